import type { FrameworkDefinition, IndicatorCell, PillarCell, Reading, RuleKind } from '#appraisal/framework';
import type { Register } from './documents.js';
import type { PublishedResults } from './results.js';

export type ReadingCounts = Readonly<Record<Reading['how'], number>>;

export interface FrameworkSummary {
  readonly pillars: number;
  readonly indicators: number;
  readonly points: string;
  /** How often each cell of a row was read in which way. */
  readonly pillarCells: Readonly<Record<PillarCell, ReadingCounts>>;
  readonly indicatorCells: Readonly<Record<IndicatorCell, ReadingCounts>>;
  readonly rules: Readonly<Partial<Record<RuleKind, number>>>;
}

/** What a framework holds, in numbers: to compare with the document at a glance. */
export function summarizeFramework({
  pillars,
  indicators,
  totalPoints,
}: FrameworkDefinition): FrameworkSummary {
  const pillarCell = (cell: PillarCell) => readingCounts(pillars.map(({ readings }) => readings[cell]));
  const indicatorCell = (cell: IndicatorCell) =>
    readingCounts(indicators.map(({ readings }) => readings[cell]));
  return {
    pillars: pillars.length,
    indicators: indicators.length,
    points: totalPoints,
    pillarCells: {
      code: pillarCell('code'),
      name: pillarCell('name'),
      maxPoints: pillarCell('maxPoints'),
    },
    indicatorCells: {
      code: indicatorCell('code'),
      name: indicatorCell('name'),
      maxPoints: indicatorCell('maxPoints'),
      lead: indicatorCell('lead'),
      coordinating: indicatorCell('coordinating'),
      rule: indicatorCell('rule'),
    },
    rules: counts(indicators.map(({ rule }) => rule.kind)),
  };
}

/** How many entries of each kind a register holds. */
export const summarizeRegister = ({ entries }: Register): Readonly<Partial<Record<string, number>>> =>
  counts(entries.map(({ kind }) => kind));

export interface ResultsSummary {
  readonly years: number;
  readonly claims: number;
  /** Years that are described and have no claim. */
  readonly gaps: readonly number[];
  readonly breaks: number;
  readonly readings: ReadingCounts;
}

/** What a file of published results holds, in numbers. */
export const summarizeResults = ({ years, claims }: PublishedResults): ResultsSummary => ({
  years: years.length,
  claims: claims.length,
  gaps: years.map(({ year }) => year).filter((year) => !claims.some((claim) => claim.year === year)),
  breaks: years.reduce((count, { breaks }) => count + breaks.length, 0),
  readings: readingCounts(claims.map(({ source }) => source)),
});

const readingCounts = (readings: readonly Pick<Reading, 'how'>[]): ReadingCounts => ({
  stated: 0,
  inherited: 0,
  unclear: 0,
  ...counts(readings.map(({ how }) => how)),
});

function counts<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const result: Partial<Record<Key, number>> = {};
  for (const key of keys) result[key] = (result[key] ?? 0) + 1;
  return result;
}
