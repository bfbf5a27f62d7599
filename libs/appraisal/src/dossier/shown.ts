import type { Actor, LegalBasis } from '#kernel';
import type { Lock } from '#appraisal/cycle';
import type { Trace } from '#appraisal/framework';
import type { KeptCitation, Stage, StoredFile } from './dossier.js';
import type { Outcome } from './events.js';
import type { Loss } from './losses.js';

export interface ScoreView {
  readonly stage: Stage;
  readonly period: string;
  readonly points: string;
  readonly maxPoints: string;
  readonly provisional: boolean;
  readonly assumptions: readonly string[];
  /** Why points are lost: adds up to the maximum minus the points. */
  readonly losses: readonly Loss[];
  /** Position of the event that gave this score. */
  readonly position: string;
  readonly recordedAt: string;
  /** When it was true (yyyy-mm-dd), where that was not the day it was recorded. */
  readonly effectiveOn: string | null;
  readonly synthetic: boolean;
}

/** One indicator of a cycle with what its dossier holds. */
export interface DossierSummary {
  readonly key: string;
  readonly indicator: string;
  readonly name: string;
  readonly pillar: string;
  readonly maxPoints: string;
  readonly lead: string;
  readonly coLeads: readonly string[];
  readonly coordinating: readonly string[];
  readonly scores: readonly ScoreView[];
  readonly evidenceCount: number;
  readonly submittedPeriods: readonly string[];
  /** Periods that the helper group gave back and nobody handed in again. */
  readonly returnedPeriods: readonly string[];
  readonly rounds: readonly RoundView[];
  readonly reviewer: string | null;
  readonly lock: Lock | null;
}

export interface PeriodProgress {
  readonly period: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly late: boolean;
  readonly submitted: boolean;
  readonly returned: boolean;
}

/** A round of explanation, as far as it got. */
export interface RoundView {
  readonly round: number;
  readonly status: 'asked' | 'sent' | 'answered' | 'lapsed';
  readonly question: string;
  readonly dueBefore: string | null;
  readonly drafts: readonly { readonly agency: string; readonly text: string }[];
  readonly pointsAsked: string | null;
  readonly outcome: Outcome | null;
  readonly recovered: string | null;
}

export interface DossierView extends DossierSummary {
  readonly periods: readonly PeriodProgress[];
  /** Revision of the dossier's stream (`If-Match`); null while nothing happened in it. */
  readonly revision: string | null;
  readonly synthetic: boolean;
}

export interface PillarScore {
  readonly pillar: string;
  readonly name: string;
  readonly maxPoints: string;
  /** Sum over the indicators scored so far. */
  readonly points: string;
  readonly scoredIndicators: number;
  readonly indicators: number;
}

/** The board of one cycle at one stage. Sums over what is scored so far are provisional by nature. */
export interface ScoreBoard {
  readonly stage: Stage;
  readonly points: string;
  readonly maxPoints: string;
  readonly pillars: readonly PillarScore[];
  readonly synthetic: boolean;
}

/** A score as it stood from one position until another (null: still). */
export interface ScoreHistoryRow extends ScoreView {
  readonly fromPosition: string;
  readonly toPosition: string | null;
  readonly actor: Actor;
}

/** One event of a dossier in one plain Vietnamese sentence. */
export interface TimelineRow {
  readonly position: string;
  readonly revision: string;
  readonly type: string;
  readonly sentence: string;
  readonly actor: Actor;
  readonly recordedAt: string;
  readonly effectiveOn: string | null;
  readonly reason: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly synthetic: boolean;
}

/** An event, and one part of the dossier that is not the same since. An event may touch several parts. */
export interface Touch {
  readonly indicator: string;
  readonly part: 'score' | 'evidence' | 'submission' | 'lock';
  /** The stage, the document's digest, the period; of a lock always the same word. */
  readonly key: string;
  readonly event: TimelineRow;
}

export interface EvidenceRow {
  readonly file: StoredFile;
  readonly citation: KeptCitation;
  readonly period: string;
  readonly late: boolean;
  readonly uploadedAt: string;
  readonly uploadedBy: string;
  readonly position: string;
  readonly withdrawnAt: string | null;
  /** When, by whom and why the helper group rejected it; null while it stands. */
  readonly rejectedAt: string | null;
  readonly rejectedBy: string | null;
  readonly rejectionReason: string | null;
  readonly synthetic: boolean;
}

/** A loss with its agencies by name and the document that it is about. */
export interface ExplainedLoss extends Loss {
  readonly causeInWords: string;
  readonly agencies: readonly {
    readonly agency: string;
    readonly name: string;
    readonly points: string;
  }[];
  /** số/ký hiệu of the evidence. */
  readonly document: string | null;
  /** The first score that lost points so: whose decision it was, and why. */
  readonly decision: LossDecision | null;
}

export interface LossDecision {
  readonly stage: Stage;
  readonly position: string;
  readonly recordedAt: string;
  readonly effectiveOn: string | null;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly legalBasis: LegalBasis | null;
}

/** Why a score is what it is: one sentence, and the parts it was made of. */
export interface ScoreExplanation {
  readonly key: string;
  readonly indicator: string;
  readonly name: string;
  readonly sentence: string;
  readonly stage: Stage;
  /** Null while nothing is scored. */
  readonly score: ScoreView | null;
  readonly lost: string | null;
  readonly rule: string;
  /** True when the source leaves the rule open and nobody has confirmed it. */
  readonly ruleAssumed: boolean;
  readonly arithmetic: string | null;
  readonly trace: Trace | null;
  readonly inputs: Readonly<Record<string, string>> | null;
  /** The inputs as the form shows them: "Tỷ lệ đạt được: 93,5%". */
  readonly figures: string | null;
  readonly actor: Actor | null;
  /** Why points are lost and who answers, each with what proves it. */
  readonly losses: readonly ExplainedLoss[];
  /** Why people decided so, and on what legal basis. */
  readonly reason: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly evidence: readonly EvidenceRow[];
  readonly basis: string;
  readonly synthetic: boolean;
}
