import type { DomainEvent } from '#kernel';
import type { Claim, RankingId, RankingTerms } from './ranking.js';

export type RankingDescribed = DomainEvent<'RankingDescribed', RankingId & RankingTerms>;
export type ResultClaimed = DomainEvent<'ResultClaimed', RankingId & Claim & { readonly id: string }>;
export type ClaimPreferred = DomainEvent<
  'ClaimPreferred',
  RankingId & { readonly claim: string; readonly unit: string; readonly reason: string }
>;
export type ClaimWithdrawn = DomainEvent<
  'ClaimWithdrawn',
  RankingId & { readonly claim: string; readonly unit: string; readonly reason: string }
>;

export type RankingEvent = RankingDescribed | ResultClaimed | ClaimPreferred | ClaimWithdrawn;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const rankingEventNames: Readonly<Record<RankingEvent['type'], string>> = {
  RankingDescribed: 'ranking.described.v1',
  ResultClaimed: 'ranking.result-claimed.v1',
  ClaimPreferred: 'ranking.claim-preferred.v1',
  ClaimWithdrawn: 'ranking.claim-withdrawn.v1',
};
