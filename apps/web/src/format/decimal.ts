/** Decimals are texts such as "1234.5" from the API on: they are grouped and given a comma, never read as floats. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

export type Language = 'vi' | 'en';

const SIGNS = { vi: { group: '.', comma: ',' }, en: { group: ',', comma: '.' } } as const;

/** 1234.5 → "1.234,5" in Vietnamese; a text that is no decimal stays as it is. Minus is a real minus sign. */
export function decimalText(decimal: string, language: Language): string {
  const [, minus, whole, places] = DECIMAL.exec(decimal) ?? [];
  if (whole === undefined) return decimal;
  const { group, comma } = SIGNS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${minus ? '−' : ''}${grouped}${places === undefined ? '' : comma + places}`;
}

const ONE_SEPARATOR = /^-?\d+(?:[.,]\d+)?$/;
const POINT_GROUPS = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_GROUPS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * What a person typed as a decimal, read as the API reads it: `8,25` and `8.25` are the same; where both separators
 * stand, or one stands several times, groups of three are thousands. Undefined: not a number.
 */
export function typedDecimal(typed: string): string | undefined {
  const text = typed.replaceAll(/[\s%]/g, '').replace('−', '-');
  if (ONE_SEPARATOR.test(text)) return text.replace(',', '.');
  if (POINT_GROUPS.test(text)) return text.replaceAll('.', '').replace(',', '.');
  if (COMMA_GROUPS.test(text)) return text.replaceAll(',', '');
  return undefined;
}

/** A decimal as people type it: the comma of their language, and no groups. */
export const editable = (decimal: string, language: Language): string =>
  DECIMAL.test(decimal) ? decimal.replace('.', SIGNS[language].comma) : decimal;

interface Scaled {
  readonly digits: bigint;
  readonly places: number;
}

function scaled(decimal: string): Scaled {
  const [, minus = '', whole, places = ''] = DECIMAL.exec(decimal) ?? [];
  if (whole === undefined) throw new Error(`no decimal: ${decimal}`);
  return { digits: BigInt(minus + whole + places), places: places.length };
}

function written({ digits, places }: Scaled): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const rest = text.slice(text.length - places).replace(/0+$/, '');
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** Exact a + b and a − b. Throws for a text that is no decimal. */
export function plus(a: string, b: string): string {
  const [left, right] = [scaled(a), scaled(b)];
  const places = Math.max(left.places, right.places);
  const atPlaces = ({ digits, places: own }: Scaled) => digits * 10n ** BigInt(places - own);
  return written({ digits: atPlaces(left) + atPlaces(right), places });
}

export const minus = (a: string, b: string): string =>
  plus(a, b.startsWith('-') ? b.slice(1) : b === '0' ? '0' : `-${b}`);

export const sum = (decimals: readonly string[]): string => decimals.reduce(plus, '0');

/** −1, 0 or 1: a below, equal to or above b. */
export function compare(a: string, b: string): -1 | 0 | 1 {
  const rest = minus(a, b);
  if (rest === '0') return 0;
  return rest.startsWith('-') ? -1 : 1;
}

/** For lengths on a screen alone: what is read by people stays text. */
export const forDrawing = (decimal: string): number => Number(decimal);
