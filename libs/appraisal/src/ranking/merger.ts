import { divide, sum } from '#kernel';
import type { PillarClaim, RankedPillar } from './ranking.js';

type PillarValue = Pick<PillarClaim, 'pillar' | 'value'>;

/**
 * The pillar values that a merged unit would have had: of each pillar the arithmetic mean of the old units'
 * values, exact; null for a pillar that one of them has no value for. Requires at least one old unit.
 */
export const mergedPillars = (
  pillars: readonly RankedPillar[],
  oldUnits: readonly (readonly PillarValue[])[],
): readonly PillarValue[] =>
  pillars.map(({ code }) => {
    const values = oldUnits.map((claimed) => claimed.find(({ pillar }) => pillar === code)?.value ?? null);
    const known = values.filter((value) => value !== null);
    const isComplete = known.length === values.length && known.length > 0;
    return { pillar: code, value: isComplete ? divide(sum(known), String(known.length)) : null };
  });
