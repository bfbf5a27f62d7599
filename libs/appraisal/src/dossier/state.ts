import type { Lock, Period } from '#appraisal/cycle';
import type { IndicatorScoring } from '#appraisal/framework';
import { STAGES, type Citation, type Stage, type StoredFile } from './dossier.js';
import type { ScoreChanged, Timeliness } from './events.js';

export interface HeldEvidence {
  readonly file: StoredFile;
  readonly citation: Citation;
  readonly period: string;
  readonly late: boolean;
  readonly by: string | null;
  readonly rejected: boolean;
}

export interface HeldValue {
  readonly inputs: Readonly<Record<string, string>>;
  readonly late: boolean;
  readonly by: string | null;
}

export type Score = ScoreChanged['data'];

/** A question of the Ministry and what became of it. */
export interface Round {
  readonly number: number;
  readonly status: 'asked' | 'sent' | 'answered' | 'lapsed';
  readonly dueBefore: string | null;
  readonly pointsAsked: string;
}

/** A dossier exists as soon as its cycle is open: before the first event it is simply empty. */
export interface DossierState {
  /** Period → the figures reported last. */
  readonly values: ReadonlyMap<string, HeldValue>;
  /** Digest → evidence that was not withdrawn. */
  readonly evidence: ReadonlyMap<string, HeldEvidence>;
  readonly scores: Readonly<Partial<Record<Stage, Score>>>;
  /** Periods that are handed in. */
  readonly submitted: ReadonlySet<string>;
  readonly reviewer: string | undefined;
  readonly rounds: readonly Round[];
  readonly lock: Lock | undefined;
}

export const EMPTY_DOSSIER: DossierState = {
  values: new Map(),
  evidence: new Map(),
  scores: {},
  submitted: new Set(),
  reviewer: undefined,
  rounds: [],
  lock: undefined,
};

/** What upstream says of an indicator when the command is given; the events record what was used. */
export interface IndicatorFacts {
  readonly maxPoints: string;
  readonly scoring: IndicatorScoring;
  /** Business date, yyyy-mm-dd. */
  readonly today: string;
}

/** Facts for handing in. */
export interface HandingInFacts extends IndicatorFacts {
  /** The period that the command is about. */
  readonly period: Period;
  /** The actor's agency, when it coordinates the indicator without leading it. */
  readonly by: string | null;
}

/** Facts for appraising. */
export interface ReviewFacts extends IndicatorFacts {
  /** Codes of the lead agencies. */
  readonly leads: readonly string[];
  /** Name of the lead agency that the reviewer belongs to; undefined when there is no conflict of interest. */
  readonly conflict: string | undefined;
}

/** "Trước ngày N" is strictly before day N (4636/KH-UBND, III). */
export const timeliness = ({ period, today }: HandingInFacts): Timeliness => ({
  dueBefore: period.dueBefore,
  late: today >= period.dueBefore,
});

/** The score of a stage, or of the latest stage before it that has one. */
export function scoreUpTo({ scores }: DossierState, stage: Stage): Score | undefined {
  return STAGES.slice(0, STAGES.indexOf(stage) + 1)
    .map((each) => scores[each])
    .findLast((score) => score !== undefined);
}

/** The round that waits for an explanation or an answer. */
export const openRound = ({ rounds }: DossierState): Round | undefined =>
  rounds.find(({ status }) => status === 'asked' || status === 'sent');
