import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { AsOfPlugin } from '../as-of-plugin.js';
import type { ReadModelDatabase } from '../database.js';
import type { ParkedReport } from '../generation.js';
import type { AnyProjection } from '../projection.js';
import { ReadModelsUnreachable } from '../read-models.js';
import { shapesOf } from '../row-shape.js';
import type { Served } from '../status.js';
import { PARKED_EVENTS, readableOf } from './generation-state.js';
import { numbersAsNumbers } from './numbers.js';
import { schemaName, shownPlace, type PostgresPlace } from './place.js';

const CONNECTIONS_MAX = 10;
/** No such table or schema: it was dropped. A deadlock with the one who drops it: the same. */
const DROPPED: readonly unknown[] = ['42P01', '3F000', '40P01'];
/** A swap while a statement is asked again is followed too; more of them in so short a time there are not. */
const ATTEMPTS_MAX = 3;

const isDropped = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && DROPPED.includes(error.code);

/** The server is going, coming or full (classes 08, 53 and 57P), or nothing of it was heard at all. */
const isCut = (error: unknown): boolean =>
  error instanceof pg.DatabaseError ? /^(08|53|57P)/.test(error.code ?? '') : true;

/**
 * The connections of a process's queries. Each statement sees one generation: the names it uses are found in the schema
 * that is shown when it begins. Where that was dropped meanwhile, the statement is asked again of the one that is live.
 */
export class ReadingPool {
  readonly db: ReadModelDatabase;
  readonly #root: pg.Pool;
  readonly #readable: string;
  #shown: { readonly number: number; readonly pool: pg.Pool } | undefined;

  constructor(
    private readonly place: PostgresPlace,
    projections: readonly AnyProjection[],
  ) {
    const shapes = new Map(projections.flatMap(({ tables }) => [...shapesOf(tables)]));
    this.#readable = readableOf(projections);
    this.#root = this.#poolOf(place.root, 2);
    const dialect = new PostgresDialect({ pool: this.#asPool() });
    this.db = new Kysely({ dialect, plugins: [new AsOfPlugin(shapes)] });
  }

  /** The newest that is live and has the tables that this program knows; undefined when there is none yet. */
  async live(): Promise<Served | undefined> {
    const select = `SELECT number, position, versions FROM generations WHERE status = 'live' AND readable = $1 ORDER BY number DESC LIMIT 1`;
    try {
      const { rows } = await this.#ask<Served>(() => this.#root, select, [this.#readable]);
      const [live] = rows;
      return live && { ...live, position: BigInt(live.position) };
    } catch (error) {
      if (isDropped(error)) return undefined;
      throw error;
    }
  }

  /** Of what is shown; none while nothing is. */
  async parked(): Promise<readonly ParkedReport[]> {
    if (!this.#shown) return [];
    const { rows } = await this.#query<ParkedReport>(PARKED_EVENTS, []);
    return rows.map((row) => ({ ...row, position: BigInt(row.position) }));
  }

  /** From the next statement on, queries read this generation, unless they read a newer one already. */
  show(number: number): void {
    if (!this.#shown || this.#shown.number < number) this.#turnTo(number);
  }

  #turnTo(number: number): void {
    if (this.#shown?.number === number) return;
    const before = this.#shown?.pool;
    this.#shown = { number, pool: this.#poolOf(schemaName(this.place.root, number), CONNECTIONS_MAX) };
    // Resolves when the statements under way have ended.
    void before?.end();
  }

  async close(): Promise<void> {
    await Promise.all([this.#shown?.pool.end(), this.#root.end()]);
  }

  #poolOf(schema: string, max: number): pg.Pool {
    const pool = new pg.Pool({
      connectionString: this.place.url,
      max,
      keepAlive: true,
      types: numbersAsNumbers,
      options: `-c search_path=${schema} -c default_transaction_read_only=on`,
    });
    // An idle connection that is cut is replaced when one is needed; who needs it is told if that fails.
    pool.on('error', () => undefined);
    return pool;
  }

  #asPool(): PostgresPool {
    const client = (): PostgresPoolClient => ({
      // Kysely's type has a cursor as well, which it uses only where it was given one.
      query: ((sql: string, parameters: readonly unknown[]): Promise<unknown> =>
        this.#query(sql, parameters)) as PostgresPoolClient['query'],
      release: () => undefined,
    });
    return { connect: async () => client(), end: () => this.close(), options: {} };
  }

  async #query<Row extends object>(
    sql: string,
    parameters: readonly unknown[],
    attempt = 1,
  ): Promise<pg.QueryResult<Row>> {
    const shown = this.#shown;
    try {
      return await this.#ask<Row>(() => this.#shown?.pool ?? this.#root, sql, parameters);
    } catch (error) {
      const mayPass = shown !== this.#shown || isDropped(error);
      if (attempt >= ATTEMPTS_MAX || !mayPass) throw error;
      const live = await this.live();
      if (live) this.#turnTo(live.number);
      return this.#query(sql, parameters, attempt + 1);
    }
  }

  /** Once more on another connection where one was cut; what only reads may be said twice. Throws ReadModelsUnreachable. */
  async #ask<Row extends object>(
    pool: () => pg.Pool,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<pg.QueryResult<Row>> {
    try {
      return await pool().query<Row>(sql, [...parameters]);
    } catch (first) {
      if (!isCut(first)) throw first;
    }
    try {
      return await pool().query<Row>(sql, [...parameters]);
    } catch (error) {
      throw isCut(error) ? new ReadModelsUnreachable(shownPlace(this.place.url), error) : error;
    }
  }
}
