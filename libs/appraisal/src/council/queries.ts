import { Query } from '@nestjs/cqrs';
import type { CycleId } from '#appraisal/cycle';
import type { IndicatorDecided } from './events.js';
import type { Minutes } from './minutes.js';
import type { Choice, Proposal, Proposer, Recusal, SeatedMember } from './session.js';

export type { Minutes, MinutesItem } from './minutes.js';

export const SESSION_STATUSES = ['open', 'closed'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

export const PROPOSAL_OUTCOMES = ['standing', 'replaced', 'withdrawn', 'decided'] as const;
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number];

export interface SessionSummary {
  readonly session: string;
  /** `khanhhoa.2025.405` */
  readonly cycle: string;
  readonly unitName: string | null;
  readonly heldOn: string;
  readonly place: string;
  readonly status: SessionStatus;
  readonly memberCount: number;
  readonly presentCount: number;
  /** The least number of members present who may vote on an indicator. */
  readonly quorum: number;
  readonly indicatorCount: number;
  readonly decidedCount: number;
  readonly synthetic: boolean;
}

export interface MemberView extends SeatedMember {
  /** When the presence was recorded, and by whom; null while absent. */
  readonly presentAt: string | null;
  readonly markedBy: string | null;
}

export interface VoteView {
  readonly member: string;
  readonly choice: Choice;
  readonly castAt: string;
  /** No longer counted: the proposal does not stand any more, or the member recused themselves. */
  readonly isVoid: boolean;
}

export interface ProposalView extends Proposal {
  readonly by: Proposer;
  readonly proposedAt: string;
  readonly outcome: ProposalOutcome;
  /** Why it was withdrawn. */
  readonly withdrawnBecause: string | null;
  /** The last choice of each member, in the order of the first. */
  readonly votes: readonly VoteView[];
}

/** What the event of the decision says, without what stands around it. */
export type DecisionView = Omit<
  IndicatorDecided['data'],
  'session' | 'unit' | 'year' | 'framework' | 'indicator'
> & {
  readonly decidedAt: string;
  /** The account that recorded the decision. */
  readonly recordedBy: string;
};

export interface AgendaItemView {
  readonly indicator: string;
  readonly name: string;
  readonly maxPoints: string;
  readonly leads: readonly string[];
  readonly recusals: readonly Recusal[];
  /** Oldest first. */
  readonly proposals: readonly ProposalView[];
  readonly decision: DecisionView | null;
}

export interface SessionView extends SessionSummary {
  readonly members: readonly MemberView[];
  readonly agenda: readonly AgendaItemView[];
  readonly convenedAt: string;
  readonly closedAt: string | null;
  /** Revision of the session's stream: the next `If-Match`. */
  readonly revision: string;
}

/** Newest sitting first; all cycles without one. */
export class ListSessions extends Query<readonly SessionSummary[]> {
  constructor(readonly cycle?: CycleId) {
    super();
  }
}

export class GetSession extends Query<SessionView | undefined> {
  constructor(readonly session: string) {
    super();
  }
}

export class MinutesOf extends Query<Minutes | undefined> {
  constructor(readonly session: string) {
    super();
  }
}
