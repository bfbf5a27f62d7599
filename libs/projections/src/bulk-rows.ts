import type { Compilable, CompiledQuery, ExpressionBuilder } from 'kysely';
import type { ReadModelDatabase, ReadModelSchema } from './database.js';
import type { RowShape, Value, Values } from './row-shape.js';

// Few sizes, so that each statement is compiled and prepared once and from then on only bound. 256 rows of at
// most 100 columns stay under the parameter limit of SQLite (32,766) and of PostgreSQL (65,535).
const CHUNKS = [256, 32, 4, 1] as const;

type Verb = 'fetch' | 'upsert' | 'remove';
type StoredRow = Readonly<Record<string, Value>>;

/** Reads and writes one table many rows at a time. */
export class BulkRows {
  readonly #compiled = new Map<string, CompiledQuery>();

  /** `physical` is the table that holds the rows of one generation. */
  constructor(
    private readonly db: ReadModelDatabase,
    private readonly physical: string,
    private readonly shape: RowShape,
  ) {}

  async fetch(keys: readonly Values[]): Promise<readonly Values[]> {
    const rows = await this.#run(this.db, 'fetch', keys);
    return rows.map((row) => this.shape.columns.map((column) => row[column] ?? null));
  }

  /** Inserts rows, or replaces the ones with their keys. Requires each key once. */
  async upsert(transaction: ReadModelDatabase, rows: readonly Values[]): Promise<void> {
    await this.#run(transaction, 'upsert', rows);
  }

  async remove(transaction: ReadModelDatabase, keys: readonly Values[]): Promise<void> {
    await this.#run(transaction, 'remove', keys);
  }

  async #run(db: ReadModelDatabase, verb: Verb, tuples: readonly Values[]): Promise<readonly StoredRow[]> {
    const results: (readonly StoredRow[])[] = [];
    for (let start = 0; start < tuples.length;) {
      const count = CHUNKS.find((size) => size <= tuples.length - start) ?? 1;
      const parameters = tuples.slice(start, start + count).flat();
      const { rows } = await db.executeQuery<StoredRow>({ ...this.#statement(verb, count), parameters });
      results.push(rows);
      start += count;
    }
    return results.flat();
  }

  #statement(verb: Verb, count: number): CompiledQuery {
    const name = `${verb} ${count}`;
    const known = this.#compiled.get(name) ?? this.#build(verb, count).compile();
    this.#compiled.set(name, known);
    return known;
  }

  #build(verb: Verb, count: number): Compilable {
    if (verb === 'upsert') return this.#upsert(count);
    const underKeys = this.#anyOfKeys(count);
    if (verb === 'remove') return this.db.deleteFrom(this.physical).where(underKeys);
    return this.db
      .selectFrom(this.physical)
      .select([...this.shape.columns])
      .where(underKeys);
  }

  #upsert(count: number): Compilable {
    const { columns, keyLength } = this.shape;
    const row = Object.fromEntries(columns.map((column) => [column, '']));
    const others = columns.slice(keyLength);
    return this.db
      .insertInto(this.physical)
      .values(Array.from({ length: count }, () => row))
      .onConflict((conflict) => {
        const sameKey = conflict.columns(columns.slice(0, keyLength));
        if (others.length === 0) return sameKey.doNothing();
        return sameKey.doUpdateSet((eb) =>
          Object.fromEntries(others.map((column) => [column, eb.ref(`excluded.${column}`)])),
        );
      });
  }

  // "(a and b) or (a and b)" and not "(a, b) in (...)": both engines read it, and SQLite searches the key just as fast.
  #anyOfKeys(count: number) {
    const key = this.shape.columns.slice(0, this.shape.keyLength);
    return (eb: ExpressionBuilder<ReadModelSchema, string>) =>
      eb.or(Array.from({ length: count }, () => eb.and(key.map((column) => eb(column, '=', '')))));
  }
}
