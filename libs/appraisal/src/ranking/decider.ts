import { compare, parseDecimal, sameData, type Decider } from '#kernel';
import { checkedClaim } from './check-claim.js';
import type { ClaimResult, DescribeRanking, PreferClaim, RankingCommand, WithdrawClaim } from './commands.js';
import type { RankingEvent, ResultClaimed } from './events.js';
import { rankingKey, type RankingTerms } from './ranking.js';
import {
  ClaimDiffers,
  ClaimIsWithdrawn,
  ClaimUnknown,
  RankingDescribedOtherwise,
  RankingReasonMissing,
  RankingTermsFaulty,
  RankingUndescribed,
} from './refusals.js';

interface KnownClaim {
  readonly data: ResultClaimed['data'];
  readonly withdrawn: boolean;
}

export type RankingState =
  | { readonly status: 'undescribed' }
  | {
      readonly status: 'described';
      readonly described: RankingTerms;
      readonly claims: Readonly<Record<string, KnownClaim>>;
      /** Which claim about a unit was chosen last, by unit. */
      readonly preferred: Readonly<Record<string, string>>;
    };

type DescribedRanking = Extract<RankingState, { status: 'described' }>;

export const ranking: Decider<RankingCommand, RankingState, RankingEvent> = {
  initialState: { status: 'undescribed' },

  decide(command, state) {
    if (command.type === 'DescribeRanking') return described(command, state);
    if (state.status === 'undescribed') throw new RankingUndescribed(rankingKey(command.target));
    if (command.type === 'ClaimResult') return claimed(command, state);
    return command.type === 'PreferClaim' ? preferred(command, state) : withdrawn(command, state);
  },

  // No `default`: a new event type stops the compiler here.
  evolve(state, event) {
    if (event.type === 'RankingDescribed')
      return { status: 'described', described: event.data, claims: {}, preferred: {} };
    if (state.status === 'undescribed') return state;
    switch (event.type) {
      case 'ResultClaimed':
        return withClaim(state, { data: event.data, withdrawn: false });
      case 'ClaimPreferred':
        return { ...state, preferred: { ...state.preferred, [event.data.unit]: event.data.claim } };
      case 'ClaimWithdrawn': {
        const known = state.claims[event.data.claim];
        return known ? withClaim(state, { ...known, withdrawn: true }) : state;
      }
    }
  },
};

const withClaim = (state: DescribedRanking, claim: KnownClaim): DescribedRanking => ({
  ...state,
  claims: { ...state.claims, [claim.data.id]: claim },
});

function described({ target, data }: DescribeRanking, state: RankingState): readonly RankingEvent[] {
  if (state.status === 'described') {
    if (sameData(state.described, { ...target, ...data })) return [];
    throw new RankingDescribedOtherwise(rankingKey(target));
  }
  const codes = data.pillars.map(({ code }) => code);
  const isSound =
    Number.isInteger(data.unitCount) &&
    data.unitCount >= 1 &&
    new Set(codes).size === codes.length &&
    data.pillars.every(({ maxPoints }) => maxPoints === null || isPositive(maxPoints));
  if (!isSound) throw new RankingTermsFaulty();
  return [{ type: 'RankingDescribed', data: { ...target, ...data } }];
}

function isPositive(text: string): boolean {
  const read = parseDecimal(text);
  return read !== undefined && compare(read, '0') > 0;
}

function claimed({ target, data }: ClaimResult, state: DescribedRanking): readonly RankingEvent[] {
  const claim = { ...target, ...checkedClaim(data, state.described) };
  const known = state.claims[claim.id];
  if (!known) return [{ type: 'ResultClaimed', data: claim }];
  // The same claim again changes nothing, also after it was withdrawn: an import may be repeated.
  if (sameData(known.data, claim)) return [];
  throw new ClaimDiffers(claim.id);
}

function preferred(command: PreferClaim, state: DescribedRanking): readonly RankingEvent[] {
  const { claim, known, reason } = chosen(command, state);
  if (known.withdrawn) throw new ClaimIsWithdrawn(claim);
  const { unit } = known.data;
  if (state.preferred[unit] === claim) return [];
  return [{ type: 'ClaimPreferred', data: { ...command.target, claim, unit, reason } }];
}

function withdrawn(command: WithdrawClaim, state: DescribedRanking): readonly RankingEvent[] {
  const { claim, known, reason } = chosen(command, state);
  if (known.withdrawn) return [];
  return [{ type: 'ClaimWithdrawn', data: { ...command.target, claim, unit: known.data.unit, reason } }];
}

/** Throws ClaimUnknown, RankingReasonMissing. */
function chosen({ data: { claim }, context }: PreferClaim | WithdrawClaim, state: DescribedRanking) {
  const known = Object.hasOwn(state.claims, claim) ? state.claims[claim] : undefined;
  if (!known) throw new ClaimUnknown(claim);
  const reason = context.reason?.trim();
  if (!reason) throw new RankingReasonMissing();
  return { claim, known, reason };
}
