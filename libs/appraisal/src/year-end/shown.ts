import type { Stage } from '#appraisal/dossier';

/** Whether the ledger still leads to what was published. */
export interface PublicationCheck {
  /** SHA-256, hex, as recorded; null while nothing is published. */
  readonly recorded: string | null;
  /** The same, computed from the dossiers' events before the publication; from all of them while nothing is published. */
  readonly recomputed: string;
  readonly same: boolean;
  /** Indicators that differ; empty too where the publication is too old to tell. */
  readonly differing: readonly string[];
  /** Indicators that events after the publication changed: honest changes, which do not touch what was published. */
  readonly changedSince: readonly string[];
}

/** An event of a dossier, in words. */
export interface EventShown {
  readonly position: string;
  readonly id: string;
  readonly recordedAt: string;
  readonly sentence: string;
}

/** One number that is not what it should be. Points are decimals; null where there are none. */
export interface ReplayFinding {
  readonly indicator: string;
  /** Null where the whole dossier differs, but the points of no stage do. */
  readonly stage: Stage | null;
  /** As recorded when it was published, as stored in the event, or as the read models have it. */
  readonly recorded: string | null;
  /** As the events, or the event's own rule and inputs, lead to. */
  readonly recomputed: string | null;
  /** The event that gave the present value; null where there is none. */
  readonly event: EventShown | null;
  readonly sentence: string;
}

export interface PublicationReplay {
  readonly position: string;
  readonly recordedAt: string;
  readonly document: { readonly number: string; readonly issuedOn: string };
  readonly recorded: string;
  readonly recomputed: string;
  readonly same: boolean;
  /** False for a publication of before v2: it holds no digest of each dossier. */
  readonly namesDossiers: boolean;
  readonly findings: readonly ReplayFinding[];
  readonly sentence: string;
}

/** What the replay of one year found. */
export interface ReplayReport {
  readonly cycle: string;
  /** True when every publication is reproduced, and no score and no row differs. */
  readonly same: boolean;
  /** Events of the year's dossiers that were read. */
  readonly events: number;
  /** Oldest first; empty while nothing is published. */
  readonly publications: readonly PublicationReplay[];
  /** The digest of the year as it is now. */
  readonly now: string;
  /** What stages came to after the last publication. These are no faults. */
  readonly since: readonly ReplayFinding[];
  /** Scores whose stored points are not what their own rule, arithmetic or predecessor say. */
  readonly scores: { readonly checked: number; readonly findings: readonly ReplayFinding[] };
  /** Rows of the read models that are not what the events lead to; null where there are no read models. */
  readonly stored: {
    readonly position: string;
    readonly checked: number;
    readonly findings: readonly ReplayFinding[];
  } | null;
  readonly sentence: string;
}
