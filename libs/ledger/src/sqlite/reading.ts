import type Database from 'better-sqlite3';
import type { StoredEvent } from '../ledger.js';
import { STORED_EVENT, STREAM } from './schema.js';

export type LastEvent = Pick<StoredEvent, 'position' | 'recordedAt'>;

const REVISION_MAX = 2n ** 63n - 1n;

/** The statements that read; each is one short look at the newest commit, so it never holds the log back. */
export class Reading {
  readonly #stream: Database.Statement<[string, bigint, bigint], StoredEvent>;
  readonly #all: Database.Statement<[bigint, number], StoredEvent>;
  readonly #byId: Database.Statement<[string], StoredEvent>;
  readonly #last: Database.Statement<[], LastEvent>;

  constructor(database: Database.Database) {
    const select = `SELECT ${STORED_EVENT} FROM event`;
    this.#stream = database
      .prepare<[string, bigint, bigint], StoredEvent>(
        `${select} WHERE stream = ${STREAM} AND revision BETWEEN ? AND ? ORDER BY revision`,
      )
      .safeIntegers();
    this.#all = database
      .prepare<[bigint, number], StoredEvent>(`${select} WHERE position > ? ORDER BY position LIMIT ?`)
      .safeIntegers();
    this.#byId = database.prepare<[string], StoredEvent>(`${select} WHERE id = ?`).safeIntegers();
    this.#last = database
      .prepare<[], LastEvent>(
        'SELECT position, recorded_at AS recordedAt FROM event ORDER BY position DESC LIMIT 1',
      )
      .safeIntegers();
  }

  stream(stream: string, range: { readonly from?: bigint; readonly to?: bigint }): readonly StoredEvent[] {
    return this.#stream.all(stream, range.from ?? 0n, range.to ?? REVISION_MAX);
  }

  page(after: bigint, limit: number): readonly StoredEvent[] {
    return this.#all.all(after, limit);
  }

  byId(id: string): StoredEvent | undefined {
    return this.#byId.get(id);
  }

  last(): LastEvent | undefined {
    return this.#last.get();
  }
}
