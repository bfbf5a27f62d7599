import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type MouseEvent } from 'react';
import { useRowsInView } from '../../table/rows-in-view.js';
import { Spacer } from '../../table/spacer.js';
import { BoardHead } from './board-head.js';
import { Row } from './board-row.js';
import type { BoardTableProps } from './board-table-props.js';
import { useColumnsInView } from './columns-in-view.js';
import './board.css';

const ROW_PX = 53;
const OVERSCAN = 3;

/** Units down, indexes across. Cells are drawn as they come into the frame, and are plain links: there are thousands. */
export function BoardTable(props: BoardTableProps) {
  const { rows, columns, caption, onGo } = props;
  const frame = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    estimateSize: () => ROW_PX,
    getScrollElement: () => frame.current,
    overscan: OVERSCAN,
  });
  const { indexes, above, below } = useRowsInView(virtual);
  const view = useColumnsInView(frame, columns);
  const go = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onGo(link.getAttribute('href') ?? '');
  };
  return (
    <div ref={frame} className="board" tabIndex={0} role="region" aria-label={caption} onClick={go}>
      <table
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        className={view.widths ? 'wide' : undefined}
      >
        {view.widths}
        <BoardHead {...props} {...view.range} />
        <tbody>
          <Spacer height={above} columns={columns.length + 2} />
          {indexes.map((index) => {
            const row = rows[index];
            return row && <Row key={row.key} {...props} {...view.range} row={row} index={index} />;
          })}
          <Spacer height={below} columns={columns.length + 2} />
        </tbody>
      </table>
    </div>
  );
}
