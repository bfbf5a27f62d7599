import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { SqliteLedger, toBytes } from '#ledger';
import { UNIT_COUNT } from './foundations.js';
import { workload, type WorkloadOptions } from './workload.js';

const INSERT =
  'INSERT INTO event (position, stream, revision, id, type, recorded_at, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)';

/** Rises when the generator gives other events for the same options: a ledger kept from before is not used then. */
const GENERATOR_VERSION = 1;

/** A ledger file that holds the work, made once for each size, seed and number of units and kept in the folder. */
export async function ledgerOf(folder: string, options: WorkloadOptions): Promise<string> {
  const { events, seed, units = UNIT_COUNT } = options;
  const width = units === UNIT_COUNT ? '' : `-${units}units`;
  const path = join(folder, `w${GENERATOR_VERSION}-${events}-${seed}${width}.sqlite`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${path}.unfinished`;
  removeLedger(unfinished);
  await fillLedger(unfinished, options);
  renameSync(unfinished, path);
  removeLedger(unfinished);
  return path;
}

/** Removes a ledger file with what SQLite and the owner's lock leave beside it. */
export function removeLedger(path: string): void {
  for (const beside of ['', '-wal', '-shm', '-journal', '.lock']) rmSync(`${path}${beside}`, { force: true });
}

/** Writes the work into a new ledger of the product's schema; memory does not grow with the number of events. */
export async function fillLedger(path: string, options: WorkloadOptions): Promise<void> {
  // The product makes its own tables: the benchmark never holds a copy of the schema.
  await SqliteLedger.open({ path, mode: 'owner' }).close();
  const database = new Database(path);
  try {
    fill(database, options);
  } finally {
    database.close();
  }
}

/** Without a sync on the way, and with the indexes built at the end in one sorted pass: nobody reads it before it is done. */
function fill(database: Database.Database, options: WorkloadOptions): void {
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -65536');
  const indexes = database
    .prepare<[], { readonly name: string; readonly sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
    )
    .all();
  database.exec('BEGIN IMMEDIATE');
  for (const { name } of indexes) database.exec(`DROP INDEX ${name}`);
  const insert = database.prepare(INSERT);
  let position = 0;
  for (const { event, ...place } of workload(options)) {
    position += 1;
    const { stream, revision, recordedAt } = place;
    insert.run(position, stream, revision, event.id, event.type, recordedAt, toBytes(event, place));
  }
  for (const { sql } of indexes) database.exec(sql);
  database.exec('COMMIT');
  database.pragma('journal_mode = WAL');
}
