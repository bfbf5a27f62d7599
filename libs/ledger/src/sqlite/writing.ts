import type Database from 'better-sqlite3';
import type { RisingClock } from '../clock.js';
import type { PreparedEvent } from '../envelope.js';
import {
  EventIdReused,
  StreamMoved,
  type Appended,
  type ExpectedRevision,
  type StoredEvent,
} from '../ledger.js';
import { STREAM } from './schema.js';

interface Found {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly recordedAt: string;
}

type NewRow = readonly [
  stream: string,
  revision: bigint,
  id: string,
  type: string,
  recordedAt: string,
  bytes: Buffer,
];

const LAST_OF_STREAM = `SELECT revision FROM event WHERE stream = ${STREAM} ORDER BY revision DESC LIMIT 1`;
const BY_ID = 'SELECT position, stream, revision, recorded_at AS recordedAt FROM event WHERE id = ?';
const INSERT = 'INSERT INTO event (stream, revision, id, type, recorded_at, bytes) VALUES (?, ?, ?, ?, ?, ?)';

/** Writes one append. Requires a transaction that is under way and commits or rolls back. */
export class Writing {
  readonly #lastOfStream: Database.Statement<[string], bigint>;
  readonly #byId: Database.Statement<[string], Found>;
  readonly #insert: Database.Statement<[...NewRow]>;

  constructor(
    database: Database.Database,
    private readonly clock: RisingClock,
  ) {
    this.#lastOfStream = database.prepare<[string], bigint>(LAST_OF_STREAM).pluck().safeIntegers();
    this.#byId = database.prepare<[string], Found>(BY_ID).safeIntegers();
    this.#insert = database.prepare<[...NewRow]>(INSERT).safeIntegers();
  }

  /** Throws StreamMoved, EventIdReused or EventUnstorable before the first row is written. Requires an event. */
  append(stream: string, events: readonly PreparedEvent[], expected: ExpectedRevision): Appended {
    const earlier = this.#earlier(stream, events);
    if (earlier) return earlier;
    const actual: ExpectedRevision = this.#lastOfStream.get(stream) ?? 'no-stream';
    if (actual !== expected) throw new StreamMoved(stream, expected, actual);

    const firstRevision = actual === 'no-stream' ? 0n : actual + 1n;
    const rows = events.map((event, index): NewRow => {
      const place = { stream, revision: firstRevision + BigInt(index), recordedAt: this.clock.next() };
      return [stream, place.revision, event.id, event.type, place.recordedAt, event.bytesAt(place)];
    });
    let position: number | bigint = 0n;
    for (const row of rows) position = this.#insert.run(...row).lastInsertRowid;
    const recordedAt = rows.at(-1)?.[4] ?? '';
    return {
      ...spanOf(stream, events, firstRevision),
      position: BigInt(position),
      recordedAt,
      replayed: false,
    };
  }

  /** Writes events as another ledger held them. Requires that they follow the last one. */
  restore(events: readonly StoredEvent[]): void {
    for (const { stream, revision, id, type, recordedAt, bytes } of events)
      this.#insert.run(stream, revision, id, type, recordedAt, Buffer.from(bytes));
  }

  /** The outcome of the same append, made before. Throws EventIdReused when only some ids, or other places, match. */
  #earlier(stream: string, events: readonly PreparedEvent[]): Appended | undefined {
    const found = events.map((event) => this.#byId.get(event.id));
    const used = found.findIndex((event) => event !== undefined);
    if (used === -1) return undefined;
    const [first, last] = [found[0], found.at(-1)];
    const follows = (event: Found | undefined, index: number) =>
      event?.stream === stream && first !== undefined && event.revision === first.revision + BigInt(index);
    if (!first || !last || !found.every(follows)) throw new EventIdReused(events[used]?.id ?? '');
    const { position, recordedAt } = last;
    return { ...spanOf(stream, events, first.revision), position, recordedAt, replayed: true };
  }
}

const spanOf = (stream: string, events: readonly PreparedEvent[], firstRevision: bigint) => ({
  stream,
  firstRevision,
  revision: firstRevision + BigInt(events.length - 1),
  eventIds: events.map((event) => event.id),
});
