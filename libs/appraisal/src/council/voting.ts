import type { CastVote } from './commands.js';
import type { SessionEvent } from './events.js';
import { openItem, standingOf } from './items.js';
import { ForThemselvesOnly, NotAMember } from './refusals.js';
import type { SeatedMember } from './session.js';
import { memberOf, placeOf, type ConflictFacts, type ConvenedSession, type ItemState } from './state.js';
import {
  AgencyDiffers,
  MemberIsConflicted,
  MemberIsRecused,
  NotPresent,
  ProposalReplaced,
} from './voting-refusals.js';

type Voting = CastVote & { readonly facts: ConflictFacts };

/** A member may change their vote until the indicator is decided; every change is an event. */
export function voted(command: Voting, state: ConvenedSession): readonly SessionEvent[] {
  const { data } = command;
  const member = memberOf(state, data.member);
  if (!member) throw new NotAMember(data.member);
  const item = openItem(state, data.indicator);
  const { proposal } = standingOf(item);
  if (data.proposal !== undefined && data.proposal !== proposal)
    throw new ProposalReplaced(data.proposal, proposal);
  assertMayVote(command, { member, item, isPresent: state.present.has(member.id) });
  if (item.votes.get(member.id) === data.choice) return [];
  return [
    {
      type: 'VoteCast',
      data: {
        ...placeOf(state),
        indicator: data.indicator,
        proposal,
        member: member.id,
        agency: member.agency,
        choice: data.choice,
        leads: item.onAgenda.leads,
      },
    },
  ];
}

interface Voter {
  readonly member: SeatedMember;
  readonly item: ItemState;
  readonly isPresent: boolean;
}

/**
 * Nobody votes for another, nobody in the name of an agency that is not theirs, and nobody appraises an indicator
 * that their own agency leads (4636/KH-UBND, III).
 */
function assertMayVote({ context, facts }: Voting, { member, item, isPresent }: Voter): void {
  const { indicator } = item.onAgenda;
  if (context.actor.id !== member.id) throw new ForThemselvesOnly('Biểu quyết');
  // The conflict is judged by the agency on the list of members: an account of another one would slip past it.
  if (context.actor.agency !== member.agency) throw new AgencyDiffers(member.id, member.agency);
  const conflict = facts.conflicts.find((known) => known.member === member.id);
  if (conflict) throw new MemberIsConflicted(indicator, conflict.lead, conflict.leadName);
  if (item.recused.has(member.id)) throw new MemberIsRecused(indicator);
  if (!isPresent) throw new NotPresent(member.id);
}
