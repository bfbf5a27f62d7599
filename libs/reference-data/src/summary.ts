import {
  FIGURE_CELLS,
  FURTHER_INDICATOR_CELLS,
  INDICATOR_CELLS,
  PILLAR_CELLS,
  type FigureCell,
  type FrameworkDefinition,
  type FurtherIndicatorCell,
  type IndicatorCell,
  type PillarCell,
  type Reading,
  type Relation,
  type RuleKind,
} from '#appraisal/framework';
import type { TargetKind } from '#appraisal/target';
import type { Register } from './documents.js';
import type { MappingRecord } from './mapping.js';
import type { PublishedResults } from './results.js';
import type { PlanTargets } from './targets.js';

export type ReadingCounts = Readonly<Record<Reading['how'], number>>;

export interface FrameworkSummary {
  readonly pillars: number;
  readonly indicators: number;
  readonly points: string;
  /** thông tin chung */
  readonly figures: number;
  /** Indicators to keep, and to improve, as the plan lists them. */
  readonly keep: number;
  readonly improve: number;
  /** Rows of the document under one indicator and its one maximum. */
  readonly subRows: number;
  /** How often each cell of a row was read in which way; only of cells that the plan has. */
  readonly pillarCells: CellCounts<PillarCell>;
  readonly indicatorCells: CellCounts<IndicatorCell> & Readonly<Partial<CellCounts<FurtherIndicatorCell>>>;
  readonly figureCells: CellCounts<FigureCell>;
  readonly rules: Readonly<Partial<Record<RuleKind, number>>>;
}

type CellCounts<Cell extends string> = Readonly<Record<Cell, ReadingCounts>>;

/** What a framework holds, in numbers: to compare with the document at a glance. */
export function summarizeFramework({
  pillars,
  indicators,
  figures,
  totalPoints,
}: FrameworkDefinition): FrameworkSummary {
  const further = FURTHER_INDICATOR_CELLS.filter((cell) =>
    indicators.some(({ readings }) => readings[cell] !== undefined),
  );
  return {
    pillars: pillars.length,
    indicators: indicators.length,
    points: totalPoints,
    figures: figures.length,
    keep: indicators.filter(({ standing }) => standing === 'keep').length,
    improve: indicators.filter(({ standing }) => standing === 'improve').length,
    subRows: indicators.reduce(
      (count, { rule }) => count + (rule.kind === 'capped-rows' ? rule.rows.length : 0),
      0,
    ),
    pillarCells: cellCounts(PILLAR_CELLS, pillars),
    indicatorCells: { ...cellCounts(INDICATOR_CELLS, indicators), ...cellCounts(further, indicators) },
    figureCells: cellCounts(FIGURE_CELLS, figures),
    rules: counts(indicators.map(({ rule }) => rule.kind)),
  };
}

interface ReadRow<Cell extends string> {
  readonly readings: Readonly<Partial<Record<Cell, Reading>>>;
}

const cellCounts = <Cell extends string>(cells: readonly Cell[], rows: readonly ReadRow<Cell>[]) =>
  Object.fromEntries(
    cells.map((cell) => [
      cell,
      readingCounts(
        rows.flatMap(({ readings }) => {
          const reading = readings[cell];
          return reading ? [reading] : [];
        }),
      ),
    ]),
  ) as CellCounts<Cell>;

export interface MappingSummary {
  readonly rows: number;
  readonly relations: Readonly<Partial<Record<Relation, number>>>;
  readonly readings: ReadingCounts;
}

/** What a mapping holds, in numbers. */
export const summarizeMapping = ({ rows }: MappingRecord): MappingSummary => ({
  rows: rows.length,
  relations: counts(rows.map(({ relation }) => relation)),
  readings: readingCounts(rows),
});

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

export interface TargetsSummary {
  readonly targets: number;
  /** Lines read as something that is no target. */
  readonly notTargets: number;
  /** By the last year of the horizon; `none` where the plan names no year. */
  readonly horizons: Readonly<Partial<Record<string, number>>>;
  readonly kinds: Readonly<Partial<Record<TargetKind, number>>>;
  readonly readings: ReadingCounts;
}

/** What the targets of a plan are, in numbers. */
export const summarizeTargets = ({ targets, notTargets }: PlanTargets): TargetsSummary => ({
  targets: targets.length,
  notTargets: notTargets.length,
  horizons: counts(targets.map(({ horizon }) => (horizon ? String(horizon.to) : 'none'))),
  kinds: counts(targets.map(({ kind }) => kind)),
  readings: readingCounts(targets.map(({ source }) => source)),
});

export const readingCounts = (readings: readonly Pick<Reading, 'how'>[]): ReadingCounts => ({
  stated: 0,
  inherited: 0,
  unclear: 0,
  ...counts(readings.map(({ how }) => how)),
});

/** How often each key comes. */
export function counts<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const result: Partial<Record<Key, number>> = {};
  for (const key of keys) result[key] = (result[key] ?? 0) + 1;
  return result;
}
