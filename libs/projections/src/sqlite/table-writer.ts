import type Database from 'better-sqlite3';
import type { RowShape, Value, Values } from '../row-shape.js';
import type { Version } from '../table-fold.js';
import { keyOf, keysOf, versionsOf } from './schema.js';

type Statement = Database.Statement<Value[]>;

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

/** Writes and fetches the rows of one table. Each write belongs in a transaction of the caller's. */
export interface TableWriter {
  write(rows: Iterable<readonly Version[]>): void;
  fetch(key: Values): Values | undefined;
}

export const tableWriter = (database: Database.Database, shape: RowShape): TableWriter =>
  shape.log === undefined ? new VersionedTable(database, shape) : new LoggedTable(database, shape);

class VersionedTable implements TableWriter {
  readonly #insert: Statement;
  readonly #point: Statement;
  readonly #fetch: Database.Statement<Value[], Value[]>;
  readonly #last: Database.Statement<[], number>;
  readonly #nulls: Values;
  readonly #lasting: number;

  constructor(database: Database.Database, shape: RowShape) {
    const [keys, versions] = [keysOf(shape.table), versionsOf(shape.table)];
    const { columns, lasting } = shape;
    const key = keyOf(shape);
    this.#lasting = lasting.length;
    // What a deleted row still says of itself: nothing but its key.
    this.#nulls = columns.slice(key.length).map(() => '');
    this.#insert = database.prepare(
      `INSERT INTO ${versions} (at, since, gone, ${columns.join(', ')}) VALUES (${marks(columns.length + 3)})`,
    );
    this.#point = database.prepare(
      `INSERT INTO ${keys} (${lasting.join(', ')}, at, since) VALUES (${marks(lasting.length + 2)}) ` +
        `ON CONFLICT (${key.join(', ')}) DO UPDATE SET at = excluded.at, since = excluded.since`,
    );
    this.#fetch = database
      .prepare<Value[], Value[]>(
        `SELECT ${columns.map((column) => `v.${column}`).join(', ')} FROM ${keys} AS k JOIN ${versions} AS v ON v.at = k.at ` +
          `WHERE ${key.map((column) => `k.${column} = ?`).join(' AND ')} AND v.gone = 0`,
      )
      .raw();
    this.#last = database.prepare<[], number>(`SELECT coalesce(max(at), 0) FROM ${versions}`).pluck();
  }

  write(rows: Iterable<readonly Version[]>): void {
    let at = this.#last.get() ?? 0;
    for (const versions of rows) {
      for (const { since, key, values } of versions) {
        at += 1;
        this.#insert.run(at, since, values ? 0 : 1, ...(values ?? [...key, ...this.#nulls]));
      }
      const last = versions.at(-1);
      if (!last) continue;
      const row = last.values ?? [...last.key, ...this.#nulls];
      this.#point.run(...row.slice(0, this.#lasting), at, last.since);
    }
  }

  fetch(key: Values): Values | undefined {
    return this.#fetch.get(...key);
  }
}

/** Rows that are put once. */
class LoggedTable implements TableWriter {
  readonly #insert: Statement;
  readonly #fetch: Database.Statement<Value[], Value[]>;

  constructor(
    database: Database.Database,
    private readonly shape: RowShape,
  ) {
    const { table, columns } = shape;
    this.#insert = database.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns.length)})`,
    );
    const key = keyOf(shape).map((column) => `${column} = ?`);
    this.#fetch = database
      .prepare<Value[], Value[]>(`SELECT ${columns.join(', ')} FROM ${table} WHERE ${key.join(' AND ')}`)
      .raw();
  }

  write(rows: Iterable<readonly Version[]>): void {
    for (const versions of rows) {
      const [only, second] = versions;
      if (!only?.values || second)
        throw new Error(`a row of ${this.shape.table} was changed: it is put once`);
      this.#insert.run(...only.values);
    }
  }

  fetch(key: Values): Values | undefined {
    return this.#fetch.get(...key);
  }
}
