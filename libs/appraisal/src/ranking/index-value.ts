import { compare, divide, multiply, round, subtract, sum, type Decimal } from '#kernel';
import type { PillarClaim, RankedPillar } from './ranking.js';

/** Published values have four places. */
const PLACES = 4;
/** Half a unit of the last place for the pillar values, which are rounded themselves, and as much for the index. */
const ROUNDING = '0.0001';

type PillarValues = readonly Pick<PillarClaim, 'pillar' | 'value'>[];

/**
 * Σ(pillar value × pillar maximum) / Σ maximum, to four places, half up; null unless every pillar that has a
 * maximum has a value, and when none has one. Pillars without a maximum are ranked only and do not count.
 */
export function indexValue(pillars: readonly RankedPillar[], claimed: PillarValues): Decimal | null {
  const exact = exactIndex(pillars, claimed);
  return exact === null ? null : round(exact, PLACES);
}

/**
 * Whether a claimed value can come from the claimed pillar values, which are rounded to four places themselves:
 * TP. HCM's published pillars of 2022 give 0.716355, and 0.7163 was published. Null when nothing can be computed.
 */
export function agreesWithPillars(
  value: string | null,
  pillars: readonly RankedPillar[],
  claimed: PillarValues,
): boolean | null {
  const exact = exactIndex(pillars, claimed);
  if (value === null || exact === null) return null;
  const difference = subtract(value, exact);
  return compare(difference, ROUNDING) <= 0 && compare(difference, `-${ROUNDING}`) >= 0;
}

function exactIndex(pillars: readonly RankedPillar[], claimed: PillarValues): Decimal | null {
  const valueOf = new Map(claimed.map(({ pillar, value }) => [pillar, value]));
  const products: Decimal[] = [];
  const maxima: string[] = [];
  for (const { code, maxPoints } of pillars) {
    if (maxPoints === null) continue;
    const value = valueOf.get(code) ?? null;
    if (value === null) return null;
    products.push(multiply(value, maxPoints));
    maxima.push(maxPoints);
  }
  return maxima.length === 0 ? null : divide(sum(products), sum(maxima));
}
