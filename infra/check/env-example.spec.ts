import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** Names at the start of lines that match; sorted. */
const names = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name).sort();

it('.env.example explains every variable that the server reads, and no other', () => {
  const known = names(read('apps/api/src/environment.ts'), /^ {2}readonly ([A-Z][A-Z_]+):/gm);
  expect(known).toContain('TOKEN_SECRET');
  expect(names(read('.env.example'), /^#?([A-Z][A-Z_]+)=/gm)).toEqual(known);
});
