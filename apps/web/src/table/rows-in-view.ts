import type { Virtualizer } from '@tanstack/react-virtual';
import { usePrinting } from './use-printing.js';

/** Which rows to draw, and how much room the others take above and below them (pixels). */
export interface RowsInView {
  readonly indexes: readonly number[];
  readonly above: number;
  readonly below: number;
}

/** The rows within the window of a virtualizer; all of them on paper. */
export function useRowsInView<Scrolled extends Element | Window, Row extends Element>(
  virtual: Virtualizer<Scrolled, Row>,
): RowsInView {
  const printing = usePrinting();
  const { count, scrollMargin } = virtual.options;
  if (printing) return { indexes: Array.from({ length: count }, (_, index) => index), above: 0, below: 0 };
  const rows = virtual.getVirtualItems();
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    indexes: rows.map(({ index }) => index),
    above: first ? first.start - scrollMargin : 0,
    below: last ? virtual.getTotalSize() - (last.end - scrollMargin) : 0,
  };
}
