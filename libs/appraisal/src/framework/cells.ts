import { LOSS_SHARES_CELL, type FrameworkDefinition, type Reading } from './definition.js';

export const LOSS_SHARES_ROW = 'lossShares';

/** What a general figure is called as a row: its own number could be taken for a pillar's. */
export const figureRow = (code: string): string => `figure-${code}`;

/** A row of a set, under the name that a confirmation calls it by. */
export interface ReadRow {
  readonly row: string;
  readonly readings: Readonly<Partial<Record<string, Reading>>>;
}

/** Every row that was read from the document: pillars, indicators, general figures, the shares of a loss. */
export const readRows = ({
  pillars,
  indicators,
  figures,
  lossShares,
}: FrameworkDefinition): readonly ReadRow[] => [
  ...[...pillars, ...indicators].map(({ code, readings }) => ({ row: code, readings })),
  ...figures.map(({ code, readings }) => ({ row: figureRow(code), readings })),
  { row: LOSS_SHARES_ROW, readings: { [LOSS_SHARES_CELL]: lossShares.reading } },
];

/** How a cell was read; undefined when there is no such row or no such cell. */
export function readingAt(definition: FrameworkDefinition, row: string, cell: string): Reading | undefined {
  const found = readRows(definition).find((each) => each.row === row);
  return found && Object.hasOwn(found.readings, cell) ? found.readings[cell] : undefined;
}
