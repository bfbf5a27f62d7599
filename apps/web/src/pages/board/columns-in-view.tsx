import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useRowsInView } from '../../table/rows-in-view.js';
import { usePrinting } from '../../table/use-printing.js';
import type { Column } from './board-model.js';

/** Up to so many columns are all drawn, as wide as what is in them. */
const ALL_DRAWN_MAX = 20;
/** As wide as board.css makes them; the first one is narrower on a phone. */
const [UNIT_PX, TOTAL_PX, COLUMN_PX] = [200, 132, 108];
const OVERSCAN = 2;

/** Columns from `from` up to, and without, `until`. */
export interface ColumnRange {
  readonly from: number;
  readonly until: number;
}

export interface ColumnsInView {
  readonly range: ColumnRange;
  /** Of many columns each has its width whether it is drawn or not; undefined: as their contents are. */
  readonly widths: React.ReactNode;
}

/** Which columns the frame shows; on paper, and where they are few, all of them. */
export function useColumnsInView(
  frame: RefObject<HTMLDivElement | null>,
  { length }: readonly Column[],
): ColumnsInView {
  const printing = usePrinting();
  const across = useVirtualizer<HTMLDivElement, HTMLTableCellElement>({
    horizontal: true,
    count: length,
    estimateSize: () => COLUMN_PX,
    getScrollElement: () => frame.current,
    scrollMargin: UNIT_PX + TOTAL_PX,
    overscan: OVERSCAN,
  });
  const { indexes } = useRowsInView(across);
  if (printing || length <= ALL_DRAWN_MAX) return { range: { from: 0, until: length }, widths: undefined };
  return {
    range: { from: indexes[0] ?? 0, until: (indexes.at(-1) ?? -1) + 1 },
    widths: (
      <colgroup>
        <col className="unit" />
        <col className="total" />
        <col span={length} className="index" />
      </colgroup>
    ),
  };
}
