import type { FrameworkAnswer, ReadingShown } from '../../client/types.gen.js';

export interface Cell {
  readonly cell: string;
  readonly reading: ReadingShown;
}

/** A row of the legal document with the cells that were read from it. */
export interface SourceRow {
  /** As a confirmation names it. */
  readonly row: string;
  readonly title: string;
  readonly maxPoints: string | undefined;
  readonly agencies: readonly string[];
  readonly rule: string | undefined;
  readonly cells: readonly Cell[];
}

const cellsOf = (readings: Readonly<Record<string, ReadingShown | undefined>>): readonly Cell[] =>
  Object.entries(readings).flatMap(([cell, reading]) => (reading ? [{ cell, reading }] : []));

/** Every row of the set, in the order of the document: pillars, indicators, figures, shares of a loss. */
export function sourceRows(framework: FrameworkAnswer, shares: string): readonly SourceRow[] {
  const { pillars, indicators, figures, lossShares } = framework;
  return [
    ...pillars.map(({ code, name, maxPoints, readings }) => ({
      ...NO_FACTS,
      row: code,
      title: `${code}. ${name}`,
      maxPoints,
      cells: cellsOf({ ...readings }),
    })),
    ...indicators.map(({ code, name, maxPoints, lead, coLeads, ruleInWords, readings }) => ({
      row: code,
      title: `${code}. ${name}`,
      maxPoints,
      agencies: [lead, ...coLeads],
      rule: ruleInWords,
      cells: cellsOf({ ...readings }),
    })),
    ...figures.map(({ code, name, lead, readings }) => ({
      ...NO_FACTS,
      row: `figure-${code}`,
      title: `${code}. ${name}`,
      agencies: [lead],
      cells: cellsOf({ ...readings }),
    })),
    {
      ...NO_FACTS,
      row: 'lossShares',
      title: shares,
      cells: [{ cell: 'shares', reading: lossShares.reading }],
    },
  ];
}

const NO_FACTS = { maxPoints: undefined, agencies: [], rule: undefined } as const;

export const isOpen = ({ reading }: Cell): boolean => reading.how === 'unclear' && !reading.confirmed;
