import { compare, parseDecimal, round, sameData } from '#kernel';
import type { ProposeDecision, WithdrawProposal } from './commands.js';
import type { SessionEvent } from './events.js';
import { openItem, standingOf, votersOf } from './items.js';
import { assertPresiding } from './presiding.js';
import { SessionReasonMissing } from './refusals.js';
import type { Proposal } from './session.js';
import { placeOf, type ConflictFacts, type ConvenedSession, type ItemState } from './state.js';
import { CauseFaulty, PointsOutOfRange } from './voting-refusals.js';

const PLACES_MAX = 4;

type Proposing = ProposeDecision & { readonly facts: ConflictFacts };

/** The same proposal again changes nothing; another one replaces it and voids its votes. */
export function proposed(command: Proposing, state: ConvenedSession): readonly SessionEvent[] {
  const { data, context, facts } = command;
  assertPresiding('Nêu đề nghị', state.convened.members, context.actor);
  const item = openItem(state, data.indicator);
  const before = item.standing;
  const content = contentOf(command, item);
  if (before && sameData(before, { ...content, proposal: before.proposal })) return [];
  const { id, agency } = context.actor;
  return [
    {
      type: 'DecisionProposed',
      data: {
        ...placeOf(state),
        indicator: data.indicator,
        ...content,
        proposal: item.proposals + 1,
        maxPoints: item.onAgenda.maxPoints,
        by: { id, agency: agency ?? null, lead: facts.actorLead },
        replaces: before ? { proposal: before.proposal, voidedVotes: votersOf(item) } : null,
      },
    },
  ];
}

/** Throws SessionReasonMissing, PointsOutOfRange, CauseFaulty. */
function contentOf({ data, context }: ProposeDecision, item: ItemState): Omit<Proposal, 'proposal'> {
  const { maxPoints } = item.onAgenda;
  const reason = context.reason?.trim();
  if (!reason) throw new SessionReasonMissing('Đề nghị quyết định điểm');
  const points = pointsWithin(data.points, maxPoints);
  if (data.cause !== null && compare(points, maxPoints) === 0) throw new CauseFaulty(data.cause);
  return { points, cause: data.cause, reason, legalBasis: context.legalBasis ?? null };
}

/** Canonical, from 0 to the maximum, at most 4 places. Throws PointsOutOfRange. */
function pointsWithin(typed: string, maxPoints: string): string {
  const points = parseDecimal(typed);
  const fits =
    points !== undefined &&
    compare(points, '0') >= 0 &&
    compare(points, maxPoints) <= 0 &&
    round(points, PLACES_MAX) === points;
  if (!fits) throw new PointsOutOfRange(typed, maxPoints);
  return points;
}

export function withdrawn(
  { data, context }: WithdrawProposal,
  state: ConvenedSession,
): readonly SessionEvent[] {
  assertPresiding('Rút đề nghị', state.convened.members, context.actor);
  const item = openItem(state, data.indicator);
  // Already withdrawn: what was wanted is so. An indicator without any proposal has nothing to withdraw.
  if (!item.standing && item.proposals > 0) return [];
  const { proposal } = standingOf(item);
  const reason = context.reason?.trim();
  if (!reason) throw new SessionReasonMissing('Rút đề nghị');
  const superseded = { proposal, voidedVotes: votersOf(item) };
  return [
    {
      type: 'ProposalWithdrawn',
      data: { ...placeOf(state), indicator: data.indicator, ...superseded, reason },
    },
  ];
}
