import type { ProposeDecisionDto } from '../../client/types.gen.js';
import { compare, typedDecimal } from '../../format/decimal.js';

/** Why points would be lost; what the council can find, and nothing that only the calendar knows. */
export const CAUSES = [
  'appraised-down',
  'below-target',
  'no-evidence',
  'evidence-rejected',
  'evidence-late',
  'reported-late',
  'rule-changed',
] as const satisfies readonly ProposeDecisionDto['cause'][];

type Cause = (typeof CAUSES)[number];

/** As typed; no cause: no more is lost than was before. */
export interface Proposing {
  readonly points: string;
  readonly cause: Cause | '';
  readonly reason: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly clause: string;
}

export const NOTHING_TYPED: Proposing = {
  points: '',
  cause: '',
  reason: '',
  number: '',
  issuedOn: '',
  clause: '',
};

/** The fields that still lack something, each with the key of its words. */
export type Missing = Partial<Record<keyof Proposing, 'points' | 'range' | 'noCause' | 'reason' | 'basis'>>;

function pointsMissing(typed: string, maxPoints: string): 'points' | 'range' | undefined {
  const points = typedDecimal(typed);
  if (points === undefined) return 'points';
  return compare(points, '0') < 0 || compare(points, maxPoints) > 0 ? 'range' : undefined;
}

/** At the maximum nothing is lost; below it the council names a cause only where it goes lower than was appraised. */
function hasNeedlessCause({ points: typed, cause }: Proposing, maxPoints: string): boolean {
  const points = typedDecimal(typed);
  return cause !== '' && points !== undefined && compare(points, maxPoints) === 0;
}

/** What keeps a proposal from being sent. */
export function missingIn(typed: Proposing, maxPoints: string): Missing {
  const points = pointsMissing(typed.points, maxPoints);
  const hasBasis = typed.number.trim() !== '' || (typed.issuedOn === '' && typed.clause.trim() === '');
  return {
    ...(points && { points }),
    ...(hasNeedlessCause(typed, maxPoints) && { cause: 'noCause' as const }),
    ...(typed.reason.trim() === '' && { reason: 'reason' as const }),
    ...(!hasBasis && { number: 'basis' as const }),
  };
}

/** What is sent. Requires that nothing is missing. */
export function proposalOf(indicator: string, typed: Proposing): ProposeDecisionDto {
  const { points, cause, reason, number, issuedOn, clause } = typed;
  return {
    indicator,
    points: typedDecimal(points) ?? points,
    cause: cause === '' ? null : cause,
    reason: reason.trim(),
    ...(number.trim() !== '' && {
      legalBasis: {
        number: number.trim(),
        ...(issuedOn !== '' && { issuedOn }),
        ...(clause.trim() !== '' && { clause: clause.trim() }),
      },
    }),
  };
}
