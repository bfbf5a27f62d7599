import type { Period } from '#appraisal/cycle';
import type { IndicatorScoring } from '#appraisal/framework';
import type { Citation, StoredFile } from './dossier.js';
import type { Timeliness } from './events.js';

export interface HeldEvidence {
  readonly file: StoredFile;
  readonly citation: Citation;
  readonly period: string;
}

export interface SelfScored {
  readonly period: string;
  readonly points: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** A dossier exists as soon as its cycle is open: before the first event it is simply empty. */
export interface DossierState {
  /** Period → the figures reported last. */
  readonly values: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Digest → evidence that stands (not withdrawn). */
  readonly evidence: ReadonlyMap<string, HeldEvidence>;
  readonly selfScore: SelfScored | undefined;
  /** Periods that are handed in. */
  readonly submitted: ReadonlySet<string>;
}

/** What upstream says, gathered by the handler when the command is given; the events record what was used. */
export interface DossierFacts {
  readonly maxPoints: string;
  readonly scoring: IndicatorScoring;
  /** The period that the command is about. */
  readonly period: Period;
  /** Business date, yyyy-mm-dd. */
  readonly today: string;
}

/** "Trước ngày N" is strictly before day N (4636/KH-UBND, III). */
export const timeliness = ({ period, today }: DossierFacts): Timeliness => ({
  dueBefore: period.dueBefore,
  late: today >= period.dueBefore,
});
