import type { CycleId } from '#appraisal/cycle';
import type { AppraisalCause, Cause, Confirmations, Stage } from '#appraisal/dossier';
import type { MappingRow, Relation, Rule } from '#appraisal/framework';

/** An upload or a report on another day: `byDays` from its own (below 0: earlier), or `to` (yyyy-mm-dd). */
export interface MoveAct {
  readonly kind: 'move';
  readonly position?: string;
  /** Digest of an uploaded document, instead of a position. */
  readonly evidence?: string;
  readonly byDays?: number;
  readonly to?: string;
}

/** As if the command behind an event had never been given. */
export interface LeaveOut {
  readonly kind: 'leave-out';
  readonly position: string;
}

/** Another decision of the helper group or the council, at the position of the score that it gave. */
export interface ChangeJudgement {
  readonly kind: 'judge';
  readonly position: string;
  readonly points: string;
  readonly cause: AppraisalCause | null;
}

/** Other figures in a report; inputs that are not named stay, an empty text takes one away. */
export interface ChangeFigures {
  readonly kind: 'figures';
  readonly position: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Other units' values for a Min-Max indicator, in every report of it. */
export interface ChangePeers {
  readonly kind: 'peers';
  readonly indicator: string;
  readonly best?: string;
  readonly worst?: string;
}

/** Another published framework. */
export interface OtherFramework {
  readonly kind: 'framework';
  readonly framework: string;
}

export interface IndicatorEdit {
  readonly indicator: string;
  readonly maxPoints?: string;
  readonly rule?: Rule;
}

/** The cycle's own framework with other maxima or rules, published nowhere. */
export interface EditedFramework {
  readonly kind: 'edited-framework';
  readonly changes: readonly IndicatorEdit[];
}

export type ActHypothesis = MoveAct | LeaveOut | ChangeJudgement | ChangeFigures | ChangePeers;
export type FrameworkHypothesis = OtherFramework | EditedFramework;
export type Hypothesis = ActHypothesis | FrameworkHypothesis;

/** What would a year have come to, if …: asked of the year as it stood after the event at a position (default: now). */
export interface BranchQuestion {
  readonly name: string;
  readonly cycle: CycleId;
  readonly atPosition?: string;
  /** Default: `follow` under another framework, else `stand`. */
  readonly laterDecisions?: Confirmations;
  readonly hypotheses: readonly Hypothesis[];
}

/** Where the ledger ended, and the SHA-256 of its last event's bytes; `head` is null for an empty ledger. */
export interface Checkpoint {
  readonly position: string;
  readonly head: string | null;
}

export interface CausePoints {
  readonly cause: Cause;
  readonly inWords: string;
  readonly points: string;
}

/** A score on one side of a comparison. */
export interface Side {
  readonly points: string;
  readonly maxPoints: string;
  readonly causes: readonly CausePoints[];
}

export interface Difference {
  readonly indicator: string;
  readonly name: string;
  readonly pillar: string;
  readonly stage: Stage;
  readonly before: Side | null;
  readonly after: Side | null;
  /** Points that a later decision goes on taking although their first ground is gone. */
  readonly carriedOver: string;
  /** Numbers of the hypotheses, from 1, and positions of the events that they change. */
  readonly hypotheses: readonly number[];
  readonly positions: readonly string[];
  readonly sentence: string;
}

/** A recorded act that the branch could not repeat as it was. */
export interface LostGround {
  readonly indicator: string;
  readonly position: string;
  /** The self score was taken in its place. */
  readonly replaced: boolean;
  readonly sentence: string;
}

/** One indicator, or a row of a mapping, that another framework changes. */
export interface FrameworkChange {
  readonly own: readonly string[];
  readonly other: readonly string[];
  readonly relation: Relation;
  readonly why: string;
  readonly maxPointsBefore: string | null;
  readonly maxPointsAfter: string | null;
  readonly ruleChanged: boolean;
  readonly selfBefore: string | null;
  readonly selfAfter: string | null;
  /** Why the other rule gives no number; null where it gives one. */
  readonly problem: string | null;
  readonly sentence: string;
}

export interface SideTotal {
  readonly points: string;
  /** Of the indicators that have a score. */
  readonly maxPoints: string;
  readonly scored: number;
}

export interface StageTotal {
  readonly stage: Stage;
  readonly before: SideTotal;
  readonly after: SideTotal;
  /** After minus before. */
  readonly change: string;
}

export interface PillarTotals {
  readonly pillar: string;
  readonly name: string;
  /** Of whose framework the pillar is. */
  readonly of: 'both' | 'own' | 'other';
  readonly stages: readonly StageTotal[];
}

export interface BranchAnswer {
  readonly name: string;
  readonly cycle: string;
  readonly atPosition: string;
  /** In words, in the order they were given. */
  readonly hypotheses: readonly string[];
  /** The other framework; null where the year keeps its own. */
  readonly framework: { readonly code: string; readonly name: string; readonly edited: boolean } | null;
  readonly laterDecisions: Confirmations;
  readonly assumptions: readonly string[];
  readonly totals: readonly StageTotal[];
  readonly pillars: readonly PillarTotals[];
  readonly differences: readonly Difference[];
  readonly frameworkChanges: readonly FrameworkChange[];
  readonly lostGrounds: readonly LostGround[];
  /** Indicators whose recorded events the deciders of today no longer lead to; their branch is not to be trusted. */
  readonly unreproduced: readonly string[];
  readonly checkpoint: {
    readonly before: Checkpoint;
    readonly after: Checkpoint;
    readonly unchanged: boolean;
  };
  readonly synthetic: boolean;
}

/** How two frameworks' indicators lie beside each other, whichever is the newer. */
export type PairRow = Pick<MappingRow, 'relation' | 'why'> & {
  readonly own: readonly string[];
  readonly other: readonly string[];
};
