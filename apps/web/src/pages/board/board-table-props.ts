import type { BoardRow, Cell, Column } from './board-model.js';
import type { BoardWords } from './board-text.js';

export interface BoardTableProps {
  readonly rows: readonly BoardRow[];
  readonly columns: readonly Column[];
  readonly caption: string;
  readonly words: BoardWords;
  readonly sort: string | undefined;
  readonly onSort: (column: string | undefined) => void;
  /** Where a cell leads; undefined: nowhere. */
  readonly addressOf: (cell: Cell, column: Column) => string | undefined;
  readonly onGo: (address: string) => void;
}
