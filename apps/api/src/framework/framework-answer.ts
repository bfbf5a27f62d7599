import {
  describeRule,
  inputsOf,
  type Confirmation,
  type FrameworkView,
  type Indicator,
  type Pillar,
  type Reading,
} from '#appraisal/framework';
import type { ReadingCounts } from './frameworks.dto.js';

type ShownReadings = Readonly<Record<string, Reading & { readonly confirmed?: Confirmation }>>;

/** A framework as people read it: each cell with how it was read, each rule in words and with its fields. */
export function frameworkAnswer({ definition, confirmations, revision }: FrameworkView) {
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

type Row = Pillar | Indicator;

const shownReadings = ({ code, readings }: Row, confirmations: readonly Confirmation[]): ShownReadings =>
  Object.fromEntries(
    Object.entries(readings).map(([cell, reading]) => {
      const confirmed = confirmations.find((each) => each.row === code && each.cell === cell);
      return [cell, { ...reading, ...(confirmed && { confirmed }) }];
    }),
  );

function countReadings(rows: readonly Row[], confirmations: readonly Confirmation[]): ReadingCounts {
  const all = rows.flatMap(({ readings }) => Object.values<Reading>(readings));
  const count = (how: Reading['how']) => all.filter((reading) => reading.how === how).length;
  return {
    stated: count('stated'),
    inherited: count('inherited'),
    unclear: count('unclear'),
    confirmed: confirmations.length,
  };
}
