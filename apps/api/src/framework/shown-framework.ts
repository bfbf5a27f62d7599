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

type Readings = Readonly<Partial<Record<string, Reading>>>;
interface Row<Shown extends Readings = Readings> {
  readonly code: string;
  readonly readings: Shown;
}
type Confirmed<Shown> = {
  readonly [Cell in keyof Shown]: Shown[Cell] & { readonly confirmed?: Confirmation };
};

/** Each reading with the confirmation of its cell, where there is one. */
function shownReadings<Shown extends Readings>(
  { code, readings }: Row<Shown>,
  confirmations: readonly Confirmation[],
): Confirmed<Shown> {
  const shown: Record<string, object> = {};
  for (const [cell, reading] of Object.entries(readings)) {
    const confirmed = confirmations.find((each) => each.row === code && each.cell === cell);
    shown[cell] = { ...reading, ...(confirmed && { confirmed }) };
  }
  return shown as Confirmed<Shown>;
}

function countReadings(rows: readonly Row[], confirmations: readonly Confirmation[]): ReadingCounts {
  const all = rows.flatMap(({ readings }) => Object.values(readings));
  const count = (how: Reading['how']) => all.filter((reading) => reading?.how === how).length;
  return {
    stated: count('stated'),
    inherited: count('inherited'),
    unclear: count('unclear'),
    confirmed: confirmations.length,
  };
}
