import type { DecideIndicator } from './commands.js';
import type { IndicatorDecided, SessionEvent } from './events.js';
import { openItem, standingOf } from './items.js';
import { assertPresiding } from './presiding.js';
import type { Ballot, Choice, Tally } from './session.js';
import { placeOf, type ConflictFacts, type ConvenedSession, type ItemState } from './state.js';
import { MajorityMissing, QuorumMissing } from './voting-refusals.js';

type Deciding = DecideIndicator & { readonly facts: ConflictFacts };

/**
 * Counts only the votes of members who are present and may vote now, whatever was true when they voted. Throws
 * NotPresiding, NotOnAgenda, IndicatorIsDecided, NothingProposed, QuorumMissing, MajorityMissing.
 */
export function decided(command: Deciding, state: ConvenedSession): readonly SessionEvent[] {
  const { data, context, facts } = command;
  assertPresiding('Kết luận một chỉ số', state.convened.members, context.actor);
  const item = openItem(state, data.indicator);
  const standing = standingOf(item);
  const ballots = ballotsOf(item, state, facts);
  const votes = tallyOf(ballots);
  const quorum = state.convened.quorum.present;
  if (ballots.length < quorum) throw new QuorumMissing(ballots.length, quorum);
  if (votes.for * 2 <= ballots.length) throw new MajorityMissing(votes.for, ballots.length);
  const proof = {
    votes,
    eligible: ballots.length,
    present: state.present.size,
    quorum,
    leads: item.onAgenda.leads,
    ballots,
    conflicted: facts.conflicts,
    recused: [...item.recused.values()].sort((a, b) => (a.member < b.member ? -1 : 1)),
  } satisfies Partial<IndicatorDecided['data']>;
  const { maxPoints } = item.onAgenda;
  return [
    {
      type: 'IndicatorDecided',
      data: { ...placeOf(state), indicator: data.indicator, ...standing, maxPoints, ...proof },
    },
  ];
}

/** The members present who may vote, in the order of the list of members, each with their choice. */
function ballotsOf(
  item: ItemState,
  { convened, present }: ConvenedSession,
  { conflicts }: ConflictFacts,
): readonly Ballot[] {
  const conflicted = new Set(conflicts.map(({ member }) => member));
  return convened.members
    .filter(({ id }) => present.has(id) && !conflicted.has(id) && !item.recused.has(id))
    .map(({ id, agency, role }) => ({ member: id, agency, role, choice: item.votes.get(id) ?? null }));
}

function tallyOf(ballots: readonly Ballot[]): Tally {
  const count = (wanted: Choice): number => ballots.filter(({ choice }) => choice === wanted).length;
  return { for: count('for'), against: count('against'), abstain: count('abstain') };
}
