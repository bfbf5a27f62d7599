import Database from 'better-sqlite3';
import { fromBytes } from '#ledger';
import type { PeerEvent } from './peer-shape.js';

/** The first dossier events of a ledger (all, or those of the named streams), by stream, each in its own order. */
export function storedStreams(
  ledger: string,
  { events, streams }: { readonly events: number; readonly streams?: ReadonlySet<string> },
): ReadonlyMap<string, readonly PeerEvent[]> {
  const database = new Database(ledger, { readonly: true });
  const found = new Map<string, PeerEvent[]>();
  let taken = 0;
  const rows = database
    .prepare<[], { readonly stream: string; readonly bytes: Buffer }>(
      "SELECT stream, bytes FROM event WHERE stream LIKE 'dossier-%' ORDER BY position",
    )
    .iterate();
  for (const { stream, bytes } of rows) {
    if (streams && !streams.has(stream)) continue;
    const { type, data, metadata } = fromBytes(bytes);
    const own = found.get(stream) ?? [];
    own.push({ type, data: data as PeerEvent['data'], metadata });
    found.set(stream, own);
    taken += 1;
    if (taken === events) break;
  }
  database.close();
  return found;
}
