import type { DomainEvent } from '#kernel';
import type { CycleId, Lock, Period, ResultStage } from './cycle.js';

export interface SourceDocument {
  /** số/ký hiệu */
  readonly number: string;
  /** yyyy-mm-dd */
  readonly issuedOn: string;
}

/** One indicator of a result; `cause` says why points are lost, where the result tells. */
export interface ResultRow {
  readonly indicator: string;
  readonly points: string;
  readonly cause: 'below-target' | 'no-evidence' | 'appraised-down' | 'peers-rose' | 'rule-changed' | null;
}

export type CycleOpened = DomainEvent<
  'CycleOpened',
  CycleId & {
    readonly openedOn: string;
    readonly periods: readonly Period[];
    readonly closesBefore: string;
  }
>;
export type DeadlineMoved = DomainEvent<
  'DeadlineMoved',
  CycleId & { readonly period: string; readonly from: string; readonly to: string }
>;

/** `work` names what is now to be done for every one of the indicators: the year's process does it, dossier by dossier. */
type Work = CycleId & { readonly work: string };

export type LockBegun = DomainEvent<
  'LockBegun',
  Work & {
    readonly lock: Lock;
    readonly cause: 'deadline' | 'decision';
    readonly indicators: readonly string[];
  }
>;
export type ReopeningProposed = DomainEvent<
  'ReopeningProposed',
  CycleId & {
    readonly reopening: string;
    readonly indicators: readonly string[];
    readonly closesBefore: string;
    readonly proposedBy: string;
  }
>;
/** `work` is the reopening's own name. */
export type ReopeningApproved = DomainEvent<
  'ReopeningApproved',
  Work & {
    readonly indicators: readonly string[];
    readonly closesBefore: string;
    readonly proposedBy: string;
    readonly approvedBy: string;
  }
>;
export type ResultTakenOver = DomainEvent<
  'ResultTakenOver',
  Work & {
    readonly stage: ResultStage;
    readonly document: SourceDocument;
    readonly rows: readonly ResultRow[];
  }
>;
export type WorkCompleted = DomainEvent<'WorkCompleted', Work>;

/** What a dossier had come to when its year was published, so that a replay that differs can name it. */
export interface PublishedDossier {
  readonly indicator: string;
  /** SHA-256, hex, of the indicator's stages, points and losses: its part of what the year's digest is taken over. */
  readonly digest: string;
  /** Stage → points. */
  readonly points: Readonly<Record<string, string>>;
}
/** `digest` is that of the whole year (see year-end); `dossiers` is null where it was published before v2. */
export type ResultPublished = DomainEvent<
  'ResultPublished',
  CycleId & {
    readonly digest: string;
    readonly dossiers: readonly PublishedDossier[] | null;
    readonly document: SourceDocument;
  }
>;

export type CycleEvent =
  | CycleOpened
  | DeadlineMoved
  | LockBegun
  | ReopeningProposed
  | ReopeningApproved
  | ResultTakenOver
  | WorkCompleted
  | ResultPublished;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const cycleEventNames: Readonly<Record<CycleEvent['type'], string>> = {
  CycleOpened: 'cycle.opened.v2',
  DeadlineMoved: 'cycle.deadline-moved.v1',
  LockBegun: 'cycle.lock-begun.v1',
  ReopeningProposed: 'cycle.reopening-proposed.v1',
  ReopeningApproved: 'cycle.reopening-approved.v1',
  ResultTakenOver: 'cycle.result-taken-over.v1',
  WorkCompleted: 'cycle.work-completed.v1',
  ResultPublished: 'cycle.result-published.v2',
};
