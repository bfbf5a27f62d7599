import { readJson, type ReadModels, type SelectedRow } from '#projections';
import { agreesWithPillars, indexValue } from '../index-value.js';
import type { ClaimView } from '../queries.js';
import type { Claim, RankingTerms } from '../ranking.js';
import { percentileOf } from '../ranks.js';
import { inUse, standingOf, type Standable } from '../standing.js';
import type { rankingsTables } from './rankings.projection.js';

export type Database = ReadModels<typeof rankingsTables>;
export type YearRow = SelectedRow<typeof rankingsTables, 'ranking_years'>;
export type ClaimRow = SelectedRow<typeof rankingsTables, 'ranking_claims'>;

interface ReadClaim extends Standable {
  readonly id: string;
  readonly claim: Claim;
  readonly reason: string | null;
}

/** A year's claims in the order of the ledger, each with how it stands among those about the same unit. */
export function claimViews(rows: readonly ClaimRow[], terms: RankingTerms): readonly ClaimView[] {
  const claims = rows.map(readClaim).sort((a, b) => a.claimedAt - b.claimedAt);
  return claims.map((read) => {
    const aboutUnit = claims.filter(({ claim }) => claim.unit === read.claim.unit);
    const { rank, of, value, pillars } = read.claim;
    return {
      ...read.claim,
      id: read.id,
      standing: standingOf(read, inUse(aboutUnit)),
      reason: read.reason,
      computedValue: indexValue(terms.pillars, pillars),
      agrees: agreesWithPillars(value, terms.pillars, pillars),
      percentile: rank === null || of === null ? null : percentileOf(rank, of),
    };
  });
}

function readClaim(row: ClaimRow): ReadClaim {
  const claim = readJson(row.claim);
  return {
    id: row.id,
    claim,
    source: claim.source,
    claimedAt: row.claimed_at,
    preferredAt: row.preferred_at,
    withdrawn: row.withdrawn === 1,
    reason: row.reason,
  };
}
