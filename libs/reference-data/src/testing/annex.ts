import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of the annex as its text stands: what is in the cells, and the line that each one stands on. */
export interface AnnexRow {
  readonly code: string;
  readonly name: string;
  readonly maxPoints: string;
  /** Line of the code; the name and the maximum follow. */
  readonly line: number;
  /** The two last cells, as typed with their bars; one line "||" where both are merged away. */
  readonly agencies: readonly string[];
}

/** The copy begins at this line of the plan. */
export const ANNEX_FIRST_LINE = 174;

/** The annex line by line. */
export const annexLines = (): readonly string[] =>
  readFileSync(join(import.meta.dirname, 'khanh-hoa-phu-luc-1.txt'), 'utf8')
    .trimEnd()
    .split('\n');

/**
 * Phụ lục I of 4636/KH-UBND, read slowly: a row is five lines, or four where the fourth is "||", and ends with a
 * line of a single bar. Nothing here is shared with the code that wrote the data files.
 */
export function readAnnex(): readonly AnnexRow[] {
  const lines = annexLines();
  const rows: AnnexRow[] = [];
  // The head of the table is a row of its own: it begins with STT.
  for (let at = lines.indexOf('STT |'); at < lines.length;) {
    const length = lines[at + 3] === '||' ? 4 : 5;
    const [code = '', name = '', maxPoints = '', ...agencies] = lines.slice(at, at + length);
    rows.push({
      code: unbarred(code),
      name: unbarred(name),
      maxPoints: unbarred(maxPoints),
      line: ANNEX_FIRST_LINE + at,
      agencies,
    });
    if (at + length < lines.length && lines[at + length] !== '|')
      throw new Error(`no end of row at ${at + length}`);
    at += length + 1;
  }
  return rows.slice(1);
}

export const unbarred = (cell: string): string => cell.replace(/\s*\|+$/, '');
