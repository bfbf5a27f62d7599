import type { Changes } from '../fold.js';
import {
  recipeOf,
  type Generation,
  type GenerationStatus,
  type ParkedReport,
  type Recipe,
} from '../generation.js';
import type { AnyProjection } from '../projection.js';
import type { Values } from '../row-shape.js';
import { schemaName } from './place.js';
import { schemaOf, searchesOf, tablesOf } from './schema.js';
import type { SessionSource } from './session-source.js';
import type { Session, Statements } from './session.js';
import { tableWriter, type TableWriter } from './table-writer.js';

/** The rows stand elsewhere than their feeder thinks: somebody else fed them, or its last words had been heard. */
export class GenerationMoved extends Error {
  override readonly name = 'GenerationMoved';
  constructor(schema: string, position: bigint) {
    super(`the rows of ${schema} are not at position ${position} any more`);
  }
}

interface State extends Recipe {
  readonly position: bigint;
  readonly status: GenerationStatus;
}

export interface GenerationParts {
  readonly root: string;
  readonly number: number;
  readonly projections: readonly AnyProjection[];
  readonly source: SessionSource;
}

/**
 * One generation as a PostgreSQL schema of its own. Each commit is conditional on the position that its batch was read
 * from, so that whoever comes too late, or twice, changes nothing.
 */
export class PostgresGeneration implements Generation {
  readonly number: number;
  readonly #schema: string;
  /** The one in which the generation is locked. */
  #session: Session | undefined;
  /** False while what is known of it may not be what is there. */
  #isSure = false;
  #state: State;
  #tables: ReadonlyMap<string, TableWriter>;

  private constructor(private readonly parts: GenerationParts) {
    this.number = parts.number;
    this.#schema = schemaName(parts.root, parts.number);
    this.#state = { ...recipeOf(parts.projections), position: 0n, status: 'building' };
    this.#tables = writersOf(parts.projections);
  }

  /** Opens it to feed it, and makes it, empty and `building`, where it is missing. Waits for a feeder that was cut off. */
  static async open(parts: GenerationParts): Promise<PostgresGeneration> {
    const generation = new PostgresGeneration(parts);
    await generation.#prepared();
    return generation;
  }

  get recipe(): Recipe {
    return this.#state;
  }
  get status(): GenerationStatus {
    return this.#state.status;
  }
  get position(): bigint {
    return this.#state.position;
  }

  async fetch(table: string, keys: readonly Values[]): Promise<readonly Values[]> {
    const rows = this.#tables.get(table);
    if (!rows) return [];
    return this.#work((session) =>
      session.within(this.#schema, (statements) => rows.fetch(statements, keys)),
    );
  }

