import type { RisingClock } from '../clock.js';
import type { PreparedEvent } from '../envelope.js';
import {
  EventIdReused,
  EventUnstorable,
  StreamMoved,
  type ExpectedRevision,
  type StoredEvent,
} from '../ledger.js';
import type { EventIndex, Indexed } from './event-index.js';

/** One append, as it was handed in. */
export interface Wish {
  readonly stream: string;
  readonly events: readonly PreparedEvent[];
  readonly expected: ExpectedRevision;
}

/** `later`: there is no room for it beside the appends that are in the draft. */
export type Verdict =
  | { readonly kind: 'written' | 'replayed'; readonly firstRevision: bigint; readonly last: bigint }
  | { readonly kind: 'refused'; readonly error: Error }
  | { readonly kind: 'later' };

/** Well under the 1 MiB that a server takes at least; one larger append goes alone. */
const SHARED_BYTES_MAX = 524_288;
const SHARED_EVENTS_MAX = 256;

/** Appends on their way into one write: each is judged by what is stored and by those before it in the draft. */
export class Draft {
  readonly events: StoredEvent[] = [];
  readonly #revisions = new Map<string, bigint>();
  readonly #ids = new Map<string, Indexed>();
  #bytes = 0;

  constructor(
    private readonly index: EventIndex,
    private readonly clock: RisingClock,
    /** Position behind which the draft is written. */
    readonly head = index.head,
  ) {}

  judge(wish: Wish): Verdict {
    try {
      return this.#earlier(wish) ?? this.#write(wish);
    } catch (error) {
      if (error instanceof EventIdReused || error instanceof StreamMoved || error instanceof EventUnstorable)
        return { kind: 'refused', error };
      throw error;
    }
  }

  #write(wish: Wish): Verdict {
    const { stream, events, expected } = wish;
    const actual: ExpectedRevision = this.#revisions.get(stream) ?? this.index.revisionOf(stream);
    if (actual !== expected) throw new StreamMoved(stream, expected, actual);
    const firstRevision = actual === 'no-stream' ? 0n : actual + 1n;
    const written = this.#placed(wish, firstRevision);
    const bytes = written.reduce((sum, event) => sum + event.bytes.length, 0);
    if (!this.#hasRoom(events.length, bytes)) return { kind: 'later' };
    this.#bytes += bytes;
    for (const event of written) this.#add(event);
    return { kind: 'written', firstRevision, last: this.head + BigInt(this.events.length) };
  }

  #placed({ stream, events }: Wish, firstRevision: bigint): readonly StoredEvent[] {
    const first = this.head + BigInt(this.events.length) + 1n;
    return events.map((event, offset) => {
      const place = { stream, revision: firstRevision + BigInt(offset), recordedAt: this.clock.next() };
      const { id, type } = event;
      return { ...place, position: first + BigInt(offset), id, type, bytes: event.bytesAt(place) };
    });
  }

  #hasRoom(events: number, bytes: number): boolean {
    if (this.events.length === 0) return true;
    return this.events.length + events <= SHARED_EVENTS_MAX && this.#bytes + bytes <= SHARED_BYTES_MAX;
  }

  #add(event: StoredEvent): void {
    this.events.push(event);
    this.#ids.set(event.id, event);
    this.#revisions.set(event.stream, event.revision);
  }

  /** The same append, made before. Throws EventIdReused when only some ids, or other places, match. */
  #earlier({ stream, events }: Wish): Verdict | undefined {
    const found = events.map(({ id }) => this.#ids.get(id) ?? this.index.byId(id));
    const used = found.findIndex((event) => event !== undefined);
    if (used === -1) return undefined;
    const [first, last] = [found[0], found.at(-1)];
    const follows = (event: Indexed | undefined, offset: number) =>
      event?.stream === stream && first !== undefined && event.revision === first.revision + BigInt(offset);
    if (!first || !last || !found.every(follows)) throw new EventIdReused(events[used]?.id ?? '');
    return { kind: 'replayed', firstRevision: first.revision, last: last.position };
  }
}
