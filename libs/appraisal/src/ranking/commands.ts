import { Command } from '#kernel';
import type { Claim, RankingId, RankingTerms } from './ranking.js';

/** How a year was ranked: comes before its claims. */
export class DescribeRanking extends Command<RankingId, RankingTerms> {
  readonly type = 'DescribeRanking';
}

/** `id` names the claim within its year: letters, digits and dashes. */
export class ClaimResult extends Command<RankingId, Claim & { readonly id: string }> {
  readonly type = 'ClaimResult';
}

/** Which of several claims about one unit is in use. The reason stands in the context. */
export class PreferClaim extends Command<RankingId, { readonly claim: string }> {
  readonly type = 'PreferClaim';
}

/** The reason stands in the context. */
export class WithdrawClaim extends Command<RankingId, { readonly claim: string }> {
  readonly type = 'WithdrawClaim';
}

export type RankingCommand = DescribeRanking | ClaimResult | PreferClaim | WithdrawClaim;
