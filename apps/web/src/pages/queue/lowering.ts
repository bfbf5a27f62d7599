import type { AdjustScoreDto } from '../../client/types.gen.js';
import { compare, typedDecimal } from '../../format/decimal.js';

type Cause = NonNullable<AdjustScoreDto['cause']>;

/** Why points are taken away; the ones about a document name it. */
export const CAUSES: readonly Cause[] = [
  'appraised-down',
  'below-target',
  'no-evidence',
  'evidence-rejected',
  'evidence-late',
  'reported-late',
  'rule-changed',
];

export const namesDocument = (cause: string): boolean =>
  cause === 'evidence-rejected' || cause === 'evidence-late';

/** As typed. */
export interface Lowering {
  readonly points: string;
  readonly cause: Cause;
  readonly evidence: string;
  readonly reason: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly clause: string;
}

export const NOTHING_TYPED: Lowering = {
  points: '',
  cause: 'appraised-down',
  evidence: '',
  reason: '',
  number: '',
  issuedOn: '',
  clause: '',
};

/** The fields that still lack something, each with the key of its words. */
export type Missing = Partial<Record<keyof Lowering, 'points' | 'lower' | 'reason' | 'basis' | 'document'>>;

function pointsMissing(typed: string, self: string): 'points' | 'lower' | undefined {
  const points = typedDecimal(typed);
  if (points === undefined || points.startsWith('-')) return 'points';
  return compare(points, self) < 0 ? undefined : 'lower';
}

/** What keeps it from being sent. `self`: the points that the agency gave itself. */
export function missingIn(typed: Lowering, self: string): Missing {
  const points = pointsMissing(typed.points, self);
  return {
    ...(points && { points }),
    ...(typed.reason.trim() === '' && { reason: 'reason' as const }),
    ...(typed.number.trim() === '' && { number: 'basis' as const }),
    ...(namesDocument(typed.cause) && typed.evidence === '' && { evidence: 'document' as const }),
  };
}

/** What is sent. Requires that nothing is missing. */
export function commandOf(typed: Lowering): AdjustScoreDto {
  const { number, issuedOn, clause, cause, evidence, reason } = typed;
  return {
    points: typedDecimal(typed.points) ?? typed.points,
    cause,
    ...(namesDocument(cause) && { evidence }),
    reason: reason.trim(),
    legalBasis: {
      number: number.trim(),
      ...(issuedOn !== '' && { issuedOn }),
      ...(clause.trim() !== '' && { clause: clause.trim() }),
    },
  };
}
