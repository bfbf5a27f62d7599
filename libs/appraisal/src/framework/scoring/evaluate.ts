import { compare, decimal, type Decimal } from '#kernel';
import type { Inputs } from './input-field.js';
import { readInputs } from './inputs.js';
import { scoringOf } from './kinds.js';
import type { Rule } from './rule.js';
import type { Trace } from './trace.js';
import { Worksheet } from './worksheet.js';

export interface Evaluation {
  readonly points: Decimal;
  readonly trace: Trace;
  /** True when something had to be assumed, so that a later evaluation may differ without new inputs of the unit. */
  readonly provisional: boolean;
  /** What was assumed, each a Vietnamese sentence; empty when the score is not provisional. */
  readonly assumptions: readonly string[];
}

/**
 * The points that a rule gives for inputs: 0 <= points <= maxPoints, exact, rounded once at the end.
 * Equal arguments give equal bytes. Requires a rule without faults (`checkRule`) and a maximum >= 0.
 * Throws a Refusal for inputs that cannot be scored.
 */
export function evaluate(rule: Rule, maxPoints: string, inputs: Inputs): Evaluation {
  const max = decimal(maxPoints);
  const sheet = new Worksheet(readInputs(rule, inputs));
  const points = sheet.valueOf(sheet.round(scoringOf(rule).score(sheet, max), max, rule.rounding));
  if (compare(points, '0') < 0 || compare(points, max) > 0)
    throw new RangeError(`points outside 0..${max}: ${points}`);
  const { trace, assumptions } = sheet;
  return { points, trace, provisional: assumptions.length > 0, assumptions };
}
