import {
  describeRule,
  inputsOf,
  type Confirmation,
  type FrameworkView,
  type Reading,
} from '#appraisal/framework';
import type { FrameworkAnswer } from './frameworks.answer.js';
import type { ReadingCounts } from './readings.answer.js';

/** A framework as people read it: each cell with how it was read, each rule in words and with its fields. */
export function frameworkAnswer({
  definition,
  confirmations,
  revision,
}: FrameworkView): Omit<FrameworkAnswer, 'position'> {
  const rows = [...definition.pillars, ...definition.indicators];
  return {
    ...definition,
    pillars: definition.pillars.map((pillar) => ({
      ...pillar,
      readings: shownReadings(pillar, confirmations),
    })),
    indicators: definition.indicators.map((indicator) => ({
      ...indicator,
      readings: shownReadings(indicator, confirmations),
      ruleInWords: describeRule(indicator.rule, indicator.maxPoints),
      inputs: inputsOf(indicator.rule),
    })),
    readings: countReadings(rows, confirmations),
    confirmations,
    revision,
  };
}

interface Row<Cell extends string> {
  readonly code: string;
  readonly readings: Readonly<Record<Cell, Reading>>;
}
type ShownReadings<Cell extends string> = Readonly<
  Record<Cell, Reading & { readonly confirmed?: Confirmation }>
>;

function shownReadings<Cell extends string>(
  { code, readings }: Row<Cell>,
  confirmations: readonly Confirmation[],
): ShownReadings<Cell> {
  const cells = Object.entries<Reading>(readings).map(([cell, reading]) => {
    const confirmed = confirmations.find((each) => each.row === code && each.cell === cell);
    return [cell, { ...reading, ...(confirmed && { confirmed }) }] as const;
  });
  return Object.fromEntries(cells) as ShownReadings<Cell>;
}

function countReadings(rows: readonly Row<never>[], confirmations: readonly Confirmation[]): ReadingCounts {
  const all = rows.flatMap(({ readings }) => Object.values<Reading>(readings));
  const count = (how: Reading['how']) => all.filter((reading) => reading.how === how).length;
  return {
    stated: count('stated'),
    inherited: count('inherited'),
    unclear: count('unclear'),
    confirmed: confirmations.length,
  };
}
