import type { RowShape, Value, Values } from '../row-shape.js';
import type { Table } from '../table.js';
import type { Version } from '../table-fold.js';
import { keyOf, keysOf, versionsOf } from '../version-tables.js';
import { chunked, copyLine } from './copy-text.js';
import { isWhole, keyIndexes, keyIndexOf, keysFrom, newestWins, quoted } from './schema.js';
import type { Statements } from './session.js';

/** Writes and fetches the rows of one table, by statements that look into the schema of its generation. */
export interface TableWriter {
  /** Requires a transaction. */
  write(statements: Statements, rows: Iterable<readonly Version[]>): Promise<void>;
  fetch(statements: Statements, keys: readonly Values[]): Promise<readonly Values[]>;
  /** Makes what searches by key need; until then rows are only added. */
  makeKeys(statements: Statements): Promise<void>;
}

export const tableWriter = (shape: RowShape, definition: Table): TableWriter =>
  shape.log === undefined ? new VersionedTable(shape, definition) : new LoggedTable(shape, definition);

/** What is known of a table's versions from the last look at it. */
interface Known {
  readonly last: number;
  readonly hasKeys: boolean;
}

class VersionedTable implements TableWriter {
  #known: Known | undefined;

  constructor(
    private readonly shape: RowShape,
    private readonly definition: Table,
  ) {}

  async write(statements: Statements, rows: Iterable<readonly Version[]>): Promise<void> {
    const { last, hasKeys } = await this.#look(statements);
    const { table, columns } = this.shape;
    let at = last;
    const lines = this.#lines(rows, () => (at += 1));
    const [first, ...others] = chunked(lines);
    if (first === undefined) return;
    const copy = `COPY "${versionsOf(table)}" (at, since, gone, ${quoted(columns)}) FROM STDIN`;
    await statements.copy(copy, [first, ...others]);
    if (hasKeys) await statements.run(`${keysFrom(this.shape, '$1')} ${newestWins(this.shape)}`, [last]);
    // Also when the transaction is taken back: numbers need to rise, not to be without gaps.
    this.#known = { last: at, hasKeys };
  }

  /** A build that never asks for a row of this table makes its keys at the end, which is cheaper. */
  async fetch(statements: Statements, keys: readonly Values[]): Promise<readonly Values[]> {
    const { columns, table } = this.shape;
    if (!(await this.#look(statements)).hasKeys) await this.makeKeys(statements);
    const from = `"${keysOf(table)}" AS k JOIN "${versionsOf(table)}" AS v ON v.at = k.at`;
    const select = `SELECT ${quoted(columns, 'v.')} FROM ${wanted(this.shape, this.definition)} JOIN ${from}`;
    return statements.values(
      `${select} ON ${sameKey(this.shape, 'k')} WHERE v.gone = 0`,
      columnsOf(keys, this.shape),
    );
  }

  async makeKeys(statements: Statements): Promise<void> {
    const { last, hasKeys } = await this.#look(statements);
    if (hasKeys) return;
    // One text is one transaction.
    await statements.run(`${keysFrom(this.shape, '0')};\n${keyIndexes(this.shape)}`);
    this.#known = { last, hasKeys: true };
  }

  async #look(statements: Statements): Promise<Known> {
    const { table } = this.shape;
    this.#known ??= (
      await statements.rows<Known>(
        `SELECT coalesce(max(at), 0) AS last, to_regclass($1) IS NOT NULL AS "hasKeys" FROM "${versionsOf(table)}"`,
        [`"${keyIndexOf(table)}"`],
      )
    )[0];
    return this.#known ?? { last: 0, hasKeys: false };
  }

  *#lines(rows: Iterable<readonly Version[]>, next: () => number): Iterable<string> {
    const nulls = this.shape.columns.slice(this.shape.keyLength).map(() => null);
    for (const versions of rows)
      for (const { since, key, values } of versions)
        yield copyLine([next(), since, values ? 0 : 1, ...(values ?? [...key, ...nulls])]);
  }
}

/** Rows that are put once. */
class LoggedTable implements TableWriter {
  constructor(
    private readonly shape: RowShape,
    private readonly definition: Table,
  ) {}

  async write(statements: Statements, rows: Iterable<readonly Version[]>): Promise<void> {
    const [first, ...others] = chunked(this.#lines(rows));
    const { table, columns } = this.shape;
    if (first !== undefined)
      await statements.copy(`COPY "${table}" (${quoted(columns)}) FROM STDIN`, [first, ...others]);
  }

  fetch(statements: Statements, keys: readonly Values[]): Promise<readonly Values[]> {
    const { columns, table } = this.shape;
    const from = `${wanted(this.shape, this.definition)} JOIN "${table}" AS k ON ${sameKey(this.shape, 'k')}`;
    return statements.values(`SELECT ${quoted(columns, 'k.')} FROM ${from}`, columnsOf(keys, this.shape));
  }

  async makeKeys(): Promise<void> {
    // A row's key is found by the index that a finished build has.
  }

  *#lines(rows: Iterable<readonly Version[]>): Iterable<string> {
    for (const versions of rows) {
      const [only, second] = versions;
      if (!only?.values || second)
        throw new Error(`a row of ${this.shape.table} was changed: it is put once`);
      yield copyLine(only.values);
    }
  }
}

/** The keys that are asked for, as a table of their own: one statement finds them all. */
const wanted = (shape: RowShape, definition: Table): string => {
  const types = keyOf(shape).map(
    (column, index) => `$${index + 1}::${isWhole(definition, column) ? 'bigint' : 'text'}[]`,
  );
  return `unnest(${types.join(', ')}) AS wanted (${quoted(keyOf(shape))})`;
};

const sameKey = (shape: RowShape, of: string): string =>
  keyOf(shape)
    .map((column) => `${of}."${column}" = wanted."${column}"`)
    .join(' AND ');

const columnsOf = (
  keys: readonly Values[],
  { keyLength }: RowShape,
): readonly (readonly (Value | undefined)[])[] =>
  Array.from({ length: keyLength }, (_, index) => keys.map((key) => key[index]));
