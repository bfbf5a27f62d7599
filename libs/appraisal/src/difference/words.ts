import { compare, formatDecimal, readableDate, subtract } from '#kernel';
import type { Lock } from '#appraisal/cycle';
import type { Cause, EvidenceRow, ScoreView, Stage } from '#appraisal/dossier';

/** The users' own words, as the dossier slice has them. */
export interface Names {
  readonly cause: (cause: Cause) => string;
  readonly stage: (stage: Stage) => string;
  readonly period: (period: string) => string;
}

interface Sides {
  readonly before: string;
  readonly after: string;
}

/** What a change reads like. */
export interface Words {
  readonly score: (stage: Stage, before: ScoreView | undefined, after: ScoreView) => string;
  readonly loss: (stage: Stage, cause: Cause, sides: Sides) => string;
  readonly submission: (period: string, isThere: boolean) => string;
  readonly evidence: (document: EvidenceRow, isThere: boolean) => string;
  readonly lock: (before: Lock | null, after: Lock | null) => string;
}

const LOCKS: Readonly<Record<Lock | 'none', string>> = {
  none: 'không khóa',
  'handing-in': 'khóa nộp',
  final: 'khóa sổ',
};

export const wordsWith = ({ cause: causeName, stage: stageName, period: periodName }: Names): Words => ({
  score: (stage, before, after) => {
    const was = before === undefined ? 'chưa có' : formatDecimal(before.points);
    const points = `${was} → ${formatDecimal(after.points)}/${formatDecimal(after.maxPoints)}`;
    const told = before
      ? [` (${signed(before.points, after.points)})`, ...notesOn(before, after, periodName)]
      : ['', periodName(after.period)];
    const [change = '', ...notes] = told;
    return `Điểm ${stageName(stage)}: ${points}${change}, ${notes.join(', ')}.`;
  },
  loss: (stage, cause, { before, after }) => {
    const lost = `Mất điểm ${stageName(stage)} do ${causeName(cause)}`;
    return before === after
      ? `${lost}: vẫn ${formatDecimal(after)}, nhưng của cơ quan, minh chứng hoặc vòng giải trình khác.`
      : `${lost}: ${formatDecimal(before)} → ${formatDecimal(after)} (${signed(before, after)}).`;
  },
  submission: (period, isThere) =>
    `Hồ sơ ${periodName(period)}: ${isThere ? 'chưa nộp → đã nộp' : 'đã nộp → không còn là đã nộp'}.`,
  evidence: (document, isThere) => `${documentInWords(document)}: ${stateInWords(document, isThere)}.`,
  lock: (before, after) => `Khóa hồ sơ: ${LOCKS[before ?? 'none']} → ${LOCKS[after ?? 'none']}.`,
});

const notesOn = (before: ScoreView, after: ScoreView, periodName: Names['period']): readonly string[] => [
  ...(before.maxPoints === after.maxPoints
    ? []
    : [`tối đa ${formatDecimal(before.maxPoints)} → ${formatDecimal(after.maxPoints)}`]),
  before.period === after.period
    ? periodName(after.period)
    : `${periodName(before.period)} → ${periodName(after.period)}`,
  ...(before.provisional === after.provisional
    ? []
    : [after.provisional ? 'nay là tạm tính' : 'không còn là tạm tính']),
];

const documentInWords = ({ citation }: EvidenceRow): string =>
  `Minh chứng ${citation.number} ngày ${readableDate(citation.issuedOn)}`;

function stateInWords({ rejectedAt }: EvidenceRow, isThere: boolean): string {
  if (isThere) return 'nay được tính';
  return rejectedAt === null ? 'đã rút' : 'bị bác';
}

/** `+1,5` or `-1,5`; `không đổi` where the points are the same. */
export function signed(before: string, after: string): string {
  const [sign, more, less] = compare(after, before) < 0 ? ['-', before, after] : ['+', after, before];
  return more === less ? 'không đổi' : `${sign}${formatDecimal(subtract(more, less))}`;
}
