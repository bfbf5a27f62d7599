import { decimal, formatDecimal } from '#kernel';
import { textFaults } from './faults.js';
import { valueField, type NumberField } from './input-field.js';
import { PeersCrossed } from './refusals.js';
import type { MinMaxRule } from './rule.js';
import type { Scoring } from './scoring.js';
import type { Argument, Worksheet } from './worksheet.js';

interface Fields {
  readonly value: NumberField;
  readonly best: NumberField;
  readonly worst: NumberField;
}

interface Figures {
  readonly value: Argument;
  readonly best: Argument;
  readonly worst: Argument | undefined;
}

/**
 * The best unit gets the maximum, others in proportion. What the formula leaves open is settled so:
 * - the peers' best unknown: the unit's own value is taken as the best, so it gets the maximum, provisionally;
 * - the peers' worst unknown (second reading): the first reading stands in, provisionally;
 * - a value at least as good as the peers' best is itself the best, one worse than their worst itself the worst;
 * - with `higher-is-better` a value of 0 gets 0 points, even when nobody has more: there is nothing to reward.
 */
export function minMax(rule: MinMaxRule): Scoring {
  const fields = fieldsOf(rule);
  return {
    inputs: () => (isRange(rule) ? [fields.value, fields.best, fields.worst] : [fields.value, fields.best]),
    describe: (max) => describe(rule, formatDecimal(max)),
    faults: () => textFaults('Đơn vị tính', rule.unit),
    score(sheet, max) {
      const value = sheet.ask(fields.value);
      const peers = askPeers(rule, sheet, fields);
      if (isHigherBetter(rule) && sheet.valueOf(value) === '0') return sheet.step('multiply', '', value, max);
      if (peers.best === undefined) {
        sheet.assume(
          `Chưa có số liệu của các đơn vị khác, tạm coi giá trị ${sheet.read(value)} của đơn vị là tốt nhất.`,
        );
      }
      const figures = { value, best: value, ...peers };
      return isBetter(rule, sheet.compare(figures.best, value))
        ? behindBest(rule, sheet, { figures, max })
        : asGoodAsBest(rule, sheet, { figures, max });
    },
  };
}

const isRange = (rule: MinMaxRule): boolean => rule.reading === '(value-min)/(max-min)';
const isHigherBetter = (rule: MinMaxRule): boolean => rule.direction === 'higher-is-better';

/** Whether a comparison of a with b says that a is the better value. */
const isBetter = (rule: MinMaxRule, comparison: -1 | 0 | 1): boolean =>
  comparison === (isHigherBetter(rule) ? 1 : -1);

function fieldsOf(rule: MinMaxRule): Fields {
  const [best, worst] = isHigherBetter(rule) ? ['cao nhất', 'thấp nhất'] : ['thấp nhất', 'cao nhất'];
  const peer = (name: string, label: string): NumberField => ({
    ...valueField(label, rule),
    name,
    optional: true,
  });
  return {
    value: valueField('Giá trị của đơn vị', rule),
    best: peer('best', `Giá trị tốt nhất (${best}) trong các đơn vị`),
    worst: peer('worst', `Giá trị kém nhất (${worst}) trong các đơn vị`),
  };
}

/** The peers' figures that are known. Throws a Refusal when their best is worse than their worst. */
function askPeers(
  rule: MinMaxRule,
  sheet: Worksheet,
  fields: Fields,
): { best?: Argument; worst: Argument | undefined } {
  const best = sheet.has('best') ? sheet.ask(fields.best) : undefined;
  const worst = isRange(rule) && sheet.has('worst') ? sheet.ask(fields.worst) : undefined;
  if (best === undefined) return { worst };
  if (worst !== undefined && isBetter(rule, sheet.compare(worst, best))) {
    throw new PeersCrossed(
      { ...fields.best, value: sheet.valueOf(best) },
      { ...fields.worst, value: sheet.valueOf(worst) },
    );
  }
  return { best, worst };
}

interface Task {
  readonly figures: Figures;
  readonly max: Argument;
}

function asGoodAsBest(rule: MinMaxRule, sheet: Worksheet, { figures: { value, best }, max }: Task): Argument {
  const isAsGood = sheet.step(isHigherBetter(rule) ? '>=' : '<=', rule.unit, value, best);
  return sheet.step('if', '', isAsGood, max, decimal('0'));
}

function behindBest(
  rule: MinMaxRule,
  sheet: Worksheet,
  { figures: { value, best, worst }, max }: Task,
): Argument {
  if (isRange(rule) && worst !== undefined)
    return withinRange(rule, sheet, { figures: { value, best, worst }, max });
  if (isRange(rule)) {
    sheet.assume('Chưa có giá trị kém nhất của các đơn vị, tạm tính theo tỷ lệ với giá trị tốt nhất.');
  }
  return isHigherBetter(rule)
    ? sheet.step('proportion', '', value, best, max)
    : sheet.step('proportion', '', best, value, max);
}

/** How far the value has come from the worst to the best. The best is better than the value here, so the range is not 0. */
function withinRange(
  rule: MinMaxRule,
  sheet: Worksheet,
  { figures: { value, best, worst }, max }: Task & { readonly figures: { readonly worst: Argument } },
): Argument {
  const least = isBetter(rule, sheet.compare(worst, value)) ? value : worst;
  const [come, range] = isHigherBetter(rule)
    ? [sheet.step('subtract', '', value, least), sheet.step('subtract', '', best, least)]
    : [sheet.step('subtract', '', least, value), sheet.step('subtract', '', least, best)];
  return sheet.step('proportion', '', come, range, max);
}

function describe(rule: MinMaxRule, max: string): string {
  const [best, worst] = isHigherBetter(rule) ? ['cao nhất', 'thấp nhất'] : ['thấp nhất', 'cao nhất'];
  const others = isRange(rule)
    ? `theo khoảng cách từ giá trị ${worst} đến giá trị ${best}`
    : `theo tỷ lệ với giá trị ${best}`;
  return `Min-Max: đơn vị có giá trị ${best} (${rule.unit}) được ${max} điểm, các đơn vị khác tính ${others}`;
}
