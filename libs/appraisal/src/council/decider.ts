import type { Decider } from '#kernel';
import { present, recused } from './attendance.js';
import { closed } from './closing.js';
import type {
  CastVote,
  ConveneSession,
  DecideIndicator,
  ProposeDecision,
  SessionCommand,
} from './commands.js';
import { convened } from './convening.js';
import { decided } from './deciding.js';
import type { SessionEvent } from './events.js';
import { proposed, withdrawn } from './proposing.js';
import { SessionIsClosed, SessionUnknown } from './refusals.js';
import type { ConflictFacts, ConvenedSession, ConveningFacts, ItemState, SessionState } from './state.js';
import { voted } from './voting.js';

type OnFacts = ConveneSession | ProposeDecision | CastVote | DecideIndicator;

/** What depends on responsibilities comes together with what upstream said at that moment. */
export type SessionDecision =
  | (ConveneSession & { readonly facts: ConveningFacts })
  | ((ProposeDecision | CastVote | DecideIndicator) & { readonly facts: ConflictFacts })
  | Exclude<SessionCommand, OnFacts>;

export const session: Decider<SessionDecision, SessionState, SessionEvent> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'ConveneSession') return convened(command, state);
    if (state.status === 'absent') throw new SessionUnknown(command.target.session);
    if (command.type === 'CloseSession') return closed(command, state);
    // A closed session takes nothing: a decision is undone by a later session only.
    if (state.status === 'closed') throw new SessionIsClosed(command.target.session);
    switch (command.type) {
      case 'MarkPresent':
        return present(command, state);
      case 'Recuse':
        return recused(command, state);
      case 'ProposeDecision':
        return proposed(command, state);
      case 'WithdrawProposal':
        return withdrawn(command, state);
      case 'CastVote':
        return voted(command, state);
      case 'DecideIndicator':
        return decided(command, state);
    }
  },

  // No `default`: a new event type stops the compiler here.
  evolve(state, event) {
    if (event.type === 'SessionConvened') {
      const items = new Map(
        event.data.agenda.map((onAgenda) => [onAgenda.indicator, { ...EMPTY, onAgenda }]),
      );
      return { status: 'open', convened: event.data, present: new Set(), items };
    }
    if (state.status === 'absent') return state;
    switch (event.type) {
      case 'MemberPresent':
        return { ...state, present: new Set(state.present).add(event.data.member) };
      case 'SessionClosed':
        return { ...state, status: 'closed' };
      case 'MemberRecused':
      case 'DecisionProposed':
      case 'VoteCast':
      case 'IndicatorDecided':
      case 'ProposalWithdrawn':
        return withItem(state, event);
    }
  },
};

const EMPTY: Omit<ItemState, 'onAgenda'> = {
  recused: new Map(),
  proposals: 0,
  standing: undefined,
  votes: new Map(),
  decided: false,
};

type OfItem = Exclude<SessionEvent, { type: 'SessionConvened' | 'MemberPresent' | 'SessionClosed' }>;

function withItem(state: ConvenedSession, event: OfItem): ConvenedSession {
  const item = state.items.get(event.data.indicator);
  if (!item) return state;
  return { ...state, items: new Map(state.items).set(event.data.indicator, evolved(item, event)) };
}

function evolved(item: ItemState, { type, data }: OfItem): ItemState {
  switch (type) {
    case 'MemberRecused': {
      const { member, agency, reason } = data;
      const votes = new Map([...item.votes].filter(([id]) => id !== member));
      return { ...item, recused: new Map(item.recused).set(member, { member, agency, reason }), votes };
    }
    case 'DecisionProposed': {
      const { proposal, points, cause, reason, legalBasis } = data;
      const standing = { proposal, points, cause, reason, legalBasis };
      return { ...item, standing, proposals: proposal, votes: new Map() };
    }
    case 'VoteCast':
      return { ...item, votes: new Map(item.votes).set(data.member, data.choice) };
    case 'IndicatorDecided':
      return { ...item, decided: true };
    case 'ProposalWithdrawn':
      return { ...item, standing: undefined, votes: new Map() };
  }
}
