import type { Actor, LegalBasis } from '#kernel';
import type { Cause, Stage } from '#appraisal/dossier';
import type { Share } from '#appraisal/framework';
import type { BoardTotals } from './board.js';

/** Points lost by an agency, a pillar or a cause. */
export interface LostByKey {
  readonly key: string;
  readonly name: string;
  readonly points: string;
}

/** One lost number, and the way to what proves it. */
export interface LossView {
  readonly dossier: string;
  readonly indicator: string;
  readonly name: string;
  readonly pillar: string;
  /** Where the score comes from; null while nobody scored. */
  readonly stage: Stage | null;
  readonly cause: Cause;
  readonly causeInWords: string;
  /** The whole loss, and the part of each agency. */
  readonly points: string;
  readonly shares: readonly Share[];
  /** The coordinating agency whose own report or evidence it was; null: the lead's loss. */
  readonly by: string | null;
  /** Digest of the document that it is about. */
  readonly evidence: string | null;
  readonly round: number | null;
  /** Position of the event that first lost points so, and whose decision it was; null while nothing happened. */
  readonly position: string | null;
  readonly actor: Actor | null;
  readonly reason: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly synthetic: boolean;
}

/** Where the points of a year went, at one stage. `lost` is the whole; the lists hold what passes the filter. */
export interface Accountability extends BoardTotals {
  readonly cycle: string;
  readonly stage: Stage;
  /** Indicators whose score comes from an earlier stage, or from none. */
  readonly pending: number;
  /** Points lost that pass the filter. */
  readonly lostShown: string;
  readonly byAgency: readonly LostByKey[];
  readonly byPillar: readonly LostByKey[];
  readonly byCause: readonly LostByKey[];
  readonly losses: readonly LossView[];
  readonly synthetic: boolean;
}

export interface YearOfLosses extends BoardTotals {
  readonly cycle: string;
  readonly year: number;
  readonly framework: string;
  readonly byCause: readonly LostByKey[];
  readonly synthetic: boolean;
}

export interface StagePoints {
  readonly stage: Stage;
  /** Null where nothing is scored at this stage. */
  readonly points: string | null;
  /** True when something is still open: peers unknown, parts missing, an indicator without a score. */
  readonly provisional: boolean;
  /** What was assumed. */
  readonly assumptions: readonly string[];
  /** How many of the indicators have a score at this stage. */
  readonly scored: number;
}

export interface StagesRow {
  /** Code of the indicator or the pillar; the unit's for the whole. */
  readonly key: string;
  readonly name: string;
  readonly maxPoints: string;
  readonly indicators: number;
  readonly stages: readonly StagePoints[];
}

/** The five stages beside each other. */
export interface StagesView {
  readonly cycle: string;
  readonly unit: StagesRow;
  readonly pillars: readonly StagesRow[];
  readonly indicators: readonly (StagesRow & { readonly pillar: string })[];
  readonly synthetic: boolean;
}

export const WORK_KINDS = ['report', 'mend', 'explain', 'review', 'send-explanation'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Something to be done, until when, and what is at stake. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly dossier: string;
  readonly indicator: string;
  readonly name: string;
  readonly period: string | null;
  /** Strictly before this day; null where nobody named one. */
  readonly dueBefore: string | null;
  readonly overdue: boolean;
  /** Points that can still be won or lost by it. */
  readonly atStake: string;
  readonly sentence: string;
}

/** `codes`: an agency's own and its groups'; `reviewer`: an account; `ministry`: whoever writes to the Ministry. */
export interface Worker {
  readonly codes?: readonly string[];
  readonly reviewer?: string;
  readonly ministry?: boolean;
}
