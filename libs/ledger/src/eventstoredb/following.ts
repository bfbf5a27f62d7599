import { Observable } from 'rxjs';
import type { LedgerSignal, StoredEvent } from '../ledger.js';
import type { LogView } from './log-view.js';

export const PAGE_EVENTS = 1_000;

/**
 * Stored events, `caught-up`, live events: every one is taken from the log behind the last one given, from memory
 * where the process still has it, so there is no seam at which one could be lost or doubled. When the ledger
 * closes, who had caught up is given the rest, and all complete.
 */
export function follow(view: LogView, after: bigint, closed: () => boolean): Observable<LedgerSignal> {
  return new Observable((subscriber) => {
    let cursor = after;
    let caughtUp = false;
    let working = false;

    const give = (page: readonly StoredEvent[]): void => {
      for (const event of page) {
        if (subscriber.closed) return;
        cursor = event.position;
        subscriber.next({ kind: 'event', event });
      }
    };
    const nextPage = async (): Promise<readonly StoredEvent[]> => {
      const known = view.recent(cursor + 1n, PAGE_EVENTS);
      if (known && (known.length > 0 || caughtUp)) return known;
      if (!known) return view.read(cursor + 1n, PAGE_EVENTS);
      // Only the servers know that nothing more is stored.
      await view.refresh();
      return view.recent(cursor + 1n, PAGE_EVENTS) ?? view.read(cursor + 1n, PAGE_EVENTS);
    };
    const work = async (): Promise<void> => {
      while (!subscriber.closed && (caughtUp || !closed())) {
        const page = await nextPage();
        give(page);
        if (page.length > 0) continue;
        if (!caughtUp && !subscriber.closed) {
          caughtUp = true;
          subscriber.next({ kind: 'caught-up', position: cursor });
        }
        if (cursor >= view.head) return;
      }
    };
    const wake = (): void => {
      if (working) return;
      working = true;
      work().then(
        () => {
          working = false;
          if (closed()) subscriber.complete();
          else if (caughtUp && cursor < view.head) wake();
        },
        (error: unknown) => (closed() ? subscriber.complete() : subscriber.error(error)),
      );
    };

    const listening = view.news.subscribe({ next: wake, complete: wake });
    wake();
    return () => listening.unsubscribe();
  });
}
