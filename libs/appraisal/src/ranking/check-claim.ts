import { compare, parseDecimal, type Decimal } from '#kernel';
import type { Claim, RankingTerms } from './ranking.js';
import { NothingClaimed, PillarUnknown, RankOutOfRange, SourceMissing, ValueOutOfRange } from './refusals.js';

/**
 * The claim with its decimals in canonical form. Throws SourceMissing, NothingClaimed, RankOutOfRange,
 * ValueOutOfRange, PillarUnknown.
 */
export function checkedClaim<C extends Claim>(claim: C, terms: RankingTerms): C {
  const { source, value, pillars } = claim;
  if (!source.document.trim() || !source.title.trim()) throw new SourceMissing();
  if (claim.rank === null && value === null && pillars.length === 0) throw new NothingClaimed();
  checkPlace(claim, terms.unitCount);
  checkPillars(claim, terms);
  return {
    ...claim,
    value: checkedValue(value),
    pillars: pillars.map((pillar) => ({ ...pillar, value: checkedValue(pillar.value) })),
  };
}

function checkPlace({ rank, of }: Claim, unitCount: number): void {
  if ((rank === null) !== (of === null)) throw new RankOutOfRange(unitCount);
  checkRank(of, unitCount);
  checkRank(rank, of ?? unitCount);
}

function checkPillars({ pillars, of }: Claim, terms: RankingTerms): void {
  const known = terms.pillars.map(({ code }) => code);
  for (const [index, { pillar, rank }] of pillars.entries()) {
    const isRepeated = pillars.findIndex((each) => each.pillar === pillar) !== index;
    if (isRepeated || !known.includes(pillar)) throw new PillarUnknown(pillar, known);
    checkRank(rank, of ?? terms.unitCount);
  }
}

function checkRank(rank: number | null, of: number): void {
  if (rank !== null && !(Number.isInteger(rank) && rank >= 1 && rank <= of)) throw new RankOutOfRange(of);
}

function checkedValue(value: string | null): Decimal | null {
  if (value === null) return null;
  const read = parseDecimal(value);
  if (read === undefined || compare(read, '0') < 0 || compare(read, '1') > 0)
    throw new ValueOutOfRange(value);
  return read;
}
