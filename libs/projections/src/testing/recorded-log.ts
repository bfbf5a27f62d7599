import { Observable, Subject } from 'rxjs';
import type { DomainEvent } from '#kernel';
import {
  UnknownEventType,
  type EventMetadata,
  type LedgerSignal,
  type RecordedEvent,
  type StoredEvent,
} from '#ledger';
import type { LogSource } from '../log.js';

/** An event as a test states it: only what the test is about. */
export type GivenEvent<E extends DomainEvent = DomainEvent> = E & {
  readonly stream?: string;
  readonly recordedAt?: string;
  readonly metadata?: Partial<EventMetadata>;
};

const FIRST_INSTANT = Date.UTC(2026, 0, 1);
const METADATA: EventMetadata = { actor: { id: 'tester', role: 'system' }, correlationId: 'test' };

/** A log in memory that gives what it was given: positions from 1, revisions from 0, one second between two events. */
export class RecordedLog implements LogSource {
  readonly #events: StoredEvent[] = [];
  readonly #appended = new Subject<void>();
  readonly #revisions = new Map<string, bigint>();
  #held: Promise<void> | undefined;
  #heldAfter = 0n;

  constructor(events: readonly GivenEvent[] = []) {
    this.append(...events);
  }

  get head(): bigint {
    return BigInt(this.#events.length);
  }

  append(...events: readonly GivenEvent[]): bigint {
    for (const event of events) this.#events.push(this.#stored(event));
    this.#appended.next();
    return this.head;
  }

  /** Makes reads of what follows the position wait. Gives the function that lets them go on. */
  hold(after: bigint): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#heldAfter = after;
    this.#held = promise;
    return () => {
      this.#held = undefined;
      resolve();
    };
  }

  readonly ledger: LogSource['ledger'] = {
    head: async () => this.head,
    readAll: async ({ after, limit }) => {
      if (after >= this.#heldAfter) await this.#held;
      return this.#events.slice(Number(after), Number(after) + limit);
    },
    subscribe: ({ after }) =>
      new Observable<LedgerSignal>((subscriber) => {
        let cursor = after;
        const give = () => {
          for (const event of this.#events.slice(Number(cursor))) subscriber.next({ kind: 'event', event });
          cursor = this.head;
        };
        give();
        subscriber.next({ kind: 'caught-up', position: cursor });
        return this.#appended.subscribe(give);
      }),
  };

  readonly codec: LogSource['codec'] = {
    read: (stored) => {
      if (stored.type.startsWith('Unknown')) throw new UnknownEventType(stored.type, stored.position);
      const { bytes, ...place } = stored;
      const { type, data, metadata } = JSON.parse(Buffer.from(bytes).toString()) as DomainEvent & {
        metadata: EventMetadata;
      };
      return { ...place, event: { type, data }, metadata } satisfies RecordedEvent;
    },
  };

  #stored({ type, data, stream = 'test-1', recordedAt, metadata }: GivenEvent): StoredEvent {
    const position = this.head + 1n;
    const revision = this.#revisions.get(stream) ?? 0n;
    this.#revisions.set(stream, revision + 1n);
    return {
      position,
      stream,
      revision,
      id: `00000000-0000-7000-8000-${position.toString(16).padStart(12, '0')}`,
      type,
      recordedAt:
        recordedAt ?? new Date(FIRST_INSTANT + Number(position) * 1000).toISOString().replace('Z', '000Z'),
      bytes: Buffer.from(JSON.stringify({ type, data, metadata: { ...METADATA, ...metadata } })),
    };
  }
}
