import { isOpen, levelOf, type BoardRow, type Cell, type Column, type Level } from './board-model.js';

export interface BoardWords {
  readonly rank: string;
  readonly unit: string;
  readonly total: string;
  readonly provisional: string;
  readonly notScored: string;
  readonly level: (level: Level) => string;
  readonly decimal: (decimal: string) => string;
}

function cellText(cell: Cell | undefined, words: BoardWords): string {
  if (!cell || cell.scored === 0) return '';
  return `${words.decimal(cell.points)}${isOpen(cell) ? ` (${words.provisional})` : ''}`;
}

/** The table as lines of cells with tabs between them, as Excel takes it: what is on the screen, in its order. */
export function boardText(rows: readonly BoardRow[], columns: readonly Column[], words: BoardWords): string {
  const head = [words.rank, words.unit, words.total, ...columns.map(({ key, name }) => `${key} ${name}`)];
  const lines = rows.map((row) => [
    row.rank?.toString() ?? '',
    row.name,
    cellText(row.total, words),
    ...columns.map(({ key }) => cellText(row.cells.get(key), words)),
  ]);
  return [head, ...lines].map((line) => line.join('\t')).join('\n');
}

const SIGNS: Readonly<Record<Level, string>> = { high: '▲', middle: '●', low: '▼', none: '' };

/** ▲ cao: the sign and the word, so that the colour is never alone. */
export const levelText = (cell: Cell, words: BoardWords): string => {
  const level = levelOf(cell);
  return level === 'none' ? '' : `${SIGNS[level]} ${words.level(level)}`;
};