  async commit({ tables, parked, reached }: Changes): Promise<void> {
    await this.#work((session) =>
      session.transaction(this.#schema, async (statements) => {
        await this.#move(statements, reached);
        for (const [name, rows] of tables) await this.#tables.get(name)?.write(statements, rows);
        if (parked.length > 0) await park(statements, parked);
      }),
    );
    this.#state = { ...this.#state, position: reached };
  }

  parked(): Promise<readonly ParkedReport[]> {
    return this.#work(async (session) => {
      const select =
        'SELECT projection, position, stream, type, error, parked_at AS "parkedAt" FROM parked_events ORDER BY position';
      const rows = await session.within(this.#schema, (statements) => statements.rows<ParkedReport>(select));
      return rows.map((row) => ({ ...row, position: BigInt(row.position) }));
    });
  }

  async finish(): Promise<void> {
    await this.#work((session) =>
      session.transaction(this.#schema, async (statements) => {
        for (const table of this.#tables.values()) await table.makeKeys(statements);
        await statements.run(searchesOf(this.parts.projections));
      }),
    );
  }

  async show(): Promise<void> {
    await this.#work((session) =>
      session.transaction(this.#schema, async (statements) => {
        // All that was written before is on the disk when this is.
        await statements.run('SET LOCAL synchronous_commit = on');
        await statements.run(`UPDATE ${this.parts.root}.generations SET status = 'live' WHERE number = $1`, [
          this.number,
        ]);
        await tellReaders(statements, this.parts.root);
      }),
    );
    this.#state = { ...this.#state, status: 'live' };
  }

  async close(): Promise<void> {
    if (this.#session && !this.#session.lost.aborted)
      await this.#session.within(this.#schema, (statements) =>
        statements.run('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [this.#schema]),
      );
    await this.parts.source.close();
  }

  async #work<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = await this.#prepared();
    try {
      return await work(session);
    } catch (error) {
      // Whether a commit was heard is not known: nothing is built on what was thought before.
      this.#isSure = false;
      await this.#prepared().catch(() => undefined);
      throw error;
    }
  }

  /** The connection, with the generation locked in it. Throws GenerationMoved when it stands elsewhere than before. */
  async #prepared(): Promise<Session> {
    const session = await this.parts.source.get();
    if (session === this.#session && this.#isSure) return session;
    const before = this.#session && this.position;
    if (session !== this.#session) await lock(session, this.#schema);
    this.#session = session;
    this.#state = await session.transaction(
      this.#schema,
      async (statements) => (await this.#read(statements)) ?? (await this.#create(statements)),
    );
    this.#tables = writersOf(this.parts.projections);
    this.#isSure = true;
    if (before !== undefined && before !== this.position) throw new GenerationMoved(this.#schema, before);
    return session;
  }

  async #read(statements: Statements): Promise<State | undefined> {
    const [state] = await statements.rows<
      Recipe & { readonly position: number; readonly status: GenerationStatus }
    >(`SELECT versions, tables, position, status FROM ${this.parts.root}.generations WHERE number = $1`, [
      this.number,
    ]);
    return state && { ...state, position: BigInt(state.position) };
  }

  async #create(statements: Statements): Promise<State> {
    const { root, projections } = this.parts;
    const state: State = { ...recipeOf(projections), position: 0n, status: 'building' };
    await statements.run(`CREATE SCHEMA ${this.#schema};\n${schemaOf(projections)}`);
    await statements.run(
      `INSERT INTO ${root}.generations (number, versions, tables, position, status) VALUES ($1, $2, $3, $4, $5)`,
      [this.number, state.versions, state.tables, state.position, state.status],
    );
    return state;
  }

  /** Before the rows, so that of two feeders the second one waits here and then finds nothing to do. */
  async #move(statements: Statements, reached: bigint): Promise<void> {
    const moved = await statements.run(
      `UPDATE ${this.parts.root}.generations SET position = $1 WHERE number = $2 AND position = $3`,
      [reached, this.number, this.position],
    );
    if (moved !== 1) throw new GenerationMoved(this.#schema, this.position);
    if (this.status === 'live') await tellReaders(statements, this.parts.root);
  }
}

/** Waits for a feeder whose connection the server has not given up yet. */
const lock = (session: Session, schema: string): Promise<number> =>
  session.within(schema, (statements) =>
    statements.run('SELECT pg_advisory_lock(hashtextextended($1, 0))', [schema]),
  );

/** Whoever listens hears it when the transaction is kept. */
const tellReaders = (statements: Statements, channel: string): Promise<number> =>
  statements.run(`NOTIFY ${channel}`);

async function park(statements: Statements, parked: Changes['parked']): Promise<void> {
  const now = new Date().toISOString();
  for (const { projection, position, stream, type, error } of parked)
    await statements.run('INSERT INTO parked_events VALUES ($1, $2, $3, $4, $5, $6)', [
      projection,
      position,
      stream,
      type,
      error.replaceAll('\0', '\ufffd'),
      now,
    ]);
}

const writersOf = (projections: readonly AnyProjection[]): ReadonlyMap<string, TableWriter> =>
  new Map(tablesOf(projections).map(([shape, definition]) => [shape.table, tableWriter(shape, definition)]));
