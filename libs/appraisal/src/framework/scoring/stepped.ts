import { compare, decimal, formatDecimal, type Decimal } from '#kernel';
import { numberFaults, textFaults } from './faults.js';
import { valueField } from './input-field.js';
import type { SteppedRule } from './rule.js';
import type { Scoring } from './scoring.js';
import { pointsInWords, withUnit } from './words.js';

/** 4/3/2/1 meetings → 20/15/10/5 points. */
export function stepped(rule: SteppedRule): Scoring {
  const value = valueField(rule.question, rule);
  return {
    inputs: () => [value],
    describe: () => `${rule.question}: ${stepsInWords(rule)}`,
    faults: (max) => faultsOf(rule, max),
    score(sheet) {
      const steps = rule.steps.flatMap(({ atLeast, points }) => [decimal(atLeast), decimal(points)]);
      return sheet.step('steps', rule.unit, sheet.ask(value), ...steps);
    },
  };
}

function stepsInWords({ steps, unit }: SteppedRule): string {
  const inWords = steps.map(
    ({ atLeast, points }) => `từ ${withUnit(formatDecimal(atLeast), unit)} được ${pointsInWords(points)}`,
  );
  return [...inWords, 'thấp hơn được 0 điểm'].join('; ');
}

function faultsOf(rule: SteppedRule, max: Decimal): readonly string[] {
  const unread = rule.steps.flatMap(({ atLeast, points }) => [
    ...numberFaults('Mức của bậc', atLeast),
    ...numberFaults('Điểm của bậc', points),
  ]);
  if (unread.length > 0) return unread;
  return [
    ...textFaults('Câu hỏi', rule.question),
    ...rule.steps.slice(1).flatMap((step, index) => fallFaults(rule.steps[index], step, max)),
    ...topFaults(rule.steps[0], max),
  ];
}

type StepOfRule = SteppedRule['steps'][number];

/** With a maximum of 0 all steps give 0, and there is nothing to fall. */
function fallFaults(above: StepOfRule | undefined, below: StepOfRule, max: Decimal): readonly string[] {
  if (above === undefined) return [];
  const isOrdered = compare(above.atLeast, below.atLeast) > 0;
  const falls = compare(above.points, below.points) > 0 || max === '0';
  return [
    ...(isOrdered ? [] : [`Bậc “từ ${below.atLeast}” phải thấp hơn bậc “từ ${above.atLeast}” đứng trước nó`]),
    ...(falls ? [] : [`Điểm của bậc “từ ${below.atLeast}” phải thấp hơn điểm của bậc “từ ${above.atLeast}”`]),
  ];
}

function topFaults(top: StepOfRule | undefined, max: Decimal): readonly string[] {
  if (top === undefined) return ['Quy tắc theo bậc phải có ít nhất một bậc'];
  const difference = compare(top.points, max);
  if (difference === 0) return [];
  return [
    `Điểm của bậc cao nhất (${top.points}) ${difference > 0 ? 'vượt' : 'không đạt tới'} điểm tối đa ${max}`,
  ];
}
