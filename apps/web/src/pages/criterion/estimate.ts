import type { Rule } from '../../client/types.gen.js';
import { added, fraction, isLess, least, over, roundedHalfUp, times, type Fraction } from './fraction.js';

export type Inputs = Readonly<Record<string, string>>;

/** `unknown`: a rule that only the server works out. `missing`: a figure is not there yet, or cannot be. */
export type Estimate =
  | { readonly status: 'unknown' }
  | { readonly status: 'missing' }
  | { readonly status: 'points'; readonly points: string };

const PLACES = 4;
const ZERO = fraction('0');
const HUNDRED = fraction('100');

class NotYet extends Error {}

type Ask = (name: string) => Fraction;
type Kind<Name extends Rule['kind']> = Extract<Rule, { readonly kind: Name }>;

/** What a rule gives for figures in canonical form: the same sum as the server's, for people who are typing. */
export function estimate(rule: Rule, maxPoints: string, inputs: Inputs): Estimate {
  try {
    const points = pointsOf(rule, fraction(maxPoints), inputs);
    if (points === undefined) return { status: 'unknown' };
    return { status: 'points', points: roundedHalfUp(points, PLACES) };
  } catch (error) {
    if (error instanceof NotYet) return { status: 'missing' };
    throw error;
  }
}

function pointsOf(rule: Rule, max: Fraction, inputs: Inputs): Fraction | undefined {
  // A rule with a rounding of its own, or one that asks for peers or for a person, is the server's.
  if (rule.rounding !== undefined) return undefined;
  const ask = (name: string) => {
    const text = inputs[name];
    if (text === undefined || !/^\d+(\.\d+)?$/.test(text)) throw new NotYet();
    return fraction(text);
  };
  switch (rule.kind) {
    case 'yes-no':
      return times(max, fraction(answer(inputs['answer'])));
    case 'tiered':
      return times(max, fraction(shareOfTier(rule, inputs['tier'])));
    case 'ratio':
      return ratioPoints(rule, max, ask);
    case 'threshold':
      return thresholdPoints(rule, max, ask);
    case 'count-ratio':
      return times(over(...bounded(ask('counted'), ask('all'))), max);
    case 'stepped':
      return stepPoints(rule, ask('value'));
    case 'sum-of-parts':
      return partPoints(
        rule.parts.map((part) => ({ ...part, max: times(max, fraction(part.share)) })),
        inputs,
      );
    case 'capped-rows': {
      const points = partPoints(
        rule.rows.map((row) => ({ ...row, max: fraction(row.max) })),
        inputs,
      );
      return points && least(points, max);
    }
    default:
      return undefined;
  }
}

function answer(said: string | undefined): '0' | '1' {
  if (said === 'có' || said === 'yes') return '1';
  if (said === 'không' || said === 'no') return '0';
  throw new NotYet();
}

function shareOfTier({ tiers }: Kind<'tiered'>, code: string | undefined): string {
  const tier = tiers.find((each) => each.code === code);
  if (tier === undefined) throw new NotYet();
  return tier.share;
}

/** A part is not more than its whole, and the whole is something. */
function bounded(part: Fraction, whole: Fraction): readonly [Fraction, Fraction] {
  if (!isLess(ZERO, whole) || isLess(whole, part)) throw new NotYet();
  return [part, whole];
}

function percentOf(measure: 'fraction' | 'percent' | 'number', ask: Ask): Fraction {
  if (measure !== 'fraction') return ask('value');
  const [part, whole] = [ask('numerator'), ask('denominator')];
  if (!isLess(ZERO, whole)) throw new NotYet();
  return times(over(part, whole), HUNDRED);
}

function ratioPoints({ measure, full, beyond }: Kind<'ratio'>, max: Fraction, ask: Ask): Fraction {
  const percent = percentOf(measure, ask);
  if (beyond === 'refuse' && isLess(HUNDRED, percent)) throw new NotYet();
  return least(times(over(percent, fraction(full)), max), max);
}

function thresholdPoints(rule: Kind<'threshold'>, max: Fraction, ask: Ask): Fraction {
  const value = percentOf(rule.measure, ask);
  const required = fraction(rule.required);
  const met = {
    '>=': !isLess(value, required),
    '>': isLess(required, value),
    '<=': !isLess(required, value),
    '<': isLess(value, required),
  }[rule.comparator];
  if (met) return max;
  if (rule.otherwise === 'zero') return ZERO;
  return times(rule.comparator === '>=' ? over(value, required) : over(required, value), max);
}

function stepPoints({ steps }: Kind<'stepped'>, value: Fraction): Fraction {
  const reached = steps.find(({ atLeast }) => !isLess(value, fraction(atLeast)));
  return reached === undefined ? ZERO : fraction(reached.points);
}

interface Part {
  readonly code: string;
  readonly rule: Rule;
  readonly max: Fraction;
}

/** The figures of a part are named `<part>.<figure>`. Undefined as soon as one part is the server's. */
function partPoints(parts: readonly Part[], inputs: Inputs): Fraction | undefined {
  let total: Fraction | undefined = ZERO;
  for (const { code, rule, max } of parts) {
    const own = Object.entries(inputs).flatMap(([name, text]) =>
      name.startsWith(`${code}.`) ? [[name.slice(code.length + 1), text] as const] : [],
    );
    const points = pointsOf(rule, max, Object.fromEntries(own));
    total = total && points && added(total, points);
  }
  return total;
}
