import { Observable } from 'rxjs';
import type { LedgerSignal, StoredEvent } from '../ledger.js';

export const PAGE_EVENTS = 256;

export interface Source {
  readonly page: (after: bigint, limit: number) => readonly StoredEvent[];
  /** Emits when there may be something new to read; completes when the ledger closes. */
  readonly news: Observable<unknown>;
}

/**
 * Stored events, `caught-up`, live events. Every event, old or new, is read from the table after the last one
 * given, so there is no seam at which one could be lost or doubled. One page at a time; between pages the
 * event loop is free. When the ledger closes, who had caught up is given the rest, and all complete.
 */
export function follow(source: Source, after: bigint): Observable<LedgerSignal> {
  return new Observable((subscriber) => {
    let cursor = after;
    let caughtUp = false;
    let scheduled: NodeJS.Immediate | undefined;

    const givePage = (): boolean => {
      const page = source.page(cursor, PAGE_EVENTS);
      for (const event of page) {
        if (subscriber.closed) return false;
        cursor = event.position;
        subscriber.next({ kind: 'event', event });
      }
      return page.length === PAGE_EVENTS;
    };
    const step = (): void => {
      scheduled = undefined;
      try {
        if (givePage()) return wake();
      } catch (error) {
        return subscriber.error(error);
      }
      if (caughtUp || subscriber.closed) return;
      caughtUp = true;
      subscriber.next({ kind: 'caught-up', position: cursor });
    };
    const wake = (): void => {
      scheduled ??= setImmediate(step);
    };
    const finish = (): void => {
      try {
        while (caughtUp && givePage());
        subscriber.complete();
      } catch (error) {
        subscriber.error(error);
      }
    };

    const listening = source.news.subscribe({ next: wake, complete: finish });
    wake();
    return () => {
      listening.unsubscribe();
      clearImmediate(scheduled);
    };
  });
}
