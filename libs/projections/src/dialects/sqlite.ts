import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import type { ReadModelSchema } from '../database.js';

const STATEMENTS_MAX = 500;

/**
 * The projector's own connection. Makes the file where it is missing. In WAL readers go on beside a write.
 * `synchronous` is NORMAL on purpose: a power cut may take the last commits, rows and checkpoint alike, and the
 * runner folds those events again. It must not take the ledger's, which keeps FULL.
 */
export function openSqliteForRunner(path: string): Kysely<ReadModelSchema> {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  return new Kysely({ dialect: new SqliteDialect({ database: keepingStatements(database) }) });
}

/**
 * A connection for queries. It may come before the projector has made the file, so it is opened for writing (a WAL
 * file needs its index beside it) and then told to refuse every write.
 */
export function openSqliteForReading(path: string): Kysely<ReadModelSchema> {
  const database = new Database(path);
  database.pragma('query_only = ON');
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}

// Kysely prepares a statement each time it runs; the runner's few large ones would cost more to parse than to run.
function keepingStatements(database: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? database.prepare(sql);
      if (kept.size >= STATEMENTS_MAX) kept.clear();
      kept.set(sql, statement);
      return statement;
    },
  };
}
