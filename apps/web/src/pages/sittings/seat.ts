import type { AccountView, AgendaItemShown, ProposalShown, SittingAnswer } from '../../client/types.gen.js';

/** What somebody may do in a sitting; the API judges it again. */
export interface Seat {
  /** Chair and secretary lead it; an admin may stand in for them. */
  readonly presides: boolean;
  /** Records who is there: the secretary, or an admin. */
  readonly marks: boolean;
  readonly member: SittingAnswer['members'][number] | undefined;
}

type Who = Pick<AccountView, 'id' | 'role'>;

const NONE: Seat = { presides: false, marks: false, member: undefined };

/** Nobody has a seat in a sitting that is closed. */
export function seatOf({ members, status }: SittingAnswer, account: Who | undefined): Seat {
  if (status !== 'open' || !account) return NONE;
  const member = members.find(({ id }) => id === account.id);
  if (account.role === 'admin') return { presides: true, marks: true, member };
  const marks = member?.role === 'secretary';
  return { presides: marks || member?.role === 'chair', marks, member };
}

/** The proposal that is voted on now. */
export const standingIn = ({ proposals }: AgendaItemShown): ProposalShown | undefined =>
  proposals.find(({ outcome }) => outcome === 'standing');

/** How many votes that count were cast on a proposal, by choice. */
export function tally({ votes }: ProposalShown) {
  const count = (wanted: ProposalShown['votes'][number]['choice']): number =>
    votes.filter(({ choice, isVoid }) => choice === wanted && !isVoid).length;
  return { for: count('for'), against: count('against'), abstain: count('abstain') };
}

/** Why this member has no vote on an indicator, as far as the page knows; undefined: they may vote. */
export function whyNoVote(
  member: SittingAnswer['members'][number],
  { leads, recusals }: AgendaItemShown,
): 'conflict' | 'recused' | 'absent' | undefined {
  if (leads.includes(member.agency)) return 'conflict';
  if (recusals.some((recusal) => recusal.member === member.id)) return 'recused';
  return member.presentAt === null ? 'absent' : undefined;
}
