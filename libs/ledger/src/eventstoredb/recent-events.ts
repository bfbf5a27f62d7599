import type { StoredEvent } from '../ledger.js';

const EVENTS_MAX = 8_192;
const BYTES_MAX = 33_554_432;

/** The end of the log, as far as it fits: what all live readers of a process share. */
export class RecentEvents {
  #events: StoredEvent[] = [];
  #bytes = 0;

  /** Requires the event behind the last one, or any when there is none. */
  add(event: StoredEvent): void {
    this.#events.push(event);
    this.#bytes += event.bytes.length;
    // Half goes at once, so that the cost of moving the rest is paid rarely.
    if (this.#events.length > EVENTS_MAX || this.#bytes > BYTES_MAX) this.#forget(this.#events.length >> 1);
  }

  /** Events from a position on, at most `limit`; undefined when the position is not, or no longer, among them. */
  from(position: bigint, limit: number): readonly StoredEvent[] | undefined {
    const first = this.#events[0];
    if (!first || position < first.position) return undefined;
    const start = Number(position - first.position);
    return start >= this.#events.length ? undefined : this.#events.slice(start, start + limit);
  }

  #forget(count: number): void {
    const kept = this.#events.slice(count);
    this.#events = kept.length > 0 ? kept : this.#events.slice(-1);
    this.#bytes = this.#events.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }
}
