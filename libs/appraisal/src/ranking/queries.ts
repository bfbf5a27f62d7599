import { Query } from '@nestjs/cqrs';
import type { Break, Claim, RankedPillar, RankingId, RankingTerms } from './ranking.js';
import type { Standing } from './standing.js';
import type { Step } from './trend.js';

export interface ClaimView extends Claim {
  readonly id: string;
  readonly standing: Standing;
  /** Why it was chosen or withdrawn; null when nobody did. */
  readonly reason: string | null;
  /** From the claimed pillar values by the year's maxima; null when one is missing. Stands beside `value`. */
  readonly computedValue: string | null;
  /** Whether both are the same but for rounding; null when there are not both. */
  readonly agrees: boolean | null;
  /** 0 (last) to 100 (first); null without a rank. */
  readonly percentile: string | null;
}

export interface RankingView extends RankingId, RankingTerms {
  readonly claims: readonly ClaimView[];
  /** Places by the values in use, ties sharing one; empty until every ranked unit has a value. */
  readonly places: readonly { readonly unit: string; readonly place: number }[];
  readonly synthetic: boolean;
  readonly revision: string;
}

export class GetRanking extends Query<RankingView | undefined> {
  constructor(readonly id: RankingId) {
    super();
  }
}

export interface TrendYear {
  readonly year: number;
  readonly framework: string | null;
  readonly pillars: readonly RankedPillar[];
  readonly breaks: readonly Break[];
  /** The claim in use; null: nothing is known of the year. */
  readonly claim: ClaimView | null;
  /** Other claims about the year, withdrawn ones and those about other predecessors among them. */
  readonly others: readonly ClaimView[];
  /** The mean of all predecessors, before they became one; null unless all their pillar values are known. */
  readonly mergedValue: string | null;
  /** From the claimed year before; null for the first one and for a gap. */
  readonly step: Step | null;
}

export interface RankTrend {
  readonly unit: string;
  readonly name: string;
  readonly family: string;
  /** In order, without a year missing between the first and the last. */
  readonly years: readonly TrendYear[];
  readonly synthetic: boolean;
}

/** A unit's way through the years, its predecessors' included. Undefined when the unit is unknown. */
export class GetRankTrend extends Query<RankTrend | undefined> {
  constructor(
    readonly unit: string,
    readonly family = 'provinces',
  ) {
    super();
  }
}
