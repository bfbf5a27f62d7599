import type { DomainEvent } from '#kernel';
import { fromBytes } from './envelope.js';
import type { EventMetadata, StoredEvent } from './ledger.js';

/** Turns the data of an old shape into the next one. Pure; the stored bytes never change. */
export interface Upcaster {
  readonly to: string;
  readonly up: (data: never) => unknown;
}

/** One slice's events: message name → stored name, and the old stored names it still reads. */
export interface EventFamily {
  readonly names: Readonly<Record<string, string>>;
  readonly upcasters: Readonly<Record<string, Upcaster>>;
}

/** Builds a family; the compiler asks for a stored name for every event of the union. */
export const eventFamily = <Event extends DomainEvent>(
  names: Readonly<Record<Event['type'], string>>,
  upcasters: Readonly<Record<string, Upcaster>> = {},
): EventFamily => ({ names, upcasters });

/** An event as the code reads it: current shape, with what the ledger knows of it. */
export interface RecordedEvent<Event extends DomainEvent = DomainEvent> {
  readonly event: Event;
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly recordedAt: string;
  readonly metadata: EventMetadata;
}

/** The ledger holds a type that this build does not know: it is refused, never dropped. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';
  constructor(
    readonly type: string,
    readonly position?: bigint,
  ) {
    super(`event type ${type} is unknown to this version${position === undefined ? '' : ` (position ${position})`}`);
  }
}

/** The one place where stored bytes become messages, and message names become stored names. */
export class EventCodec {
  readonly #stored = new Map<string, string>();
  readonly #message = new Map<string, string>();
  readonly #upcasters = new Map<string, Upcaster>();

  /** Throws when two families claim one name, or an upcaster leads nowhere: found at start, not at the first read. */
  constructor(families: readonly EventFamily[]) {
    for (const family of families) {
      for (const [message, stored] of Object.entries(family.names)) {
        if (this.#stored.has(message) || this.#message.has(stored)) throw new Error(`two events are called ${message}`);
        this.#stored.set(message, stored);
        this.#message.set(stored, message);
      }
      for (const [old, upcaster] of Object.entries(family.upcasters)) this.#upcasters.set(old, upcaster);
    }
    for (const old of this.#upcasters.keys()) this.#latest(old, {} as never, false);
  }

  storedName(message: string): string {
    const stored = this.#stored.get(message);
    if (stored === undefined) throw new UnknownEventType(message);
    return stored;
  }

  /** Throws UnknownEventType. */
  read(stored: StoredEvent): RecordedEvent {
    const { id, stream, revision, type, recordedAt, data, metadata } = fromBytes(stored.bytes);
    const current = this.#latest(type, data, true, stored.position);
    return {
      event: { type: current.message, data: current.data },
      id,
      stream,
      revision: BigInt(revision),
      position: stored.position,
      recordedAt,
      metadata,
    };
  }

  #latest(type: string, data: unknown, apply: boolean, position?: bigint): { message: string; data: unknown } {
    const seen = new Set<string>();
    let name = type;
    let shape = data;
    for (let upcaster = this.#upcasters.get(name); upcaster; upcaster = this.#upcasters.get(name)) {
      if (seen.has(name)) throw new Error(`upcasters of ${type} run in a circle`);
      seen.add(name);
      if (apply) shape = upcaster.up(shape as never);
      name = upcaster.to;
    }
    const message = this.#message.get(name);
    if (message === undefined) throw new UnknownEventType(type, position);
    return { message, data: shape };
  }
}
