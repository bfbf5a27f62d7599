/** Exact fractions, so that a score worked out here is the server's to the last digit. */
export interface Fraction {
  readonly numerator: bigint;
  /** Above 0. */
  readonly denominator: bigint;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Throws for a text that is no decimal. */
export function fraction(decimal: string): Fraction {
  const [, minus = '', whole, places = ''] = DECIMAL.exec(decimal) ?? [];
  if (whole === undefined) throw new Error(`no decimal: ${decimal}`);
  return { numerator: BigInt(minus + whole + places), denominator: 10n ** BigInt(places.length) };
}

export const times = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** Requires a divisor above 0. */
export const over = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator,
  denominator: a.denominator * b.numerator,
});

export const added = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const isLess = (a: Fraction, b: Fraction): boolean =>
  a.numerator * b.denominator < b.numerator * a.denominator;

export const least = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);

/** Half away from zero at so many places, as published scores are. Requires a fraction of at least 0. */
export function roundedHalfUp({ numerator, denominator }: Fraction, places: number): string {
  const scale = 10n ** BigInt(places);
  const units = (numerator * scale * 2n + denominator) / (denominator * 2n);
  const text = units.toString().padStart(places + 1, '0');
  const rest = text.slice(text.length - places).replace(/0+$/, '');
  return `${text.slice(0, text.length - places)}${rest === '' ? '' : `.${rest}`}`;
}
