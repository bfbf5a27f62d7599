import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRowsInView } from '../../table/rows-in-view.js';
import { Spacer } from '../../table/spacer.js';
import { isOpen, levelOf, type BoardRow, type Cell, type Column } from './board-model.js';
import { levelText, type BoardWords } from './board-text.js';
import './board.css';

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

const ROW_PX = 53;

/** Units down, indexes across. Rows are drawn as they come into the frame; cells are plain links, for there are thousands. */
export function BoardTable(props: BoardTableProps) {
  const { rows, columns, caption, onGo } = props;
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => ROW_PX,
    getScrollElement: () => frame.current,
    overscan: 6,
  });
  const { indexes, above, below } = useRowsInView(virtual);
  const go = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onGo(link.getAttribute('href') ?? '');
  };
  return (
    <div ref={frame} className="board" tabIndex={0} role="region" aria-label={caption} onClick={go}>
      <table aria-rowcount={rows.length + 1}>
        <Head {...props} />
        <tbody>
          <Spacer height={above} columns={columns.length + 2} />
          {indexes.map((index) => {
            const row = rows[index];
            return row && <Row key={row.key} {...props} row={row} index={index} />;
          })}
          <Spacer height={below} columns={columns.length + 2} />
        </tbody>
      </table>
    </div>
  );
}

function Head({ columns, words, sort, onSort }: BoardTableProps) {
  const { t } = useTranslation('board');
  const direction = (key: string | undefined) => (sort === key ? 'ascending' : 'none');
  return (
    <thead className={columns.every(({ key, pillar }) => key === pillar) ? 'pillars' : ''}>
      <tr>
        <th scope="col">{words.unit}</th>
        <th scope="col" aria-sort={sort === undefined ? 'descending' : 'none'}>
          <UnstyledButton onClick={() => onSort(undefined)}>{words.total}</UnstyledButton>
        </th>
        {columns.map(({ key, name, pillar, maxPoints }) => (
          <th key={key} scope="col" aria-sort={direction(key)}>
            <UnstyledButton title={name} onClick={() => onSort(key)}>
              {key === pillar ? `${key}. ${name}` : key}
              <VisuallyHidden>{t('sortBy', { name: key === pillar ? '' : name })}</VisuallyHidden>
              {sort === key && ' ↑'}
              <small>{`/${words.decimal(maxPoints)}`}</small>
            </UnstyledButton>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends BoardTableProps {
  readonly row: BoardRow;
  readonly index: number;
}

const Row = memo(function Row({ row, index, columns, words, addressOf }: RowProps) {
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        {row.rank !== undefined && `${row.rank}. `}
        {row.name}
      </th>
      <Score cell={row.total} words={words} max />
      {columns.map((column) => {
        const cell = row.cells.get(column.key);
        return cell ? (
          <Score key={column.key} cell={cell} words={words} address={addressOf(cell, column)} />
        ) : (
          <td key={column.key} />
        );
      })}
    </tr>
  );
});

interface ScoreProps {
  readonly cell: Cell;
  readonly words: BoardWords;
  readonly address?: string | undefined;
  /** The maximum stands in no head: it differs from row to row. */
  readonly max?: true;
}

function Score({ cell, words, address, max }: ScoreProps) {
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
  return <td data-level={levelOf(cell)}>{address === undefined ? shown : <a href={address}>{shown}</a>}</td>;
}
