import Big from 'big.js';

/** A canonical decimal: optional minus, digits, point, no trailing zeros, no exponent, never "-0". */
export type Decimal = string & { readonly __decimal: unique symbol };

export type Rounding = 'half-up' | 'half-even' | 'down' | 'up';

const MODES: Record<Rounding, Big.RoundingMode> = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 };

// Quotients keep 40 places, so that rounding to the 4 published places is never decided by the cut.
const exact = Big();
exact.DP = 40;
exact.RM = 1;
exact.strict = false;

const ONE_SEPARATOR = /^-?\d+(?:[.,]\d+)?$/;
const COMMA_DECIMAL = /^-?\d{1,3}(?:\.\d{3})+,\d+$/;
const POINT_DECIMAL = /^-?\d{1,3}(?:,\d{3})+\.\d+$/;
const DOTTED_GROUPS = /^-?\d{1,3}(?:\.\d{3}){2,}$/;
const COMMA_GROUPS = /^-?\d{1,3}(?:,\d{3}){2,}$/;
const DIGITS_MAX = 40;

/**
 * Reads what a person types: `93,5` and `93.5` are the same; where both separators stand, or one stands
 * several times, groups of three are thousands (`1.234,5`, `1.234.567`).
 * Gives undefined for anything else, and for more than 40 characters.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const typed = text.normalize('NFC').replace(/[\s\u00a0\u202f]/g, '');
  if (typed.length > DIGITS_MAX) return undefined;
  if (ONE_SEPARATOR.test(typed)) return canonical(typed.replace(',', '.'));
  if (COMMA_DECIMAL.test(typed)) return canonical(typed.replaceAll('.', '').replace(',', '.'));
  if (POINT_DECIMAL.test(typed)) return canonical(typed.replaceAll(',', ''));
  if (DOTTED_GROUPS.test(typed)) return canonical(typed.replaceAll('.', ''));
  if (COMMA_GROUPS.test(typed)) return canonical(typed.replaceAll(',', ''));
  return undefined;
}

/** Requires machine form: what `parseDecimal` accepts. Throws RangeError otherwise (a bug, not a refusal). */
export function decimal(text: string | number): Decimal {
  const parsed = parseDecimal(String(text));
  if (parsed === undefined) throw new RangeError(`not a decimal: ${text}`);
  return parsed;
}

export const add = (a: string, b: string): Decimal => canonical(exact(a).plus(b));
export const subtract = (a: string, b: string): Decimal => canonical(exact(a).minus(b));
export const multiply = (a: string, b: string): Decimal => canonical(exact(a).times(b));

/** Exact to 40 places, half up. Requires b ≠ 0. */
export const divide = (a: string, b: string): Decimal => canonical(exact(a).div(b));

export const sum = (values: Iterable<string>): Decimal => {
  let total = exact('0');
  for (const value of values) total = total.plus(value);
  return canonical(total);
};

/** Negative, zero or positive as a is below, at or above b. */
export const compare = (a: string, b: string): -1 | 0 | 1 => exact(a).cmp(b);

export const isWhole = (a: string): boolean => exact(a).mod(1).eq(0);

export const round = (a: string, places: number, mode: Rounding = 'half-up'): Decimal =>
  canonical(exact(a).round(places, MODES[mode]));

/** The value held between two bounds, both included. Requires low <= high. */
export const clamp = (a: string, low: string, high: string): Decimal =>
  canonical(compare(a, low) < 0 ? low : compare(a, high) > 0 ? high : a);

/** As people read it: `1234.5` → `1.234,5`. */
export function formatDecimal(a: string): string {
  const [whole = '0', fraction] = canonical(a).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function canonical(value: string | Big): Decimal {
  const text = exact(value).toFixed();
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return (trimmed === '-0' ? '0' : trimmed) as Decimal;
}
