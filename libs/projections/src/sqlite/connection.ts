import Database from 'better-sqlite3';

/** Larger than SQLite's 4 KiB: a row with its JSON mostly stays on one page. */
const PAGE_BYTES = 8_192;
const CACHE_KIB = 32_768;

/** In WAL readers go on beside a write; a file that nobody reads yet is written once instead of twice without it. */
export function keepJournal(database: Database.Database, mode: 'WAL' | 'TRUNCATE'): void {
  database.pragma(`journal_mode = ${mode}`);
}

/**
 * The projector's connection. Makes the file where it is missing.
 * `synchronous` is NORMAL on purpose: a power cut may take the last commits, rows and position alike, and the
 * runner folds those events again. It must not take the ledger's, which keeps FULL.
 */
export function openForFeeding(path: string): Database.Database {
  const database = new Database(path);
  database.pragma(`page_size = ${PAGE_BYTES}`);
  database.pragma('synchronous = NORMAL');
  database.pragma(`cache_size = -${CACHE_KIB}`);
  return database;
}

/**
 * A connection for queries. A WAL file needs its index beside it, so it is opened for writing and then told to
 * refuse every write. Requires that the file is there.
 */
export function openForQueries(path: string): Database.Database {
  const database = new Database(path, { fileMustExist: true });
  database.pragma('query_only = ON');
  database.pragma(`cache_size = -${CACHE_KIB}`);
  return database;
}
