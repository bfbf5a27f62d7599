import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { GenerationGone } from '../generations.js';

/** Larger than SQLite's 4 KiB: a row with its JSON mostly stays on one page. */
const PAGE_BYTES = 8_192;
/** Of those who write or go through whole tables: the system keeps the file's pages anyway. */
export const WORKING_CACHE_KIB = 8_192;
const CACHE_KIB = 32_768;

/**
 * A file that nobody reads yet is written once instead of twice without WAL, and without waiting for the disk (boot.ts).
 */
export function prepareToBuild(database: Database.Database): void {
  database.pragma('journal_mode = TRUNCATE');
  database.pragma('synchronous = OFF');
}

/**
 * In WAL readers go on beside a write. `synchronous` is NORMAL on purpose: a power cut may take the last commits, rows
 * and position alike, and the runner folds those events again. It must not take the ledger's, which keeps FULL.
 */
export function prepareToServe(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
}

/** The projector's connection. Makes the file where it is missing. */
export function openForFeeding(path: string): Database.Database {
  const database = new Database(path);
  database.pragma(`page_size = ${PAGE_BYTES}`);
  database.pragma(`cache_size = -${WORKING_CACHE_KIB}`);
  return database;
}

/**
 * A connection for queries. A WAL file needs its index beside it, so it is opened for writing and then told to
 * refuse every write. Another process may drop the file at any moment, itself before what stands beside it: one that is
 * still there after the first read was opened with all of its WAL, and is read to the end whatever becomes of its name.
 * Throws GenerationGone when it is not there, before or after.
 */
export function openForQueries(path: string, cacheKib = CACHE_KIB): Database.Database {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { fileMustExist: true });
    database.pragma('query_only = ON');
    database.pragma(`cache_size = -${cacheKib}`);
    // Only now SQLite opens the WAL.
    database.prepare('SELECT 1 FROM sqlite_schema').get();
    if (existsSync(path)) return database;
  } catch (cause) {
    database?.close();
    throw existsSync(path) ? cause : new GenerationGone(path, cause);
  }
  database.close();
  throw new GenerationGone(path);
}
