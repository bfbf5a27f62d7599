import { formatDecimal, readableDate, type Refusal } from '#kernel';
import type { Cause, PastAct, Rehearsed, Stage } from '#appraisal/dossier';
import type { ActHypothesis, FrameworkHypothesis, MoveAct } from './branch.js';
import { dayOf, keyOf, newDay, type Placed } from './placing.js';

/** The users' own words for causes and stages, as the dossier slice has them. */
export interface Words {
  readonly cause: (cause: Cause) => string;
  readonly stage: (stage: Stage) => string;
}

const ACTS: Readonly<Record<PastAct['command']['type'], string>> = {
  ReportValue: 'báo cáo số liệu',
  UploadEvidence: 'nộp minh chứng',
  WithdrawEvidence: 'rút minh chứng',
  SelfScore: 'tự chấm điểm',
  SubmitDossier: 'nộp hồ sơ',
  RecallSubmission: 'rút lại hồ sơ',
  AssignReviewer: 'phân công thẩm định',
  AcceptSelfScore: 'chấp nhận điểm tự chấm',
  ReturnDossier: 'trả lại hồ sơ',
  RejectEvidence: 'bác minh chứng',
  RestoreEvidence: 'khôi phục minh chứng',
  AdjustScore: 'điều chỉnh điểm của Tổ giúp việc',
  RecordCouncilDecision: 'quyết định của Hội đồng',
  AskExplanation: 'yêu cầu giải trình của Bộ',
  DraftExplanation: 'soạn giải trình',
  SendExplanation: 'gửi giải trình',
  AnswerExplanation: 'trả lời giải trình của Bộ',
  LapseExplanation: 'hết hạn giải trình',
  RecordResult: 'ghi kết quả của Bộ',
  LockDossier: 'khóa hồ sơ',
  UnlockDossier: 'mở khóa hồ sơ',
};

/** An act as a sentence names it: `nộp minh chứng 12/BC-UBND`, `báo cáo số liệu kỳ 2025-Q2`. */
export function actInWords({ command }: PastAct): string {
  const act = ACTS[command.type];
  if (command.type === 'UploadEvidence') return `${act} ${command.data.citation.number}`;
  return 'period' in command.data ? `${act} kỳ ${command.data.period}` : act;
}

/** What a hypothesis about the year says, act by act. */
export const hypothesisInWords = ({ hypothesis, indicator, acts }: Placed): string =>
  `${indicator}: ${acts.map((act) => changeInWords(hypothesis, act)).join('; ')}`;

function changeInWords(hypothesis: ActHypothesis, act: PastAct): string {
  switch (hypothesis.kind) {
    case 'move':
      return movedInWords(hypothesis, act);
    case 'leave-out':
      return `không có việc ${actInWords(act)} ngày ${readableDate(dayOf(act))} (vị trí ${keyOf(act)})`;
    case 'judge':
      return `việc ${actInWords(act)} cho ${formatDecimal(hypothesis.points)} điểm thay vì ${pointsGiven(act)}`;
    case 'figures':
      return `${actInWords(act)} với ${figures(hypothesis.inputs)}`;
    case 'peers': {
      const { best, worst } = hypothesis;
      const peers = { ...(best && { 'tốt nhất': best }), ...(worst && { 'kém nhất': worst }) };
      return `${actInWords(act)} với giá trị của các đơn vị: ${figures(peers)}`;
    }
  }
}

const movedInWords = (move: MoveAct, act: PastAct): string =>
  `${actInWords(act)} ngày ${readableDate(newDay(move, act))} thay vì ${readableDate(dayOf(act))}`;

const figures = (inputs: Readonly<Record<string, string>>): string =>
  Object.entries(inputs)
    .map(([name, value]) => `${name} = ${value === '' ? '(bỏ trống)' : value}`)
    .join(', ');

function pointsGiven({ events }: PastAct): string {
  const score = events.find((event) => event.type === 'ScoreChanged');
  return score?.type === 'ScoreChanged' ? formatDecimal(score.data.to) : '?';
}

export const frameworkInWords = (hypothesis: FrameworkHypothesis): string =>
  hypothesis.kind === 'framework'
    ? `theo bộ chỉ số ${hypothesis.framework}`
    : `bộ chỉ số của kỳ được sửa ở ${hypothesis.changes.map(({ indicator }) => indicator).join(', ')}`;

/** What a hypothesis did to a dossier, with what became of lateness. */
export function effectInWords(
  { hypothesis, acts }: Placed,
  before: readonly Rehearsed[],
  after: readonly Rehearsed[],
): string {
  return acts
    .map((act) => changeInWords(hypothesis, act) + lateness(isLate(act, before), isLate(act, after)))
    .join('; ');
}

function isLate(act: PastAct, steps: readonly Rehearsed[]): boolean | undefined {
  const events = steps.find((step) => keyOf(step.act) === keyOf(act))?.events ?? [];
  return events
    .map(({ data }) => ('late' in data ? data.late : undefined))
    .find((late) => late !== undefined);
}

function lateness(before: boolean | undefined, after: boolean | undefined): string {
  if (before === after || before === undefined || after === undefined) return '';
  return after ? ' nên thành muộn' : ' nên không còn muộn';
}

/** What a refusal found; the step that it advises is for somebody who can still act. */
export function foundBy({ message }: Refusal): string {
  const [fact = message] = message.split(/[.,;:]? Hãy /);
  const sentence = fact.replace(/[.]$/, '');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** An act that could not be repeated, and what is assumed instead; no full stop at the end. */
export function lostGroundInWords({ act, refusal, replaced }: Rehearsed): string {
  const why = refusal ? foundBy(refusal) : '';
  const what = `${actInWords(act)} ngày ${readableDate(dayOf(act))} (vị trí ${keyOf(act)})`;
  return replaced
    ? `${what} không còn căn cứ vì ${why}, nên giả định điểm tự chấm được chấp nhận`
    : `${what} không làm được nữa vì ${why}`;
}
