import { Observable, type Subscriber } from 'rxjs';
import type { LedgerSignal, StoredEvent } from '../ledger.js';
import type { LogView } from './log-view.js';

export const PAGE_EVENTS = 1_000;

/**
 * Stored events, `caught-up`, live events: every one is taken from the log behind the last one given, from memory
 * where the process still has it, so there is no seam at which one could be lost or doubled. When the ledger
 * closes, who had caught up is given the rest, and all complete.
 */
export const follow = (view: LogView, after: bigint, closed: () => boolean): Observable<LedgerSignal> =>
  new Observable((subscriber) => {
    const follower = new Follower(after, subscriber, { view, closed });
    const wake = () => follower.wake();
    const listening = view.news.subscribe({ next: wake, complete: wake });
    wake();
    return () => listening.unsubscribe();
  });

class Follower {
  #caughtUp = false;
  #working = false;

  constructor(
    private cursor: bigint,
    private readonly subscriber: Subscriber<LedgerSignal>,
    private readonly source: { readonly view: LogView; readonly closed: () => boolean },
  ) {}

  /** Gives what there is, unless it is doing so already. */
  wake(): void {
    if (this.#working) return;
    this.#working = true;
    this.#giveAll().then(
      () => this.#rest(),
      (error: unknown) => (this.source.closed() ? this.subscriber.complete() : this.subscriber.error(error)),
    );
  }

  #rest(): void {
    this.#working = false;
    if (this.subscriber.closed) return;
    if (this.source.closed()) this.subscriber.complete();
    // What came between the last look and this line has woken nobody.
    else if (this.cursor < this.source.view.head) this.wake();
  }

  async #giveAll(): Promise<void> {
    while (!this.subscriber.closed && (this.#caughtUp || !this.source.closed())) {
      const page = await this.#nextPage();
      this.#give(page);
      if (page.length > 0) continue;
      this.#sayCaughtUp();
      if (this.cursor >= this.source.view.head) return;
    }
  }

  async #nextPage(): Promise<readonly StoredEvent[]> {
    const next = this.cursor + 1n;
    const known = this.source.view.recent(next, PAGE_EVENTS);
    if (known && (known.length > 0 || this.#caughtUp)) return known;
    if (!known) return this.source.view.read(next, PAGE_EVENTS);
    // Only the servers know that nothing more is stored.
    await this.source.view.refresh();
    return this.source.view.recent(next, PAGE_EVENTS) ?? this.source.view.read(next, PAGE_EVENTS);
  }

  #give(page: readonly StoredEvent[]): void {
    for (const event of page) {
      if (this.subscriber.closed) return;
      this.cursor = event.position;
      this.subscriber.next({ kind: 'event', event });
    }
  }

  #sayCaughtUp(): void {
    if (this.#caughtUp) return;
    this.#caughtUp = true;
    this.subscriber.next({ kind: 'caught-up', position: this.cursor });
  }
}
