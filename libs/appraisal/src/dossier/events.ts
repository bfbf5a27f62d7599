import type { DomainEvent } from '#kernel';
import type { Lock, SourceDocument } from '#appraisal/cycle';
import type { Rule, Trace } from '#appraisal/framework';
import type { MinistryCause } from './causes.js';
import type { DossierId, KeptCitation, Stage, StoredFile } from './dossier.js';
import type { Loss } from './losses.js';

/** The due day that was used to judge, and the judgement: later changes of the calendar do not change it. */
export interface Timeliness {
  readonly dueBefore: string;
  readonly late: boolean;
}

/** `by`: the agency that handed it in, when it coordinates the indicator without leading it; else null. */
interface HandedIn extends Timeliness {
  readonly by: string | null;
}

type InPeriod = DossierId & { readonly period: string };

/** `inputs` normalised; `inWords` the same as the form showed it, with its labels and units. */
export type ValueReported = DomainEvent<
  'ValueReported',
  InPeriod & HandedIn & { readonly inputs: Readonly<Record<string, string>>; readonly inWords: string }
>;
export type EvidenceUploaded = DomainEvent<
  'EvidenceUploaded',
  InPeriod & HandedIn & { readonly file: StoredFile; readonly citation: KeptCitation }
>;
export type EvidenceWithdrawn = DomainEvent<'EvidenceWithdrawn', DossierId & { readonly digest: string }>;

/** Who or what gave a score. */
export type ScoreOrigin =
  | { readonly kind: 'rule' }
  | { readonly kind: 'review' }
  | { readonly kind: 'council'; readonly session: string }
  | { readonly kind: 'explanation'; readonly round: number }
  | { readonly kind: 'result'; readonly document: SourceDocument };

/**
 * `from` is null for the first score of a stage. Points are canonical decimals with at most 4 places;
 * `losses` add up to the maximum minus `to`.
 */
export type ScoreChanged = DomainEvent<
  'ScoreChanged',
  InPeriod & {
    readonly stage: Stage;
    readonly from: string | null;
    readonly to: string;
    readonly maxPoints: string;
    readonly rule: Rule;
    readonly inputs: Readonly<Record<string, string>>;
    readonly trace: Trace;
    /** True when something that the rule needs is not known yet; `assumptions` say what was assumed instead. */
    readonly provisional: boolean;
    readonly assumptions: readonly string[];
    readonly losses: readonly Loss[];
    readonly origin: ScoreOrigin;
  }
>;
/** The points of a stage stay, but why the rest is lost is known better. */
export type LossesRestated = DomainEvent<
  'LossesRestated',
  DossierId & { readonly stage: Stage; readonly round: number; readonly losses: readonly Loss[] }
>;
export type DossierSubmitted = DomainEvent<
  'DossierSubmitted',
  InPeriod & Timeliness & { readonly points: string; readonly evidence: readonly string[] }
>;
export type SubmissionRecalled = DomainEvent<'SubmissionRecalled', InPeriod>;

/** `leads`: the agencies that led the indicator then; none of them is, or holds, the reviewer's. */
export type ReviewerAssigned = DomainEvent<
  'ReviewerAssigned',
  DossierId & { readonly reviewer: string; readonly agency: string; readonly leads: readonly string[] }
>;
export type DossierReturned = DomainEvent<'DossierReturned', InPeriod>;
export type EvidenceRejected = DomainEvent<
  'EvidenceRejected',
  DossierId & { readonly digest: string; readonly number: string }
>;
export type EvidenceRestored = DomainEvent<
  'EvidenceRestored',
  DossierId & { readonly digest: string; readonly number: string }
>;

type InRound = DossierId & { readonly round: number };
export const OUTCOMES = ['accepted', 'partly', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type ExplanationAsked = DomainEvent<
  'ExplanationAsked',
  InRound & {
    readonly question: string;
    readonly points: string;
    readonly cause: MinistryCause | null;
    readonly dueBefore: string | null;
    readonly document: SourceDocument;
  }
>;
export type ExplanationDrafted = DomainEvent<
  'ExplanationDrafted',
  InRound & { readonly agency: string; readonly text: string }
>;
export type ExplanationSent = DomainEvent<
  'ExplanationSent',
  InRound & {
    readonly document: SourceDocument;
    readonly text: string;
    readonly manifest: readonly { readonly digest: string; readonly number: string }[];
    readonly pointsAsked: string;
    readonly late: boolean;
  }
>;
export type ExplanationAnswered = DomainEvent<
  'ExplanationAnswered',
  InRound & {
    readonly outcome: Outcome;
    readonly pointsAsked: string;
    readonly recovered: string;
    readonly document: SourceDocument;
  }
>;
export type ExplanationLapsed = DomainEvent<'ExplanationLapsed', InRound>;

export type DossierLocked = DomainEvent<'DossierLocked', DossierId & { readonly lock: Lock }>;
export type DossierUnlocked = DomainEvent<
  'DossierUnlocked',
  DossierId & { readonly lock: Lock; readonly reopening: string }
>;

export type DossierEvent =
  | ValueReported
  | EvidenceUploaded
  | EvidenceWithdrawn
  | ScoreChanged
  | LossesRestated
  | DossierSubmitted
  | SubmissionRecalled
  | ReviewerAssigned
  | DossierReturned
  | EvidenceRejected
  | EvidenceRestored
  | ExplanationAsked
  | ExplanationDrafted
  | ExplanationSent
  | ExplanationAnswered
  | ExplanationLapsed
  | DossierLocked
  | DossierUnlocked;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const dossierEventNames: Readonly<Record<DossierEvent['type'], string>> = {
  ValueReported: 'dossier.value-reported.v2',
  EvidenceUploaded: 'dossier.evidence-uploaded.v2',
  EvidenceWithdrawn: 'dossier.evidence-withdrawn.v1',
  ScoreChanged: 'dossier.score-changed.v2',
  LossesRestated: 'dossier.losses-restated.v1',
  DossierSubmitted: 'dossier.submitted.v1',
  SubmissionRecalled: 'dossier.submission-recalled.v1',
  ReviewerAssigned: 'dossier.reviewer-assigned.v1',
  DossierReturned: 'dossier.returned.v1',
  EvidenceRejected: 'dossier.evidence-rejected.v1',
  EvidenceRestored: 'dossier.evidence-restored.v1',
  ExplanationAsked: 'dossier.explanation-asked.v1',
  ExplanationDrafted: 'dossier.explanation-drafted.v1',
  ExplanationSent: 'dossier.explanation-sent.v1',
  ExplanationAnswered: 'dossier.explanation-answered.v1',
  ExplanationLapsed: 'dossier.explanation-lapsed.v1',
  DossierLocked: 'dossier.locked.v1',
  DossierUnlocked: 'dossier.unlocked.v1',
};
