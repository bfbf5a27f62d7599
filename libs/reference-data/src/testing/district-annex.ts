import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The copy begins at this line of the plan. */
export const DISTRICT_ANNEX_FIRST_LINE = 165;

/** A row of the annex as its text stands; what a page break tore apart is joined by a space. */
export interface DistrictRow {
  /** Which part of the annex: general figures, to keep, to improve. */
  readonly part: 'I' | 'II' | 'III';
  /** Roman number of the heading above; empty among the general figures. */
  readonly pillar: string;
  readonly number: string;
  /** Line of the number. */
  readonly line: number;
  /** The cells after the number as they stand on that line, and with what the page break left for later. */
  readonly firstCells: readonly string[];
  readonly cells: readonly string[];
  /** Rows without a number that have a requirement of their own. */
  readonly subRows: readonly (readonly string[])[];
}

export interface DistrictHeading {
  readonly part: DistrictRow['part'];
  readonly number: string;
  readonly name: string;
  readonly line: number;
}

/** The annex line by line. */
export const districtAnnexLines = (): readonly string[] =>
  readFileSync(join(import.meta.dirname, 'van-ninh-phu-luc.txt'), 'utf8').split('\n');

interface Annex {
  readonly headings: readonly DistrictHeading[];
  readonly rows: readonly DistrictRow[];
}

/**
 * The annex of 430/KH-UBND, read slowly: cells are parted by tabs; a line without a number goes on with what stands
 * above it. Nothing here is shared with the code that wrote the data files.
 */
export function readDistrictAnnex(): Annex {
  const annex = { headings: [] as DistrictHeading[], rows: [] as DistrictRow[] };
  let part: DistrictRow['part'] = 'I';
  let isHeadingLast = false;
  for (const [at, text] of districtAnnexLines().entries()) {
    part = partBegunBy(text) ?? part;
    if (!isRow(text)) continue;
    const [number = '', ...cells] = text.split('\t');
    const line = DISTRICT_ANNEX_FIRST_LINE + at;
    if (number !== '') {
      isHeadingLast = /^[IVX]+$/.test(number);
      if (isHeadingLast) annex.headings.push({ part, number, name: String(cells[0]), line });
      else annex.rows.push(begun({ part, number, line, cells }, annex.headings));
    } else if (isHeadingLast) {
      annex.headings.push(
        ...annex.headings.splice(-1).map((last) => ({ ...last, name: joined(last.name, cells[0]) })),
      );
    } else annex.rows.push(...annex.rows.splice(-1).map((last) => withContinuation(last, cells)));
  }
  return annex;
}

const isRow = (text: string): boolean => text.includes('\t') && !/^(STT|Stt|Số thứ tự)\t/.test(text);

function partBegunBy(text: string): DistrictRow['part'] | undefined {
  const [, roman] = /^(I{1,3})\. [A-ZÀ-Ỹ]/.exec(text) ?? [];
  return (['I', 'II', 'III'] as const).find((part) => part === roman);
}

const begun = (
  { number, cells, ...row }: Pick<DistrictRow, 'part' | 'number' | 'line' | 'cells'>,
  headings: readonly DistrictHeading[],
): DistrictRow => ({
  ...row,
  number: number.replace('.', ''),
  pillar: row.part === 'I' ? '' : (headings.at(-1)?.number ?? ''),
  firstCells: cells,
  cells,
  subRows: [],
});

/** A row whose own cells are empty has sub-rows; any other was torn apart. */
const withContinuation = (row: DistrictRow, cells: readonly string[]): DistrictRow =>
  row.part !== 'I' && row.firstCells[1] === ''
    ? { ...row, subRows: [...row.subRows, cells] }
    : { ...row, cells: row.cells.map((cell, place) => joined(cell, cells[place])) };

const joined = (cell: string, rest: string | undefined): string =>
  [cell, rest ?? ''].filter((text) => text !== '').join(' ');
