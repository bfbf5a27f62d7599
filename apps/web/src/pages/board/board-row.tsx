import { memo } from 'react';
import { isOpen, levelOf, type BoardRow, type Cell } from './board-model.js';
import type { BoardTableProps } from './board-table-props.js';
import { levelText, type BoardWords } from './board-text.js';
import type { ColumnRange } from './columns-in-view.js';
import { Gap } from './gap.js';

type RowProps = BoardTableProps &
  ColumnRange & {
    readonly row: BoardRow;
    readonly index: number;
  };

/** One unit, or agency. */
export const Row = memo(function Row({ row, index, columns, words, addressOf, from, until }: RowProps) {
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        {row.rank !== undefined && `${row.rank}. `}
        {row.name}
      </th>
      <Score cell={row.total} words={words} place={2} max />
      <Gap columns={from} />
      {columns.slice(from, until).map((column, at) => {
        const cell = row.cells.get(column.key);
        const place = from + at + 3;
        return cell ? (
          <Score key={column.key} cell={cell} words={words} place={place} address={addressOf(cell, column)} />
        ) : (
          <td key={column.key} aria-colindex={place} />
        );
      })}
      <Gap columns={columns.length - until} />
    </tr>
  );
});

interface ScoreProps {
  readonly cell: Cell;
  readonly words: BoardWords;
  /** From 1: which column it is among all, drawn or not. */
  readonly place: number;
  readonly address?: string | undefined;
  /** The maximum stands in no head: it differs from row to row. */
  readonly max?: true;
}

function Score({ cell, words, place, address, max }: ScoreProps) {
  const text = cell.scored === 0 ? words.notScored : words.decimal(cell.points);
  const points =
    max && cell.scored > 0 && cell.maxPoints !== '0' ? `${text}/${words.decimal(cell.maxPoints)}` : text;
  const shown = (
    <>
      {points}
      <small>
        {levelText(cell, words)}
        {cell.scored > 0 && isOpen(cell) && ` · ${words.provisional}`}
      </small>
    </>
  );
  return (
    <td data-level={levelOf(cell)} aria-colindex={place}>
      {address === undefined ? shown : <a href={address}>{shown}</a>}
    </td>
  );
}
