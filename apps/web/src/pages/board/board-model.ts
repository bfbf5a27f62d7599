import type { DossierShown, StagesAnswer, StagesRowShown } from '../../client/types.gen.js';
import { forDrawing, sum } from '../../format/decimal.js';
import { isFound } from '../../format/plain-letters.js';

export type Stage = StagesRowShown['stages'][number]['stage'];

/** From the first to the last that a year goes through. */
export const STAGES: readonly Stage[] = ['self', 'preliminary', 'council', 'ministry', 'published'];

export interface Column {
  readonly key: string;
  readonly name: string;
  readonly pillar: string;
  readonly maxPoints: string;
}

/** `points` are of the `scored` among `of` indicators, `maxPoints` of those alone: a share of what was judged. */
export interface Cell {
  readonly points: string;
  readonly maxPoints: string;
  readonly scored: number;
  readonly of: number;
  readonly provisional: boolean;
  /** The one dossier that the cell stands for. */
  readonly dossier?: string;
}

export interface BoardRow {
  readonly key: string;
  readonly name: string;
  readonly total: Cell;
  readonly cells: ReadonlyMap<string, Cell>;
  /** 1 is the highest share; undefined: nothing scored. Equal shares share a rank. */
  readonly rank: number | undefined;
}

export type Level = 'high' | 'middle' | 'low' | 'none';

/** Shares of the maximum from which a cell counts as high and as middle; the page says them beside the table. */
export const HIGH = 0.9;
export const MIDDLE = 0.7;

/** How a cell is coloured; `none`: nothing scored, or nothing to win. */
export function levelOf({ points, maxPoints, scored }: Cell): Level {
  const max = forDrawing(maxPoints);
  if (scored === 0 || max === 0) return 'none';
  const share = forDrawing(points) / max;
  if (share >= HIGH) return 'high';
  return share >= MIDDLE ? 'middle' : 'low';
}

export const isOpen = ({ provisional, scored, of }: Cell): boolean => provisional || scored < of;

export const summed = (cells: readonly Cell[]): Cell => ({
  points: sum(cells.map(({ points }) => points)),
  maxPoints: sum(cells.map(({ maxPoints }) => maxPoints)),
  scored: cells.reduce((count, { scored }) => count + scored, 0),
  of: cells.reduce((count, { of }) => count + of, 0),
  provisional: cells.some(({ provisional }) => provisional),
});

export function cellOf(dossier: DossierShown, stage: Stage): Cell {
  const score = dossier.scores.find((other) => other.stage === stage);
  return {
    points: score?.points ?? '0',
    maxPoints: score?.maxPoints ?? '0',
    scored: score ? 1 : 0,
    of: 1,
    provisional: score?.provisional ?? false,
    dossier: dossier.key,
  };
}

/** Millionths: decimals of the API have at most six places here, and what is beyond does not rank anybody. */
function millionths(decimal: string): bigint {
  const [whole = '0', places = ''] = decimal.split('.');
  return BigInt(whole + places.slice(0, 6).padEnd(6, '0'));
}

/** Positive: a has the smaller share. Cross-multiplied, so that nothing is rounded. */
export function byShare(a: Cell, b: Cell): number {
  const rest =
    millionths(b.points) * millionths(a.maxPoints) - millionths(a.points) * millionths(b.maxPoints);
  return rest === 0n ? 0 : rest > 0n ? 1 : -1;
}

export type Unranked = Omit<BoardRow, 'rank'>;

const isJudged = ({ total }: Unranked): boolean => levelOf(total) !== 'none';

/** Highest share first; rows without any score last, without a rank. */
export function ranked(rows: readonly Unranked[]): readonly BoardRow[] {
  const judged = rows.filter(isJudged).toSorted((a, b) => byShare(a.total, b.total));
  let [rank, before] = [0, judged[0]];
  const placed = judged.map((row, at) => {
    // Equal shares are neighbours: whoever has the share of the row above has its rank.
    if (rank === 0 || !before || byShare(before.total, row.total) !== 0) rank = at + 1;
    before = row;
    return { ...row, rank };
  });
  return [...placed, ...rows.filter((row) => !isJudged(row)).map((row) => ({ ...row, rank: undefined }))];
}

/** The rows that are looked for; sorted by a column, what is weakest there comes first and blanks last. */
export function arranged(
  rows: readonly BoardRow[],
  { find = '', sort }: { readonly find?: string; readonly sort?: string },
): readonly BoardRow[] {
  const found = rows.filter(({ key, name }) => isFound(`${key} ${name}`, find));
  if (sort === undefined) return found;
  const cell = ({ cells }: BoardRow) => cells.get(sort);
  const [filled, blank] = [found.filter(hasScore), found.filter((row) => !hasScore(row))];
  function hasScore(row: BoardRow): boolean {
    const held = cell(row);
    return held !== undefined && levelOf(held) !== 'none';
  }
  return [...filled.toSorted((a, b) => byShare(cell(b) ?? b.total, cell(a) ?? a.total)), ...blank];
}

/** The last stage that any indicator of the year has reached; `self` before that. */
export const lastStage = ({ unit }: StagesAnswer): Stage =>
  STAGES.findLast((stage) => unit.stages.some((other) => other.stage === stage && other.scored > 0)) ??
  'self';
