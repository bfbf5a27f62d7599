import { gapOf, reaches } from './comparison.js';
import type { Finding, TargetCheck, TargetStatus } from './finding.js';
import { rankingFinding, type UnitTrend } from './ranking-finding.js';
import { resultFinding, type DatedResult } from './result-finding.js';
import { sentenceOf } from './sentences.js';
import { yearsOf, type NamedTarget } from './target.js';

/** What a target is held against: its unit's published results, and what was reported for it. */
export interface Known {
  readonly trend: UnitTrend | undefined;
  readonly results: readonly DatedResult[];
}

/** The target in each year of its horizon. */
export const checksOf = (target: NamedTarget, known: Known): readonly TargetCheck[] =>
  yearsOf(target.horizon).map((year) => {
    const finding =
      target.kind === 'quantity' || year === null
        ? resultFinding(year, known.results)
        : rankingFinding(target, year, known.trend);
    const { known: figure, isComparable, remark } = finding;
    const status = statusOf(target, finding);
    const gap = figure && isComparable && target.comparator !== 'done' ? gapOf(target, figure.value) : null;
    const check = { year, status, known: figure, gap, remark };
    return { ...check, sentence: sentenceOf(target, check, finding.isOfYear) };
  });

/** Only the year's own figure is judged, and only a final one that cannot get better is missed. */
function statusOf(
  target: NamedTarget,
  { known, best, isOfYear, isFinal, isComparable }: Finding,
): TargetStatus {
  if (!known || !isOfYear || !isComparable) return 'open';
  if (reaches(target, known.value)) return 'met';
  return isFinal && !reaches(target, best ?? known.value) ? 'missed' : 'open';
}

/** Of a target that is judged in several years: missed in one is missed, met is met in all. */
export function overallStatus(checks: readonly Pick<TargetCheck, 'status'>[]): TargetStatus {
  if (checks.some(({ status }) => status === 'missed')) return 'missed';
  return checks.every(({ status }) => status === 'met') ? 'met' : 'open';
}
