/** "Đề án" → "De an": letters keep their case, everything else its place. */
export const withoutDiacritics = (text: string): string =>
  text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '');

/** Text as it is searched: lower case, no diacritics, đ as d, single spaces. "Hồ  Sơ" → "ho so". */
export const searchable = (text: string): string =>
  withoutDiacritics(text).toLowerCase().replace(/\s+/g, ' ').trim();
