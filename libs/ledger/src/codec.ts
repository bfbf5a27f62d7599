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
    super(
      `event type ${type} is unknown to this version${position === undefined ? '' : ` (position ${position})`}`,
    );
  }
}

/** How a stored name is read: the steps to the shape of today, and the message that it is. */
interface Reading {
  readonly message: string;
  readonly steps: readonly Upcaster[];
}

/** The one place where stored bytes become messages, and message names become stored names. */
export class EventCodec {
  readonly #stored = new Map<string, string>();
  readonly #readings = new Map<string, Reading>();

  /** Throws when two families claim one name, or an upcaster leads nowhere: found at start, not at the first read. */
  constructor(families: readonly EventFamily[]) {
    for (const [message, stored] of families.flatMap(({ names }) => Object.entries(names))) {
      if (this.#stored.has(message) || this.#readings.has(stored))
        throw new Error(`two events are called ${message}`);
      this.#stored.set(message, stored);
      this.#readings.set(stored, { message, steps: [] });
    }
    const upcasters = new Map<string, Upcaster>();
    for (const [old, upcaster] of families.flatMap((family) => Object.entries(family.upcasters))) {
      if (upcasters.has(old)) throw new Error(`two upcasters read ${old}`);
      // What is written today must be read as it is: an upcaster in between would turn it into another event.
      if (this.#readings.has(old)) throw new Error(`${old} is written today and has an upcaster`);
      upcasters.set(old, upcaster);
    }
    for (const [old, reading] of [...upcasters.keys()].map(
      (name) => [name, this.#follow(name, upcasters)] as const,
    )) {
      this.#readings.set(old, reading);
    }
  }

  /** Every stored name that can be read, of today and of old: each has a golden file among the tests. */
  readable(): readonly string[] {
    return [...this.#readings.keys()].sort();
  }

  storedName(message: string): string {
    const stored = this.#stored.get(message);
    if (stored === undefined) throw new UnknownEventType(message);
    return stored;
  }

  /** The message that a stored name is read as; undefined for one that this version does not know. */
  messageOf(type: string): string | undefined {
    return this.#readings.get(type)?.message;
  }

  /** Throws UnknownEventType. */
  read(stored: StoredEvent): RecordedEvent {
    const { id, stream, revision, type, recordedAt, data, metadata } = fromBytes(stored.bytes);
    const reading = this.#readings.get(type);
    if (!reading) throw new UnknownEventType(type, stored.position);
    let shape: unknown = data;
    for (const { up } of reading.steps) shape = up(shape as never);
    return {
      event: { type: reading.message, data: shape },
      id,
      stream,
      revision: BigInt(revision),
      position: stored.position,
      recordedAt,
      metadata,
    };
  }

  #follow(old: string, upcasters: ReadonlyMap<string, Upcaster>): Reading {
    const steps: Upcaster[] = [];
    let name = old;
    for (let step = upcasters.get(name); step; step = upcasters.get(name)) {
      if (steps.includes(step)) throw new Error(`upcasters of ${old} run in a circle`);
      steps.push(step);
      name = step.to;
    }
    const today = this.#readings.get(name);
    if (!today) throw new UnknownEventType(old);
    return { message: today.message, steps };
  }
}
