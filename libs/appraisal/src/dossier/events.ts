import type { DomainEvent } from '#kernel';
import type { Rule, Trace } from '#appraisal/framework';
import type { DossierId, KeptCitation, Stage, StoredFile } from './dossier.js';

/** The due day that was used to judge, and the judgement: later changes of the calendar do not change it. */
export interface Timeliness {
  readonly dueBefore: string;
  readonly late: boolean;
}

type InPeriod = DossierId & { readonly period: string };

/** `inputs` normalised; `inWords` the same as the form showed it, with its labels and units. */
export type ValueReported = DomainEvent<
  'ValueReported',
  InPeriod & Timeliness & { readonly inputs: Readonly<Record<string, string>>; readonly inWords: string }
>;
export type EvidenceUploaded = DomainEvent<
  'EvidenceUploaded',
  InPeriod & Timeliness & { readonly file: StoredFile; readonly citation: KeptCitation }
>;
export type EvidenceWithdrawn = DomainEvent<'EvidenceWithdrawn', DossierId & { readonly digest: string }>;

/** `from` is null for the first score of a stage. Points are canonical decimals with at most 4 places. */
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
  }
>;
export type DossierSubmitted = DomainEvent<
  'DossierSubmitted',
  InPeriod & Timeliness & { readonly points: string; readonly evidence: readonly string[] }
>;
export type SubmissionRecalled = DomainEvent<'SubmissionRecalled', InPeriod>;

export type DossierEvent =
  ValueReported | EvidenceUploaded | EvidenceWithdrawn | ScoreChanged | DossierSubmitted | SubmissionRecalled;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const dossierEventNames: Readonly<Record<DossierEvent['type'], string>> = {
  ValueReported: 'dossier.value-reported.v1',
  EvidenceUploaded: 'dossier.evidence-uploaded.v1',
  EvidenceWithdrawn: 'dossier.evidence-withdrawn.v1',
  ScoreChanged: 'dossier.score-changed.v1',
  DossierSubmitted: 'dossier.submitted.v1',
  SubmissionRecalled: 'dossier.submission-recalled.v1',
};
