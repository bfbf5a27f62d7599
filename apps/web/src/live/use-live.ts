import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { liveListen } from '../client/sdk.gen.js';
import { touches } from './touches.js';

/** Between two tries; without a stream this is how often the page asks anew. */
const POLL_MS = 15_000;

/** Reads that a move may have changed are asked again where they are on the screen. */
async function followMoves(queries: QueryClient, signal: AbortSignal): Promise<void> {
  const { stream } = await liveListen({ signal, sseMaxRetryAttempts: 1 });
  for await (const move of stream) {
    if (signal.aborted) return;
    await queries.invalidateQueries({ predicate: ({ queryKey }) => touches(move.kinds, queryKey) });
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });

async function listen(queries: QueryClient, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    // Whatever ends the stream (a proxy, a restart, no network), asking again by the clock goes on.
    await followMoves(queries, signal).catch(() => undefined);
    await pause(POLL_MS, signal);
    if (!signal.aborted && document.visibilityState === 'visible') await queries.invalidateQueries();
  }
}

/** Keeps the page in step with the ledger while somebody is signed in. */
export function useLive(isOn: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isOn) return undefined;
    const leaving = new AbortController();
    void listen(queries, leaving.signal);
    return () => leaving.abort();
  }, [isOn, queries]);
}
