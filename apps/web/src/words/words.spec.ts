import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const filesOf = (language: string) => readdirSync(join(folder, language)).sort();

type Words = { readonly [Name in string]: string | Words };

const wordsOf = (language: string, file: string): Words =>
  JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Words;

/** `banner.sample` → its text, for every text of a file. */
function texts(words: Words, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : texts(value, `${path}${name}.`),
  );
}

const keysOf = (words: Words) => texts(words).map(([key]) => key.replace(/_(one|other)$/, ''));
const placesOf = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort();

describe('the catalogues', () => {
  it('have the same files', () => expect(filesOf('en')).toEqual(filesOf('vi')));

  it.each(filesOf('vi'))('%s has the same keys and places in both languages', (file) => {
    const [vi, en] = [wordsOf('vi', file), wordsOf('en', file)];
    expect([...new Set(keysOf(en))].sort()).toEqual([...new Set(keysOf(vi))].sort());
    const inEnglish = new Map(texts(en));
    for (const [key, text] of texts(vi)) {
      const other = inEnglish.get(key) ?? inEnglish.get(`${key}_other`) ?? '';
      expect([key, placesOf(other)]).toEqual([key, placesOf(text)]);
    }
  });

  it.each(filesOf('vi'))('%s is written with diacritics, and says something everywhere', (file) => {
    const all = texts(wordsOf('vi', file));
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(all.map(([, text]) => text).join(' ')).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/);
  });
});
