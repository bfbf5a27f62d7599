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
import {
  createState,
  PARKED_EVENTS,
  moveState,
  park,
  readState,
  showState,
  type State,
  type StateParts,
} from './generation-state.js';
import { searchesOf, tablesOf } from './schema.js';
import type { SessionSource } from './session-source.js';
import type { Session } from './session.js';
import { tableWriter, type TableWriter } from './table-writer.js';

/** The rows stand elsewhere than their feeder thinks: somebody else fed them, or its last words had been heard. */
export class GenerationMoved extends Error {
  override readonly name = 'GenerationMoved';
  constructor(schema: string, position: bigint) {
    super(`the rows of ${schema} are not at position ${position} any more`);
  }
}

export interface GenerationParts extends StateParts {
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
        const isMoved = await moveState(statements, { ...this.parts, ...this.#state, reached });
        if (!isMoved) throw new GenerationMoved(this.#schema, this.position);
        for (const [name, rows] of tables) await this.#tables.get(name)?.write(statements, rows);
        if (parked.length > 0) await park(statements, parked);
      }),
    );
    this.#state = { ...this.#state, position: reached };
  }

  parked(): Promise<readonly ParkedReport[]> {
    return this.#work(async (session) => {
      const rows = await session.within(this.#schema, (statements) =>
        statements.rows<ParkedReport>(PARKED_EVENTS),
      );
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
        await showState(statements, this.parts);
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
      async (statements) => (await readState(statements, this.parts)) ?? createState(statements, this.parts),
    );
    if (this.#state.tables !== recipeOf(this.parts.projections).tables)
      throw new Error(`${this.#schema} belongs to a program with other tables`);
    this.#tables = writersOf(this.parts.projections);
    this.#isSure = true;
    if (before !== undefined && before !== this.position) throw new GenerationMoved(this.#schema, before);
    return session;
  }
}

const writersOf = (projections: readonly AnyProjection[]): ReadonlyMap<string, TableWriter> =>
  new Map(tablesOf(projections).map(([shape, definition]) => [shape.table, tableWriter(shape, definition)]));

/** Waits for a feeder whose connection the server has not given up yet. */
const lock = (session: Session, schema: string): Promise<number> =>
  session.within(schema, (statements) =>
    statements.run('SELECT pg_advisory_lock(hashtextextended($1, 0))', [schema]),
  );
