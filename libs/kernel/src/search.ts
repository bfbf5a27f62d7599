/** Text as it is searched: lower case, no diacritics, đ as d, single spaces. "Hồ  Sơ" → "ho so". */
export const searchable = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
