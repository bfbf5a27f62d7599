import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { LedgerUnusable } from '../ledger.js';
import { sqliteCode } from './driver-error.js';
import { assertRuntime } from './runtime.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';

const FULL = 2;
const CACHE_KIB = 16_384;

/**
 * The owner's connection. Makes folder, file and tables where they are missing.
 * Requires that the owner lock is held. Throws LedgerUnusable, RuntimeUnsupported.
 */
export function openForOwner(path: string): Database.Database {
  assertRuntime();
  return prepared(path, new Database(path), (database) => {
    settle(database);
    if (isEmpty(database)) database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
    assertOurs(database, path);
    database.pragma('journal_mode = WAL');
    // Checkpointing is ours (checkpoint.ts): SQLite's own hook swallows I/O errors.
    database.pragma('wal_autocheckpoint = 0');
    if (writes(database)) assertDurable(database);
  });
}

/** A connection that only reads, in any process, beside the owner. Throws LedgerUnusable, RuntimeUnsupported. */
export function openForReader(path: string): Database.Database {
  assertRuntime();
  if (!existsSync(path)) throw new LedgerUnusable(`there is no ledger at ${path} yet: start its owner first`);
  return prepared(path, new Database(path, { readonly: true }), (database) => {
    assertOurs(database, path);
    settle(database);
    database.pragma('query_only = ON');
  });
}

/**
 * Call after a write: on a fresh WAL file `synchronous` answers FULL until then and may fall to NORMAL, with
 * which acknowledged events are lost at a power cut. Throws LedgerUnusable.
 */
export function assertDurable(database: Database.Database): void {
  const found = {
    synchronous: database.pragma('synchronous', { simple: true }),
    journalMode: database.pragma('journal_mode', { simple: true }),
    mmapSize: database.pragma('mmap_size', { simple: true }),
  };
  if (found.synchronous !== FULL || found.journalMode !== 'wal' || found.mmapSize !== 0) {
    throw new LedgerUnusable(`SQLite would not keep what it acknowledges: ${JSON.stringify(found)}`);
  }
}

/** One name for a file, however it is spelled, so that two owners meet at one lock. Makes the folder, durably. */
export function ledgerPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const folder = dirname(absolute);
  const first = mkdirSync(folder, { recursive: true });
  // A folder's name is kept by the folder above it; SQLite syncs only the one its file is in.
  for (let made = folder; first !== undefined && made.length >= first.length; made = dirname(made))
    sync(dirname(made));
  return join(realpathSync(folder), basename(absolute));
}

function sync(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function prepared(
  path: string,
  database: Database.Database,
  prepare: (database: Database.Database) => void,
): Database.Database {
  try {
    prepare(database);
    return database;
  } catch (cause) {
    database.close();
    if (sqliteCode(cause) === 'SQLITE_NOTADB') throw new LedgerUnusable(`${path} is not a ledger`, { cause });
    throw cause;
  }
}

function settle(database: Database.Database): void {
  database.pragma('synchronous = FULL');
  // On macOS fsync leaves data in the drive's cache; elsewhere this changes nothing.
  database.pragma('fullfsync = ON');
  database.pragma('mmap_size = 0');
  database.pragma(`cache_size = -${CACHE_KIB}`);
}

/** False when there is no room: a ledger on a full disk still opens, and is read, until somebody makes room. */
function writes(database: Database.Database): boolean {
  try {
    database.transaction(() => database.pragma(`user_version = ${SCHEMA_VERSION}`)).immediate();
    return true;
  } catch (error) {
    if (sqliteCode(error) === 'SQLITE_FULL') return false;
    throw error;
  }
}

const isEmpty = (database: Database.Database): boolean =>
  database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;

function assertOurs(database: Database.Database, path: string): void {
  const application = database.pragma('application_id', { simple: true });
  const version = database.pragma('user_version', { simple: true });
  if (application !== APPLICATION_ID) throw new LedgerUnusable(`${path} is not a ledger`);
  if (version !== SCHEMA_VERSION) {
    throw new LedgerUnusable(
      `the ledger at ${path} has version ${String(version)}; this program reads ${SCHEMA_VERSION}`,
    );
  }
}
