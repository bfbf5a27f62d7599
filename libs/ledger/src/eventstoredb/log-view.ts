import { Subject } from 'rxjs';
import { LedgerUnusable, type StoredEvent } from '../ledger.js';
import { EventIndex } from './event-index.js';
import { RecentEvents } from './recent-events.js';
import type { StreamLog } from './stream-log.js';

const PAGE_EVENTS = 500;
const LOAD_EVENTS = 2_000;
const PAGES_AHEAD = 4;
/** Events between two that are wanted which are read along rather than asked for around. */
const GAP_EVENTS_MAX = 16n;
const READS_MAX = 16;

/** What one process knows of the log: its end, the newest events, and, once a writer asked, the index over all of it. */
export class LogView {
  /** Emits after the end has moved. */
  readonly news = new Subject<void>();
  readonly #recent = new RecentEvents();
  #last: StoredEvent | undefined;
  #started = false;
  #index: EventIndex | undefined;
  #loading: Promise<EventIndex> | undefined;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(private readonly log: StreamLog) {}

  get last(): StoredEvent | undefined {
    return this.#last;
  }

  get head(): bigint {
    return this.#last?.position ?? 0n;
  }

  /** Events that follow the end that is known; those that are known already are passed over. False when some in between are missing. */
  take(events: readonly StoredEvent[]): boolean {
    const before = this.head;
    for (const event of events) {
      if (event.position <= this.head) continue;
      if (event.position > this.head + 1n) return false;
      this.#recent.add(event);
      this.#index?.add(event);
      this.#last = event;
    }
    if (this.head > before) this.news.next();
    return true;
  }

  /**
   * Reads to the end of the log: everything that was acknowledged to anybody before the call is known after it.
   * Callers that come together share one reading. Throws LedgerUnusable, LedgerUnreachable.
   */
  refresh(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#readOn().finally(() => (this.#running = undefined));
      return this.#running;
    }
    // The one under way may have read past the place already where the caller expects something.
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.refresh();
      });
    return this.#next;
  }

  /** The index, with every event of the log in it that is known. The first call reads the whole log. */
  index(): Promise<EventIndex> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  /** Known events from memory, others from the servers; as far as the log goes. */
  async read(from: bigint, limit: number): Promise<readonly StoredEvent[]> {
    const known = this.#recent.from(from, limit) ?? [];
    if (known.length === limit) return known;
    return [...known, ...(await this.log.read(from + BigInt(known.length), limit - known.length))];
  }

  /** Known events from memory alone; undefined where they are no longer there. None at the end. */
  recent(from: bigint, limit: number): readonly StoredEvent[] | undefined {
    return from > this.head ? [] : this.#recent.from(from, limit);
  }

  /** The events at these positions, which rise. */
  async readEach(positions: readonly bigint[]): Promise<readonly StoredEvent[]> {
    const runs = runsOf(positions);
    const events: StoredEvent[] = [];
    for (let at = 0; at < runs.length; at += READS_MAX) {
      const pages = await Promise.all(
        runs.slice(at, at + READS_MAX).map(({ first, last }) => this.read(first, Number(last - first) + 1)),
      );
      events.push(...pages.flat());
    }
    const wanted = new Set(positions);
    return events.filter(({ position }) => wanted.has(position));
  }

  async #readOn(): Promise<void> {
    if (!this.#started) await this.#start();
    while ((await this.#readPage()) === PAGE_EVENTS);
  }

  /** How many events it was. */
  async #readPage(): Promise<number> {
    const last = this.#last;
    // The last event that is known is read again: what was acknowledged must still be there.
    const page = await this.log.read(last?.position ?? 1n, PAGE_EVENTS);
    if (last && page[0]?.id !== last.id) throw this.#lost(last);
    this.take(page);
    return page.length;
  }

  /** A process that has read nothing yet begins at the end. */
  async #start(): Promise<void> {
    const last = await this.log.last();
    this.#started = true;
    if (!last || this.#last) return;
    this.#recent.add(last);
    this.#last = last;
    this.news.next();
  }

  async #load(): Promise<EventIndex> {
    await this.refresh();
    const index = new EventIndex();
    // The end may move while the log is read; the last look at it and the line behind the loop are one turn.
    while (index.head < this.head) await this.#loadPages(index);
    this.#index = index;
    return index;
  }

  /** The next pages are asked for together: the servers and this process work at the same time. */
  async #loadPages(index: EventIndex): Promise<void> {
    const starts = Array.from(
      { length: PAGES_AHEAD },
      (_, page) => index.head + 1n + BigInt(page * LOAD_EVENTS),
    );
    const wanted = starts.filter((start) => start <= this.head);
    const pages = wanted.map((start) => this.log.read(start, LOAD_EVENTS));
    // A page may fail while an earlier one is waited for; the first failure is the one that is told.
    await Promise.allSettled(pages);
    for (const events of await Promise.all(pages)) {
      if (events.length === 0) throw this.#lost(this.#last);
      for (const event of events) if (event.position === index.head + 1n) index.add(event);
    }
  }

  #lost(last: StoredEvent | undefined): LedgerUnusable {
    return new LedgerUnusable(
      `stream ${this.log.name} no longer holds event ${last?.id} at position ${last?.position}: the servers have lost acknowledged events`,
    );
  }
}

interface Run {
  readonly first: bigint;
  readonly last: bigint;
}

function runsOf(positions: readonly bigint[]): readonly Run[] {
  const runs: Run[] = [];
  for (const position of positions) {
    const run = runs.at(-1);
    if (run && position - run.last <= GAP_EVENTS_MAX) runs[runs.length - 1] = { ...run, last: position };
    else runs.push({ first: position, last: position });
  }
  return runs;
}
