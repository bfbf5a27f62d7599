import type { ReadonlyKysely } from 'kysely/readonly';
import { LedgerOwned, OwnerLock } from '#ledger';
import type { ReadModelDatabase } from './database.js';
import { openSqliteForReading, openSqliteForRunner } from './dialects/sqlite.js';
import type { JsonColumn, JsonText, Row, Tables } from './table.js';

/** A row as queries see it: JSON columns are text that `readJson` turns into values. */
export type SelectedRow<T extends Tables, N extends keyof T> = {
  [C in keyof T[N]['columns']]: T[N]['columns'][C] extends JsonColumn<infer J> ? JsonText<J> : Row<T[N]>[C];
};

/** What a slice's queries get for its tables: Kysely without the words that write. */
export type ReadModels<T extends Tables> = ReadonlyKysely<{ [N in keyof T]: SelectedRow<T, N> }>;

/** Injection token of the process's read models. All slices' tables are in one database; each query asks for its own. */
export const READ_MODELS = Symbol('READ_MODELS');

/** Another runner feeds these read models. */
export class ReadModelsOwned extends Error {
  override readonly name = 'ReadModelsOwned';
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`another process feeds the read models at ${path}`, { cause });
  }
}

/** The database as the one runner holds it. `close` also lets the next owner in. */
export interface OwnedReadModels {
  readonly db: ReadModelDatabase;
  readonly close: () => Promise<void>;
}

/** Opens the database to feed it, and makes it where it is missing. Throws ReadModelsOwned. */
export function ownReadModels(path: string): OwnedReadModels {
  const lock = takeLock(path);
  try {
    const db = openSqliteForRunner(path);
    const close = () => db.destroy().finally(() => lock.release());
    return { db, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens the database for queries, in any process; it refuses to write. Tables are there once a runner has started. */
export function openReadModels<T extends Tables>(path: string): ReadModels<T> {
  // The read-only view of Kysely exists in types only; this cast is its documented use.
  return openSqliteForReading(path) as never;
}

function takeLock(path: string): OwnerLock {
  try {
    return OwnerLock.take(path);
  } catch (error) {
    if (error instanceof LedgerOwned) throw new ReadModelsOwned(path, error);
    throw error;
  }
}
