import type { Ledger } from './ledger.js';

/**
 * The position of the last event that was recorded at an instant (epoch milliseconds) or before it; 0n when none was.
 * Recorded times rise with positions, so it is searched for by halves: a few look-ups, however long the ledger is.
 */
export async function positionAt(ledger: Pick<Ledger, 'readAll' | 'head'>, instant: number): Promise<bigint> {
  let [known, later] = [0n, (await ledger.head()) + 1n];
  while (later - known > 1n) {
    const middle = (known + later) / 2n;
    const [event] = await ledger.readAll({ after: middle - 1n, limit: 1 });
    if (event && Date.parse(event.recordedAt) <= instant) known = event.position;
    else later = middle;
  }
  return known;
}

/** When the event at a position was recorded; null at 0 and behind the last event. */
export async function recordedAtPosition(
  ledger: Pick<Ledger, 'readAll'>,
  position: bigint,
): Promise<string | null> {
  if (position === 0n) return null;
  const [event] = await ledger.readAll({ after: position - 1n, limit: 1 });
  return event?.recordedAt ?? null;
}
