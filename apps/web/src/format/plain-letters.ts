/** "Hồ sơ Đặng" → "ho so dang": search finds words typed without diacritics. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase();

/** Whether every word of the query begins somewhere in the text, with or without diacritics. */
export function isFound(text: string, query: string): boolean {
  const hay = plainLetters(text);
  return plainLetters(query)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}
