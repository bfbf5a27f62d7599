import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

const root = resolve(import.meta.dirname, '../..');

export const pathOf = (path: string): string => resolve(root, path);
export const textOf = (path: string): string => readFileSync(pathOf(path), 'utf8');

/** What a test looks at in a file of settings, it says itself. */
export type Tree = { readonly [name: string]: Tree } & readonly Tree[] & string;

/** With `<<` resolved, as the tools that read these files do it. */
export const yamlOf = (path: string): Tree => parse(textOf(path), { merge: true }) as Tree;

export const manifestsOf = (path: string): readonly Tree[] =>
  parseAllDocuments(textOf(path)).map((document) => document.toJS() as Tree);

/** Settings of the server: those that environment.ts declares. */
export const knownSettings = (): ReadonlySet<string> =>
  new Set(
    [...textOf('apps/api/src/environment.ts').matchAll(/^ {2}readonly ([A-Z][A-Z0-9_]+):/gm)].map(
      ([, name = '']) => name,
    ),
  );
