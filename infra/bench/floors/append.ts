import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Append } from '../workload/appends.js';

/** What any durable ledger in SQLite has to do: one version check and one insert for each event. */
export class BareSqlite {
  readonly #database: Database.Database;
  readonly #last: Database.Statement<[string], number>;
  readonly #insert: Database.Statement<[string, number, string, string, string, Buffer]>;
  readonly #commit: (batch: readonly Append[]) => void;

  constructor(folder: string) {
    const database = new Database(join(folder, 'bare.sqlite'));
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    // Tuned as the product is, so that a ratio speaks of our code and not of a cache.
    database.pragma('cache_size = -16384');
    database.pragma('wal_autocheckpoint = 4000');
    database.exec(`
      CREATE TABLE event (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL,
        id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, recorded_at TEXT NOT NULL, bytes BLOB NOT NULL,
        UNIQUE (stream, revision)) STRICT`);
    this.#database = database;
    this.#last = database
      .prepare<[string], number>('SELECT revision FROM event WHERE stream = ? ORDER BY revision DESC LIMIT 1')
      .pluck();
    this.#insert = database.prepare(
      'INSERT INTO event (stream, revision, id, type, recorded_at, bytes) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#commit = database.transaction((batch: readonly Append[]) => {
      for (const append of batch) this.#write(append);
    }).immediate;
  }

  /** Durable when it returns: one transaction, one sync. Throws when an event is not the next of its stream. */
  append(batch: readonly Append[]): void {
    this.#commit(batch);
  }

  close(): void {
    this.#database.close();
  }

  #write({ stream, revision, recordedAt, event, bytes }: Append): void {
    const last = this.#last.get(stream) ?? -1;
    if (last + 1 !== Number(revision)) throw new Error('the work is out of order');
    this.#insert.run(stream, last + 1, event.id, event.type, recordedAt, bytes);
  }
}
