import { LedgerUnusable, type StoredEvent } from '../ledger.js';

/**
 * What came of a write, by what stands in its place: our bytes, or another's. Throws LedgerUnusable when it was stored
 * in part, which no server may do.
 */
export function compared(
  stream: string,
  ours: readonly StoredEvent[],
  there: readonly StoredEvent[],
): 'stored' | 'moved' {
  const same = ours.filter((event, at) => isSame(event, there[at])).length;
  if (same === ours.length) return 'stored';
  if (same === 0) return 'moved';
  throw new LedgerUnusable(`stream ${stream} holds ${same} of ${ours.length} events of one write`);
}

const isSame = (ours: StoredEvent, there: StoredEvent | undefined): boolean =>
  there !== undefined && Buffer.compare(ours.bytes, there.bytes) === 0;
