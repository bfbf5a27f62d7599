import { compare, formatDecimal, readableDate, readableInstant } from '#kernel';
import type { SourceDocument } from '#appraisal/framework';
import type { ScoreExplanation, ScoreView } from '../queries.js';
import { periodName } from './period-name.js';
import { stageName } from './stage-names.js';

type Parts = Omit<ScoreExplanation, 'sentence'> & {
  readonly maxPoints: string;
  readonly agencyName: string | undefined;
};

/** `4636/KH-UBND ngày 29/09/2025, Phụ lục I` */
export const basisOf = ({ number, issuedOn, section }: SourceDocument): string =>
  `${number} ngày ${readableDate(issuedOn)}, ${section}`;

/** Why a score is what it is: points, points lost, arithmetic, who and when, on what evidence and basis. */
export function explanationSentence(parts: Parts): string {
  const head = `Chỉ số ${parts.indicator} “${parts.name}”`;
  const label = parts.synthetic ? ' [Dữ liệu mẫu]' : '';
  const { score } = parts;
  if (!score) {
    return `${head}: chưa có điểm ${stageName(parts.stage)} (tối đa ${formatDecimal(parts.maxPoints)} điểm).${label}`;
  }
  return [
    `${head}: ${stageName(score.stage)} ${pointsInWords(parts)} ${periodName(score.period)}, vì ${parts.arithmetic}`,
    `do ${actorInWords(parts)} ghi lúc ${readableInstant(score.recordedAt)}${effectiveInWords(score)}`,
    evidenceInWords(parts),
    `căn cứ ${parts.basis}${parts.ruleAssumed ? ' (cách tính là giả định, văn bản không nêu, chờ xác nhận)' : ''}`,
    ...score.assumptions,
  ]
    .join('; ')
    .replace(/\.?$/, `.${label}`);
}

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

function evidenceInWords({ evidence }: Parts): string {
  if (evidence.length === 0) return 'chưa có minh chứng';
  const cited = evidence.map(({ citation }) => `${citation.number} ngày ${readableDate(citation.issuedOn)}`);
  return `minh chứng: ${cited.join(', ')}`;
}
