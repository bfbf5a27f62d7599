import { compare, formatDecimal, readableDate, readableInstant, type LegalBasis } from '#kernel';
import type { SourceDocument } from '#appraisal/framework';
import type { EvidenceRow, ExplainedLoss, LossDecision, ScoreExplanation, ScoreView } from '../queries.js';
import { periodName } from './period-name.js';
import { stageName } from './stage-names.js';

type Parts = Omit<ScoreExplanation, 'sentence'> & {
  readonly maxPoints: string;
  readonly agencyName: string | undefined;
  /** What people say instead of arithmetic, where they gave the score. */
  readonly origin: string | null;
};

/** `4636/KH-UBND ngày 29/09/2025, Phụ lục I` */
export const basisOf = ({ number, issuedOn, section }: SourceDocument): string =>
  `${number} ngày ${readableDate(issuedOn)}, ${section}`;

/** Why a score is what it is: points, losses with cause and agency, arithmetic, who and when, evidence and basis. */
export function explanationSentence(parts: Parts): string {
  const head = `Chỉ số ${parts.indicator} “${parts.name}”`;
  const label = parts.synthetic ? ' [Dữ liệu mẫu]' : '';
  const { score } = parts;
  if (!score) {
    return `${head}: chưa có điểm ${stageName(parts.stage)} (tối đa ${formatDecimal(parts.maxPoints)} điểm).${label}`;
  }
  return [
    `${head}: ${stageName(score.stage)} ${pointsInWords(parts)} ${periodName(score.period)}, vì ${parts.origin ?? parts.arithmetic}`,
    ...parts.losses.map(lossInWords),
    ...groundsInWords(parts),
    `do ${actorInWords(parts)} ghi lúc ${readableInstant(score.recordedAt)}${effectiveInWords(score)}`,
    evidenceInWords(parts.evidence),
    `căn cứ ${parts.basis}${parts.ruleAssumed ? ' (cách tính là giả định, văn bản không nêu, chờ xác nhận)' : ''}`,
    ...score.assumptions,
  ]
    .join('; ')
    .replace(/\.?$/, `.${label}`);
}

/** `mất 3,25 điểm do minh chứng bị bác (13/BC-MAU), trách nhiệm của Sở Tài chính` */
function lossInWords({ points, causeInWords, document, round, agencies, decision }: ExplainedLoss): string {
  const about = [...(document ? [document] : []), ...(round ? [`vòng giải trình ${round}`] : [])];
  const names = agencies.map((agency) =>
    agencies.length === 1 ? agency.name : `${agency.name} (${formatDecimal(agency.points)} điểm)`,
  );
  return (
    `mất ${formatDecimal(points)} điểm do ${causeInWords}${about.length > 0 ? ` (${about.join(', ')})` : ''}, ` +
    `trách nhiệm của ${names.join(', ')}${decision ? decisionInWords(decision) : ''}`
  );
}

/** Whose decision it was: ` (tgv.sotaichinh ở bước Tổ giúp việc thẩm định 12/01/2026: …, theo …)`. A rule decides by itself. */
function decisionInWords({
  stage,
  actor,
  recordedAt,
  effectiveOn,
  reason,
  legalBasis,
}: LossDecision): string {
  if (stage === 'self') return '';
  const on = effectiveOn === null ? readableInstant(recordedAt) : readableDate(effectiveOn);
  const why = reason ? `: ${reason.trim().replace(/\.$/, '')}` : '';
  const basis = legalBasis ? `, theo ${legalBasisInWords(legalBasis)}` : '';
  // The system only carries over what a document or a sitting says.
  const who = actor.role === 'system' ? '' : `${actor.id} `;
  return ` (${who}ở bước ${stageName(stage)} ${on}${why}${basis})`;
}

/** A score by rule explains itself; one that people gave says why, and on what basis. */
function groundsInWords({ reason, legalBasis }: Parts): readonly string[] {
  return [
    ...(reason ? [`lý do: ${reason.trim().replace(/\.$/, '')}`] : []),
    ...(legalBasis ? [`theo ${legalBasisInWords(legalBasis)}`] : []),
  ];
}

const legalBasisInWords = ({ number, issuedOn, clause }: LegalBasis): string =>
  [`${number}${issuedOn ? ` ngày ${readableDate(issuedOn)}` : ''}`, ...(clause ? [clause] : [])].join(', ');

function pointsInWords({ score, lost, maxPoints }: Parts): string {
  const points = `${formatDecimal(score?.points ?? '0')}/${formatDecimal(maxPoints)} điểm`;
  const provisional = score?.provisional ? ', tạm tính' : '';
  return lost !== null && compare(lost, '0') > 0
    ? `${points} (mất ${formatDecimal(lost)} điểm${provisional})`
    : `${points} (đạt tối đa${provisional})`;
}

const effectiveInWords = ({ effectiveOn }: ScoreView): string =>
  effectiveOn === null ? '' : ` (có hiệu lực ngày ${readableDate(effectiveOn)})`;

const actorInWords = ({ actor, agencyName }: Parts): string =>
  agencyName ? `${actor?.id} (${agencyName})` : (actor?.id ?? 'không rõ');

function evidenceInWords(evidence: readonly EvidenceRow[]): string {
  if (evidence.length === 0) return 'chưa có minh chứng';
  const cited = evidence.map(
    ({ citation, rejectedAt, rejectionReason }) =>
      `${citation.number} ngày ${readableDate(citation.issuedOn)}` +
      (rejectedAt === null
        ? ''
        : ` (bị bác${rejectionReason ? `: ${rejectionReason.replace(/\.$/, '')}` : ''})`),
  );
  return `minh chứng: ${cited.join(', ')}`;
}
