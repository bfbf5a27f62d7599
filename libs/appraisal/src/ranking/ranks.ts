import { compare, divide, multiply, round, type Decimal } from '#kernel';

/**
 * The place of each value, best first: equal values share a place and the next is skipped (15, 15, 17).
 * Higher is better. In the order of the values.
 */
export const ranksOf = (values: readonly string[]): readonly number[] =>
  values.map((value) => 1 + values.filter((other) => compare(other, value) > 0).length);

/**
 * Where a rank stands between the last (0) and the first (100), in percent with one place, half up: it lets
 * 30 of 63 and 16 of 34 be held beside each other. A single unit is at 100. Requires 1 <= rank <= of.
 */
export const percentileOf = (rank: number, of: number): Decimal =>
  of === 1 ? round('100', 1) : round(divide(multiply(String(of - rank), '100'), String(of - 1)), 1);
