import type Database from 'better-sqlite3';
import type { RowShape, Value, Values } from '../row-shape.js';
import type { Version } from '../table-fold.js';
import { keyOf, keysFrom, keysOf, versionsOf } from './schema.js';

type Statement = Database.Statement<Value[]>;

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

/** Writes and fetches the rows of one table. Each write belongs in a transaction of the caller's. */
export interface TableWriter {
  write(rows: Iterable<readonly Version[]>): void;
  fetch(key: Values): Values | undefined;
  /** Makes what searches by key need; until then rows are only added. */
  makeKeys(): void;
}

export const tableWriter = (database: Database.Database, shape: RowShape): TableWriter =>
  shape.log === undefined ? new VersionedTable(database, shape) : new LoggedTable(database, shape);

class VersionedTable implements TableWriter {
  readonly #insert: Statement;
  readonly #last: Database.Statement<[], number>;
  readonly #nulls: Values;
  #keys: TableKeys | undefined;

  constructor(
    private readonly database: Database.Database,
    private readonly shape: RowShape,
  ) {
    const versions = versionsOf(shape.table);
    const { columns, keyLength } = shape;
    // What a deleted row still says of itself: nothing but its key.
    this.#nulls = columns.slice(keyLength).map(() => '');
    this.#insert = database.prepare(
      `INSERT INTO ${versions} (at, since, gone, ${columns.join(', ')}) VALUES (${marks(columns.length + 3)})`,
    );
    this.#last = database.prepare<[], number>(`SELECT coalesce(max(at), 0) FROM ${versions}`).pluck();
    const isMade = database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(keysOf(shape.table));
    if (isMade) this.#keys = new TableKeys(database, shape);
  }

  write(rows: Iterable<readonly Version[]>): void {
    let at = this.#last.get() ?? 0;
    for (const versions of rows) {
      for (const version of versions) this.#add((at += 1), version);
      this.#keys?.point(versions, at);
    }
  }

  #add(at: number, version: Version): void {
    this.#insert.run(at, version.since, version.values ? 0 : 1, ...this.#rowOf(version));
  }

  #rowOf({ key, values }: Version): Values {
    return values ?? [...key, ...this.#nulls];
  }

  /** A build that never asks for a row of this table makes its keys at the end, which is cheaper. */
  fetch(key: Values): Values | undefined {
    this.makeKeys();
    return this.#keys?.fetch(key);
  }

  makeKeys(): void {
    if (this.#keys) return;
    this.database.transaction(() => this.database.exec(keysFrom(this.shape)))();
    this.#keys = new TableKeys(this.database, this.shape);
  }
}

/** Where the newest version of each row stands. */
class TableKeys {
  readonly #point: Statement;
  readonly #leave: Statement;
  readonly #fetch: Database.Statement<Value[], Value[]>;
  readonly #lasting: number;

  constructor(database: Database.Database, shape: RowShape) {
    const [keys, versions, key] = [keysOf(shape.table), versionsOf(shape.table), keyOf(shape)];
    const { columns, lasting } = shape;
    this.#lasting = lasting.length;
    this.#point = database.prepare(
      `INSERT INTO ${keys} (${lasting.join(', ')}, at, since) VALUES (${marks(lasting.length + 2)}) ` +
        `ON CONFLICT (${key.join(', ')}) DO UPDATE SET at = excluded.at, since = excluded.since`,
    );
    this.#leave = database.prepare(
      `UPDATE ${keys} SET at = ?, since = ? WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`,
    );
    this.#fetch = database
      .prepare<Value[], Value[]>(
        // No join: SQLite would plan it anew for each key (planned-once.ts).
        `SELECT ${columns.join(', ')} FROM ${versions} WHERE gone = 0 AND at = ` +
          `(SELECT at FROM ${keys} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')})`,
      )
      .raw();
  }

  /** `versions`: what a row became, the last of it at `at`. Who was deleted and never there has no key. */
  point(versions: readonly Version[], at: number): void {
    const last = versions.at(-1);
    if (!last) return;
    const lived = versions.findLast(({ values }) => values !== undefined)?.values;
    if (lived) this.#point.run(...lived.slice(0, this.#lasting), at, last.since);
    else this.#leave.run(at, last.since, ...last.key);
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

  makeKeys(): void {
    // A row's key is found by the index that a finished build has.
  }
}
