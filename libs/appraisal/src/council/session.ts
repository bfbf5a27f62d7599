import type { LegalBasis } from '#kernel';
import type { Cause } from '#appraisal/dossier';

export interface SessionId {
  /** `2026-02-10-hd1`: lower-case letters, digits and single dashes. */
  readonly session: string;
}

/** The ledger keeps the dash for the end of a stream's category; an id has no `_` of its own. */
export const sessionStream = ({ session }: SessionId): string => `session-${session.replaceAll('-', '_')}`;

const SESSION = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SESSION_LENGTH_MAX = 60;

/** Undefined when the text can be no session's id. */
export const parseSessionId = (session: string): SessionId | undefined =>
  session.length <= SESSION_LENGTH_MAX && SESSION.test(session) ? { session } : undefined;

/** chủ tịch Hội đồng, thư ký, ủy viên. All of them vote. */
export const SEATS = ['chair', 'secretary', 'member'] as const;
export type Seat = (typeof SEATS)[number];

export const CHOICES = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Member {
  /** Account id: people's names are no part of events. */
  readonly id: string;
  /** Agency code of the register. */
  readonly agency: string;
  readonly role: Seat;
}

/** Who sat in the council: the agency's name as it was on the day of the convening. */
export interface SeatedMember extends Member {
  readonly agencyName: string;
}

/** The cycle that a session appraises. */
export interface SessionCycle {
  readonly unit: string;
  readonly year: number;
  readonly framework: string;
}

/** The least number of members present who may vote on an indicator. */
export interface Quorum {
  readonly present: number;
}

/** An indicator to appraise, as the framework had it at the convening. */
export interface AgendaItem {
  readonly indicator: string;
  readonly name: string;
  readonly maxPoints: string;
  /** Codes of the lead agencies, groups among them. */
  readonly leads: readonly string[];
}

/** A member whose agency leads the indicator, itself or through a group: the conflict of interest in one line. */
export interface Conflict {
  readonly member: string;
  readonly agency: string;
  /** Code of the lead in the framework, and its name: the agency itself or its group. */
  readonly lead: string;
  readonly leadName: string;
}

export interface Recusal {
  readonly member: string;
  readonly agency: string;
  readonly reason: string;
}

/** Who put a proposal forward; `lead` is not null when their own agency leads the indicator. */
export interface Proposer {
  readonly id: string;
  readonly agency: string | null;
  readonly lead: string | null;
}

/** What the council is asked to decide about one indicator. */
export interface Proposal {
  /** Place among the indicator's proposals in this session, from 1. */
  readonly proposal: number;
  /** Canonical decimal from 0 to the maximum, at most 4 places. */
  readonly points: string;
  readonly cause: Cause | null;
  readonly reason: string;
  readonly legalBasis: LegalBasis | null;
}

/** A proposal that no longer stands, and whose votes are void with it. */
export interface Superseded {
  readonly proposal: number;
  readonly voidedVotes: readonly string[];
}

export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** A member who might vote, and what they chose; null when they gave no vote. */
export interface Ballot {
  readonly member: string;
  readonly agency: string;
  readonly role: Seat;
  readonly choice: Choice | null;
}
