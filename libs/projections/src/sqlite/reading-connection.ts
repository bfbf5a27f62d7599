import Database from 'better-sqlite3';
import { Kysely, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { AsOfPlugin } from '../as-of-plugin.js';
import type { ReadModelDatabase } from '../database.js';
import type { AnyProjection } from '../projection.js';
import { shapesOf } from '../row-shape.js';
import { openForQueries } from './connection.js';
import { PlannedOnceDialect } from './planned-once.js';

const STATEMENTS_MAX = 500;

/**
 * The connection of a process's queries, which can turn from one generation's file to another between two statements.
 * Every statement is prepared once. Before a file is shown there is nothing to read.
 */
export class ReadingConnection {
  readonly db: ReadModelDatabase;
  #shown: Shown = shownFrom(new Database(':memory:'));
  #path: string | undefined;

  constructor(projections: readonly AnyProjection[]) {
    const shapes = new Map(projections.flatMap(({ tables }) => [...shapesOf(tables)]));
    const database: SqliteDatabase = {
      prepare: (sql) => this.#shown.prepare(sql),
      close: () => this.#shown.close(),
    };
    this.db = new Kysely({
      dialect: new PlannedOnceDialect({ database }),
      plugins: [new AsOfPlugin(shapes)],
    });
  }

  /** From the next statement on, queries read this file. Throws what SQLite throws when it cannot be read. */
  show(path: string): void {
    if (path === this.#path) return;
    const next = shownFrom(openForQueries(path));
    this.#shown.close();
    this.#shown = next;
    this.#path = path;
  }

  close(): void {
    this.#shown.close();
  }
}

type Shown = SqliteDatabase;

/** Keeps statements: to parse one costs more than to run it. */
function shownFrom(database: Database.Database): Shown {
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
