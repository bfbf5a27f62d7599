import { parseDecimal } from '#kernel';

/** Places of a rule's own numbers; with it comparisons of percentages stay exact (see inputs.ts). */
const PLACES_MAX = 6;
const WHOLE_DIGITS_MAX = 15;
const CODE = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

/** What is wrong with a number of a rule; empty when it is a canonical decimal >= 0 of at most 6 places. */
export function numberFaults(what: string, text: string): readonly string[] {
  const value = parseDecimal(text);
  if (value === undefined) return [`${what} “${text}” không phải là số`];
  if (value !== text) return [`${what} “${text}” phải viết theo dạng chuẩn là ${value}`];
  if (value.startsWith('-')) return [`${what} ${text} không được âm`];
  const [whole = '', places = ''] = value.split('.');
  if (places.length > PLACES_MAX) return [`${what} ${text} có quá ${PLACES_MAX} chữ số thập phân`];
  return whole.length > WHOLE_DIGITS_MAX ? [`${what} ${text} quá lớn`] : [];
}

/** As `numberFaults`, and 0 is a fault too. */
export function positiveFaults(what: string, text: string): readonly string[] {
  return text === '0' ? [`${what} phải lớn hơn 0`] : numberFaults(what, text);
}

export const textFaults = (what: string, text: string): readonly string[] =>
  text.trim() === '' ? [`${what} chưa được ghi`] : [];

/** Codes are letters, digits and dashes (a dot separates them in input names), each used once. */
export function codeFaults(what: string, codes: readonly string[]): readonly string[] {
  const unfit = codes.filter((code) => !CODE.test(code));
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...unfit.map((code) => `Mã ${what} “${code}” chỉ được gồm chữ không dấu, chữ số và dấu gạch nối`),
    ...new Set(twice.map((code) => `Mã ${what} “${code}” bị trùng`)),
  ];
}
