import type { SessionConvened } from './events.js';
import type { AgendaItem, Choice, Conflict, Proposal, Recusal, SeatedMember } from './session.js';

export interface ItemState {
  readonly onAgenda: AgendaItem;
  /** Account id → the recusal. */
  readonly recused: ReadonlyMap<string, Recusal>;
  /** How many proposals there were so far. */
  readonly proposals: number;
  readonly standing: Proposal | undefined;
  /** Account id → the choice on the proposal that stands. */
  readonly votes: ReadonlyMap<string, Choice>;
  readonly decided: boolean;
}

export type SessionState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'open' | 'closed';
      readonly convened: SessionConvened['data'];
      readonly present: ReadonlySet<string>;
      /** Indicator code → what happened to it. */
      readonly items: ReadonlyMap<string, ItemState>;
    };

export type ConvenedSession = Exclude<SessionState, { status: 'absent' }>;

/** What upstream says of the parts of a session that is about to be convened. */
export interface ConveningFacts {
  readonly unitName: string | null;
  readonly agenda: readonly AgendaItem[];
  /** Agency code → name, for those that the register knows. */
  readonly agencyNames: Readonly<Record<string, string>>;
}

/** Whose agencies lead the indicator now, gathered by the handler when the command is given. */
export interface ConflictFacts {
  /** Of all members of the session. */
  readonly conflicts: readonly Conflict[];
  /** The lead through which the actor's own agency leads the indicator. */
  readonly actorLead: string | null;
}

export const memberOf = ({ convened }: ConvenedSession, id: string): SeatedMember | undefined =>
  convened.members.find((member) => member.id === id);

/** Of which session and cycle an event is. */
export const placeOf = ({ convened }: ConvenedSession) => ({
  session: convened.session,
  unit: convened.unit,
  year: convened.year,
  framework: convened.framework,
});
