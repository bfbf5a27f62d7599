import type { MarkPresent, Recuse } from './commands.js';
import type { SessionEvent } from './events.js';
import { openItem } from './items.js';
import { ForThemselvesOnly, NotAMember, SessionNotBegun, SessionReasonMissing } from './refusals.js';
import { memberOf, placeOf, type ConvenedSession } from './state.js';
import { RecusedOtherwise } from './voting-refusals.js';

export function present({ data, context }: MarkPresent, state: ConvenedSession): readonly SessionEvent[] {
  const { actor, today } = context;
  const member = memberOf(state, data.member);
  if (!member) throw new NotAMember(data.member);
  const isSecretary = memberOf(state, actor.id)?.role === 'secretary';
  if (actor.id !== member.id && !isSecretary && actor.role !== 'admin')
    throw new ForThemselvesOnly('Điểm danh khi không phải thư ký');
  if (today < state.convened.heldOn) throw new SessionNotBegun(state.convened.heldOn);
  if (state.present.has(member.id)) return [];
  const marked = { member: member.id, agency: member.agency, markedBy: actor.id };
  return [{ type: 'MemberPresent', data: { ...placeOf(state), ...marked } }];
}

/** A recusal is kept for good; a vote that the member gave before is void. */
export function recused({ data, context }: Recuse, state: ConvenedSession): readonly SessionEvent[] {
  const item = openItem(state, data.indicator);
  const member = memberOf(state, data.member);
  if (!member) throw new NotAMember(data.member);
  if (context.actor.id !== member.id) throw new ForThemselvesOnly('Tự rút khỏi việc xét một chỉ số');
  const reason = data.reason.trim();
  if (!reason) throw new SessionReasonMissing('Tự rút khỏi việc xét một chỉ số');
  const known = item.recused.get(member.id);
  if (known?.reason === reason) return [];
  if (known) throw new RecusedOtherwise(data.indicator);
  return [
    {
      type: 'MemberRecused',
      data: {
        ...placeOf(state),
        indicator: data.indicator,
        member: member.id,
        agency: member.agency,
        reason,
        voidsVote: item.votes.has(member.id),
      },
    },
  ];
}
