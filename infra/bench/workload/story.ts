import { dossierStream, type DossierId, type Stage } from '#appraisal/dossier';
import { UNITS, YEARS } from './foundations.js';
import { FRAMEWORK, scoredIndicators, type ScoredIndicator } from './synthetic-framework.js';

export interface HeldDocument {
  readonly digest: string;
  readonly number: string;
  readonly by: string | null;
  readonly late: boolean;
  rejected: boolean;
}

export type RoundStatus = 'none' | 'asked' | 'sent' | 'answered' | 'lapsed';

/** A score that stands, in hundredths of a point: whole numbers, so that sums are exact. */
export interface HeldScore {
  readonly to: number;
  readonly period: string;
}

/** Documents that a story can still reject or cite: the memory of a generator stays bounded. */
const DOCUMENTS_MAX = 6;

/** What the generator knows of one dossier: as much as keeps the next event legal. */
export class Story {
  readonly stream: string;
  revision = 0;
  /** Share reported last, in percent; undefined before the first report. */
  percent: number | undefined;
  period = '';
  readonly documents: HeldDocument[] = [];
  readonly scores: Partial<Record<Stage, HeldScore>> = {};
  reviewer: string | undefined;
  readonly submitted = new Set<string>();
  round = 0;
  roundStatus: RoundStatus = 'none';
  /** Points asked for in the open round, in hundredths. */
  asked = 0;

  constructor(
    readonly id: DossierId,
    readonly scored: ScoredIndicator,
  ) {
    this.stream = dossierStream(id);
  }

  get maxPoints(): number {
    return Number(this.scored.indicator.maxPoints) * 100;
  }

  /** The agency that leads the indicator. */
  get lead(): string {
    return this.scored.indicator.lead;
  }

  get coordinating(): string {
    return this.scored.indicator.coordinating[0] ?? this.lead;
  }

  /** The latest stage that has a score. */
  get latest(): HeldScore | undefined {
    const { self, preliminary, council, ministry, published } = this.scores;
    return published ?? ministry ?? council ?? preliminary ?? self;
  }

  hold(document: HeldDocument): void {
    this.documents.push(document);
    if (this.documents.length > DOCUMENTS_MAX) this.documents.shift();
  }
}

/** All dossiers of these units, empty; of the work W 8,670 (34 units × 5 years × 51 indicators). */
export const emptyStories = (units: readonly string[] = UNITS): readonly Story[] =>
  units.flatMap((unit) =>
    YEARS.flatMap((year) =>
      scoredIndicators.map(
        (scored) => new Story({ unit, year, framework: FRAMEWORK, indicator: scored.indicator.code }, scored),
      ),
    ),
  );

/** Hundredths of a point as the canonical decimal that events hold: 725 is "7.25". */
export function pointsText(hundredths: number): string {
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  if (rest === 0) return String(whole);
  return `${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}
