import type { Column, Table, Tables } from './table.js';

/** A value as the database holds it. */
export type Value = string | number | null;
/** A row as the database holds it: the key columns first, then the fixed ones and the others, in the order of `RowShape.columns`. */
export type Values = readonly Value[];

type Encode = (value: unknown) => Value | undefined;

const COLUMNS_MAX = 100;
// Two underscores set the number of a generation off from a table's name.
const NAME = /^[a-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/;

/** Between the rows of handlers and the values of a table. A row that does not fit its table is a bug of the handler. */
export class RowShape {
  readonly columns: readonly string[];
  readonly keyLength: number;
  /** The columns that a row is searched by at any moment: the key, then what never changes. */
  readonly lasting: readonly string[];
  /** The column of the position, in a table whose rows are put once. */
  readonly log: string | undefined;
  readonly effective: string | undefined;
  readonly #index: ReadonlyMap<string, number>;
  readonly #encoders: readonly Encode[];
  readonly #isJson: readonly boolean[];

  /** Throws when a name is not letters, digits and single underscores, a key names no column, an indexed column may change, or there are more than 100 columns (the bound of a bulk statement). */
  constructor(
    readonly table: string,
    definition: Table,
  ) {
    if (!NAME.test(table)) throw new Error(`"${table}" is no name for a table`);
    const { key, fixed = [], log, effective, indexes = [] } = definition;
    this.lasting = [...key, ...fixed];
    const others = Object.keys(definition.columns).filter((column) => !this.lasting.includes(column));
    // JSON stands last: a database that looks for a small column need not step over a large one.
    const isJson = (column: string) => typeof definition.columns[column] === 'object';
    this.columns = [...this.lasting, ...others.filter((name) => !isJson(name)), ...others.filter(isJson)];
    this.keyLength = key.length;
    this.log = log;
    this.effective = effective;
    for (const column of indexes.flat())
      if (!this.lasting.includes(column)) throw new Error(`${table}.${column} is indexed and may change`);
    if (this.columns.length > COLUMNS_MAX)
      throw new Error(`table ${table} has more than ${COLUMNS_MAX} columns`);
    const types = this.columns.map((name) => {
      if (!NAME.test(name)) throw new Error(`${table}."${name}" is no name for a column`);
      const column = definition.columns[name];
      if (column === undefined) throw new Error(`table ${table} has no column ${name}`);
      return column;
    });
    this.#index = new Map(this.columns.map((column, index) => [column, index]));
    this.#encoders = types.map(encoder);
    this.#isJson = types.map((type) => typeof type === 'object');
  }

  /** Throws when a column is missing or of another type. */
  encode(row: Readonly<Record<string, unknown>>): Values {
    return this.#encode(row, this.columns.length);
  }

  /** The values of the key columns. Throws as `encode` does. */
  encodeKey(key: Readonly<Record<string, unknown>>): Values {
    return this.#encode(key, this.keyLength);
  }

  /** Throws for columns that are unknown or part of the key. */
  change(values: Values, change: Readonly<Record<string, unknown>>): Values {
    const changed = [...values];
    for (const [column, value] of Object.entries(change)) {
      const index = this.#index.get(column);
      if (index === undefined || index < this.keyLength)
        throw new Error(`${this.table}.${column} cannot be patched`);
      changed[index] = this.#value(index, value);
    }
    return changed;
  }

  /** Always a fresh object, so that no handler can reach into another's row. */
  decode(values: Values): Record<string, unknown> {
    const row: Record<string, unknown> = {};
    for (const [index, column] of this.columns.entries()) {
      const value = values[index];
      row[column] = this.#isJson[index] ? JSON.parse(String(value)) : value;
    }
    return row;
  }

  /** Throws when what must never change in a row did. */
  checkFixed(before: Values, after: Values): void {
    for (let index = this.keyLength; index < this.lasting.length; index += 1)
      if (before[index] !== after[index])
        throw new Error(`${this.table}.${this.columns[index]} never changes in a row`);
  }

  /** One text per key: what rows are found by in memory. Takes a row's values or only those of its key. */
  identity(values: Values): string {
    return this.keyLength === 1 ? String(values[0]) : JSON.stringify(values.slice(0, this.keyLength));
  }

  #encode(row: Readonly<Record<string, unknown>>, count: number): Values {
    const values: Value[] = [];
    for (let index = 0; index < count; index += 1)
      values.push(this.#value(index, row[this.columns[index] ?? '']));
    return values;
  }

  #value(index: number, value: unknown): Value {
    const encoded = this.#encoders[index]?.(value);
    if (encoded === undefined)
      throw new Error(`${this.table}.${this.columns[index]} cannot hold ${typeof value} ${String(value)}`);
    return encoded;
  }
}

const text: Encode = (value) => (typeof value === 'string' ? value : undefined);
const integer: Encode = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;

function encoder(column: Column): Encode {
  if (typeof column === 'object') return (value) => JSON.stringify(value);
  const encode = column.startsWith('text') ? text : integer;
  return column.endsWith('?') ? (value) => (value === null ? null : encode(value)) : encode;
}

export const shapesOf = (tables: Tables): ReadonlyMap<string, RowShape> =>
  new Map(Object.entries(tables).map(([name, definition]) => [name, new RowShape(name, definition)]));
