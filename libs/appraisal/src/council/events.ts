import type { DomainEvent, LegalBasis } from '#kernel';
import type { Cause } from '#appraisal/dossier';
import type {
  AgendaItem,
  Ballot,
  Choice,
  Conflict,
  Proposal,
  Proposer,
  Quorum,
  Recusal,
  SeatedMember,
  SessionCycle,
  SessionId,
  Superseded,
  Tally,
} from './session.js';

/** Of which session and which cycle: every event says both, so that it can be read alone. */
type InSession = SessionId & SessionCycle;
type OnIndicator = InSession & { readonly indicator: string };

export type SessionConvened = DomainEvent<
  'SessionConvened',
  InSession & {
    /** Name of the unit in the register; null when it is not registered. */
    readonly unitName: string | null;
    readonly heldOn: string;
    readonly place: string;
    readonly members: readonly SeatedMember[];
    readonly quorum: Quorum;
    readonly agenda: readonly AgendaItem[];
  }
>;
export type MemberPresent = DomainEvent<
  'MemberPresent',
  InSession & {
    readonly member: string;
    readonly agency: string;
    /** The account that signed in: the member's own, or the one that did it for them. */
    readonly markedBy: string;
  }
>;
/** `voidsVote`: the member had voted on the proposal that stands, and that vote no longer counts. */
export type MemberRecused = DomainEvent<
  'MemberRecused',
  OnIndicator & Recusal & { readonly voidsVote: boolean }
>;
/** `replaces` names the proposal that stood before and whose votes are void from now on. */
export type DecisionProposed = DomainEvent<
  'DecisionProposed',
  OnIndicator &
    Proposal & {
      readonly maxPoints: string;
      readonly by: Proposer;
      readonly replaces: Superseded | null;
    }
>;
/** `leads` are the agencies that the member's own was compared with when the vote was taken. */
export type VoteCast = DomainEvent<
  'VoteCast',
  OnIndicator & {
    readonly proposal: number;
    readonly member: string;
    readonly agency: string;
    readonly choice: Choice;
    readonly leads: readonly string[];
  }
>;
/**
 * The council's decision with everything that proves it: who was present, who of them might vote and did how, and
 * who might not and why. `conflicted` and `recused` name all members, present or not.
 */
export type IndicatorDecided = DomainEvent<
  'IndicatorDecided',
  OnIndicator & {
    readonly proposal: number;
    readonly points: string;
    readonly maxPoints: string;
    readonly cause: Cause | null;
    readonly reason: string;
    readonly legalBasis: LegalBasis | null;
    readonly votes: Tally;
    /** Members present who may vote on this indicator. */
    readonly eligible: number;
    readonly present: number;
    readonly quorum: number;
    /** Codes of the indicator's lead agencies: what every member's agency was compared with. */
    readonly leads: readonly string[];
    /** The eligible members, each with their choice. */
    readonly ballots: readonly Ballot[];
    readonly conflicted: readonly Conflict[];
    readonly recused: readonly Recusal[];
  }
>;
export type ProposalWithdrawn = DomainEvent<
  'ProposalWithdrawn',
  OnIndicator & Superseded & { readonly reason: string }
>;
export type SessionClosed = DomainEvent<
  'SessionClosed',
  InSession & { readonly decided: readonly string[]; readonly undecided: readonly string[] }
>;

export type SessionEvent =
  | SessionConvened
  | MemberPresent
  | MemberRecused
  | DecisionProposed
  | VoteCast
  | IndicatorDecided
  | ProposalWithdrawn
  | SessionClosed;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const sessionEventNames: Readonly<Record<SessionEvent['type'], string>> = {
  SessionConvened: 'session.convened.v1',
  MemberPresent: 'session.member-present.v1',
  MemberRecused: 'session.member-recused.v1',
  DecisionProposed: 'session.decision-proposed.v1',
  VoteCast: 'session.vote-cast.v1',
  IndicatorDecided: 'session.indicator-decided.v1',
  ProposalWithdrawn: 'session.proposal-withdrawn.v1',
  SessionClosed: 'session.closed.v1',
};
