import {
  compare,
  decimal,
  divide,
  multiply,
  round,
  subtract,
  sum,
  type Decimal,
  type Rounding,
} from '#kernel';

/**
 * The operations that a trace may use. A name is stored in events for good: its meaning never changes,
 * another meaning is another name.
 */
export type Operation =
  | 'given'
  | 'award'
  | 'part'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'proportion'
  | '>='
  | '>'
  | '<='
  | '<'
  | 'if'
  | 'steps'
  | 'cap'
  | `round-${Rounding}`;

const SUM_PLACES = 36;

type Calculation = (args: readonly Decimal[]) => Decimal;

const yesOrNo = (holds: boolean): Decimal => decimal(holds ? '1' : '0');

const OPERATIONS: Readonly<Record<Operation, Calculation>> = {
  given: one((a) => a),
  award: one((a) => a),
  part: (args) => some(args).reduce((product, factor) => multiply(product, factor)),
  // Quotients are cut at 40 places: a sum of them is cleared of what the cuts left, so that 1/3 + 2/3 is 1.
  add: (args) => round(sum(some(args)), SUM_PLACES),
  subtract: two(subtract),
  multiply: two(multiply),
  // a ÷ b × c, multiplied first: there is one division, and rounding to published places is never decided by its cut.
  proportion: three((a, b, c) => divide(multiply(a, c), b)),
  '>=': two((a, b) => yesOrNo(compare(a, b) >= 0)),
  '>': two((a, b) => yesOrNo(compare(a, b) > 0)),
  '<=': two((a, b) => yesOrNo(compare(a, b) <= 0)),
  '<': two((a, b) => yesOrNo(compare(a, b) < 0)),
  if: three((condition, then, otherwise) => (condition === '1' ? then : otherwise)),
  steps: ([value, ...steps]) => stepReached(value, steps)?.points ?? decimal('0'),
  cap: two((a, most) => (compare(a, most) > 0 ? most : a)),
  'round-half-up': two((a, places) => round(a, Number(places), 'half-up')),
  'round-half-even': two((a, places) => round(a, Number(places), 'half-even')),
  'round-down': two((a, places) => round(a, Number(places), 'down')),
  'round-up': two((a, places) => round(a, Number(places), 'up')),
};

export const isOperation = (name: string): name is Operation => Object.hasOwn(OPERATIONS, name);

/** The result of one operation. Throws for a wrong number of arguments and for a division by zero. */
export const calculate = (operation: Operation, args: readonly Decimal[]): Decimal =>
  OPERATIONS[operation](args);

/** The highest step reached. `steps` alternates bound and points, highest bound first: 4, 20, 3, 15, … */
export function stepReached(
  value: string | undefined,
  steps: readonly Decimal[],
): { readonly atLeast: Decimal; readonly points: Decimal } | undefined {
  if (value === undefined || steps.length === 0 || steps.length % 2 !== 0)
    throw new RangeError('steps come in pairs');
  for (let index = 0; index < steps.length; index += 2) {
    const [atLeast, points] = steps.slice(index, index + 2);
    if (atLeast !== undefined && points !== undefined && compare(value, atLeast) >= 0)
      return { atLeast, points };
  }
  return undefined;
}

function some(args: readonly Decimal[]): readonly Decimal[] {
  if (args.length === 0) throw new RangeError('needs an argument');
  return args;
}

function one(calculation: (a: Decimal) => Decimal): Calculation {
  return ([a, ...rest]) => {
    if (a === undefined || rest.length > 0) throw new RangeError('needs one argument');
    return calculation(a);
  };
}

function two(calculation: (a: Decimal, b: Decimal) => Decimal): Calculation {
  return ([a, b, ...rest]) => {
    if (a === undefined || b === undefined || rest.length > 0) throw new RangeError('needs two arguments');
    return calculation(a, b);
  };
}

function three(calculation: (a: Decimal, b: Decimal, c: Decimal) => Decimal): Calculation {
  return ([a, b, c, ...rest]) => {
    if (a === undefined || b === undefined || c === undefined || rest.length > 0) {
      throw new RangeError('needs three arguments');
    }
    return calculation(a, b, c);
  };
}
