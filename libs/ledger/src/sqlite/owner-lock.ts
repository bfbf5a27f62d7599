import Database from 'better-sqlite3';
import { LedgerOwned } from '../ledger.js';
import { sqliteCode } from './driver-error.js';
import { assertRuntime } from './runtime.js';

/**
 * Held by the one process that writes. It is an exclusive SQLite transaction on `<ledger>.lock`, so the
 * operating system lets go of it when the process dies, however it dies: there are no stale locks. The file
 * itself stays; who removes it while an owner runs lets a second one in, and who opens and closes it within
 * the owner's process drops the lock (POSIX record locks), so nothing else may touch it.
 */
export class OwnerLock {
  private constructor(private readonly database: Database.Database) {}

  /** `ledger`: what `ledgerPath` gave. Throws LedgerOwned at once when another owner runs. */
  static take(ledger: string): OwnerLock {
    assertRuntime();
    const database = new Database(`${ledger}.lock`, { timeout: 0 });
    try {
      database.exec('BEGIN EXCLUSIVE');
      return new OwnerLock(database);
    } catch (error) {
      database.close();
      if (sqliteCode(error) === 'SQLITE_BUSY') throw new LedgerOwned(ledger);
      throw error;
    }
  }

  release(): void {
    this.database.close();
  }
}
