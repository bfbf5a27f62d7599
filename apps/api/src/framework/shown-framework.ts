import {
  describeRule,
  figureRow,
  inputsOf,
  LOSS_SHARES_CELL,
  LOSS_SHARES_ROW,
  readRows,
  type Confirmation,
  type FrameworkView,
  type ReadRow,
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
  const { lossShares } = definition;
  return {
    ...definition,
    pillars: definition.pillars.map((pillar) => ({
      ...pillar,
      readings: shownReadings(pillar.code, pillar.readings, confirmations),
    })),
    indicators: definition.indicators.map((indicator) => ({
      ...indicator,
      readings: shownReadings(indicator.code, indicator.readings, confirmations),
      ruleInWords: describeRule(indicator.rule, indicator.maxPoints),
      inputs: inputsOf(indicator.rule),
    })),
    figures: definition.figures.map((figure) => ({
      ...figure,
      readings: shownReadings(figureRow(figure.code), figure.readings, confirmations),
    })),
    lossShares: {
      ...lossShares,
      reading: shownReadings(LOSS_SHARES_ROW, { [LOSS_SHARES_CELL]: lossShares.reading }, confirmations)[
        LOSS_SHARES_CELL
      ],
    },
    readings: countReadings(readRows(definition), confirmations),
    confirmations,
    revision,
  };
}

type Readings = Readonly<Partial<Record<string, Reading>>>;
type Confirmed<Shown> = {
  readonly [Cell in keyof Shown]: Shown[Cell] & { readonly confirmed?: Confirmation };
};

/** Each reading with the confirmation of its cell, where there is one. */
function shownReadings<Shown extends Readings>(
  row: string,
  readings: Shown,
  confirmations: readonly Confirmation[],
): Confirmed<Shown> {
  const shown: Record<string, object> = {};
  for (const [cell, reading] of Object.entries(readings)) {
    const confirmed = confirmations.find((each) => each.row === row && each.cell === cell);
    shown[cell] = { ...reading, ...(confirmed && { confirmed }) };
  }
  return shown as Confirmed<Shown>;
}

function countReadings(rows: readonly ReadRow[], confirmations: readonly Confirmation[]): ReadingCounts {
  const all = rows.flatMap(({ readings }) => Object.values(readings));
  const count = (how: Reading['how']) => all.filter((reading) => reading?.how === how).length;
  return {
    stated: count('stated'),
    inherited: count('inherited'),
    unclear: count('unclear'),
    confirmed: confirmations.length,
  };
}
