import type Database from 'better-sqlite3';
import { sqliteCode } from './driver-error.js';

/** About 16 MB: index pages that many events share are then copied once for all of them. */
export const WAL_PAGES_MAX = 4_000;

/** Rows as lists: for the objects of a pragma's row better-sqlite3 compiles a function at every call. */
type WalState = [busy: number, pages: number, copied: number];

/**
 * Copies the write-ahead log back into the ledger file when it has grown long. SQLite can do so by itself,
 * but then forgets an fsync that failed; here the error is thrown to whom would write next.
 */
export class Checkpoint {
  readonly #look: Database.Statement<[], WalState>;
  readonly #copy: Database.Statement<[], WalState>;

  constructor(
    database: Database.Database,
    private readonly pagesMax: number = WAL_PAGES_MAX,
  ) {
    this.#look = database.prepare<[], WalState>('PRAGMA wal_checkpoint(NOOP)').raw();
    this.#copy = database.prepare<[], WalState>('PRAGMA wal_checkpoint(PASSIVE)').raw();
  }

  /** Throws what SQLite throws, except for a full disk: then the log keeps everything, and the next call tries again. */
  runWhenDue(): void {
    const [, pages = 0] = this.#look.get() ?? [];
    if (pages < this.pagesMax) return;
    try {
      this.#copy.get();
    } catch (error) {
      if (sqliteCode(error) !== 'SQLITE_FULL') throw error;
    }
  }
}
