import type { Cause, Stage, TimelineRow } from '#appraisal/dossier';

export const CHANGE_KINDS = ['score', 'loss', 'submission', 'evidence', 'lock'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One number or state that is not what it was, and the events that made it so. */
export interface Change {
  readonly kind: ChangeKind;
  /** Of a score and its losses. */
  readonly stage: Stage | null;
  /** The stage of a score, the cause of a loss, the period of a submission, the digest of a document; `lock`. */
  readonly key: string;
  /** Points, points lost, `submitted`, `standing`, or the lock; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** Points more, or (below 0) fewer; null where nothing is counted. */
  readonly change: string | null;
  readonly sentence: string;
  /** Positions, rising; never empty. */
  readonly events: readonly string[];
}

/** A dossier that is not what it was. */
export interface DossierDifference {
  readonly dossier: string;
  readonly indicator: string;
  readonly name: string;
  readonly pillar: string;
  readonly changes: readonly Change[];
  /** The events that the changes name, oldest first. */
  readonly events: readonly TimelineRow[];
}

/** A sum that is not what it was. */
export interface TotalDifference {
  /** Null: over all dossiers that were asked for. */
  readonly pillar: string | null;
  readonly name: string;
  readonly stage: Stage;
  /** Null where nothing was scored at the stage. */
  readonly before: string | null;
  readonly after: string | null;
  readonly change: string;
  readonly events: readonly string[];
}

export interface CauseDifference {
  readonly cause: Cause;
  readonly causeInWords: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly events: readonly string[];
}

/** What differs between two positions of a year; empty lists: nothing. */
export interface YearDifference {
  readonly cycle: string;
  readonly from: string;
  readonly to: string;
  readonly totals: readonly TotalDifference[];
  readonly causes: readonly CauseDifference[];
  readonly dossiers: readonly DossierDifference[];
  readonly synthetic: boolean;
}
