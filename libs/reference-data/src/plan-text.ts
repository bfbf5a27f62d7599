import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referenceDataFolder } from './folder.js';

/** The lines of a plan's text; undefined for a text that does not come with the program. Requires a bare file name. */
export function planLines(
  file: string,
  folder: string = referenceDataFolder(),
): readonly string[] | undefined {
  const path = join(folder, 'plans', file);
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

interface Span {
  readonly line: number;
  readonly toLine?: number;
}

/** What stands on 1-based lines, line ends and runs of spaces made one space. */
export const wordsAt = (lines: readonly string[], { line, toLine = line }: Span): string =>
  lines
    .slice(line - 1, toLine)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
