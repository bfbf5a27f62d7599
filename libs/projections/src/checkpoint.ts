import type { ParkedEvent, StuckStreams } from './batch-fold.js';
import type { ReadModelDatabase, StateRow } from './database.js';

/** Names one generation of one projection. */
export interface GenerationId {
  readonly name: string;
  readonly generation: number;
}

/** An event that waits for a rebuild, as an operator sees it. */
export interface ParkedReport extends ParkedEvent {
  readonly projection: string;
  readonly generation: number;
  readonly parkedAt: string;
}

const PARKED_CHUNK = 500;

/** The two tables that say how far each projection has come, and what it could not take. */
export class Checkpoints {
  #isReady = false;

  constructor(private readonly db: ReadModelDatabase) {}

  async ensureTables(): Promise<void> {
    await this.db.schema
      .createTable('projection_state')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('generation', 'integer', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('tables', 'text', (column) => column.notNull())
      .addColumn('position', 'bigint', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('projection_state_key', ['name', 'generation'])
      .execute();
    await this.db.schema
      .createTable('parked_events')
      .ifNotExists()
      .addColumn('projection', 'text', (column) => column.notNull())
      .addColumn('generation', 'integer', (column) => column.notNull())
      .addColumn('position', 'bigint', (column) => column.notNull())
      .addColumn('stream', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('error', 'text', (column) => column.notNull())
      .addColumn('parked_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('parked_events_key', ['projection', 'generation', 'position'])
      .execute();
  }

  /** Empty as well when no projector has ever opened this database: a reader may come first. */
  async generations(): Promise<readonly StateRow[]> {
    if (!(await this.#ready())) return [];
    return this.db.selectFrom('projection_state').selectAll().orderBy('name').orderBy('generation').execute();
  }

  /** At most `limit` parked events, by projection, generation and position. */
  async parked(limit: number): Promise<readonly ParkedReport[]> {
    if (!(await this.#ready())) return [];
    const rows = await this.db
      .selectFrom('parked_events')
      .selectAll()
      .orderBy('projection')
      .orderBy('generation')
      .orderBy('position')
      .limit(limit)
      .execute();
    return rows.map(({ parked_at, position, ...row }) => ({
      ...row,
      position: BigInt(position),
      parkedAt: parked_at,
    }));
  }

  async parkedCounts(): Promise<readonly (GenerationId & { readonly events: number })[]> {
    if (!(await this.#ready())) return [];
    const rows = await this.db
      .selectFrom('parked_events')
      .select(['projection as name', 'generation', (eb) => eb.fn.countAll().as('events')])
      .groupBy(['projection', 'generation'])
      .execute();
    return rows.map(({ events, ...id }) => ({ ...id, events: Number(events) }));
  }

  /** The streams of which this generation has parked events. */
  async stuck({ name, generation }: GenerationId): Promise<StuckStreams> {
    const rows = await this.db
      .selectFrom('parked_events')
      .where('projection', '=', name)
      .where('generation', '=', generation)
      .select(['stream', (eb) => eb.fn.min('position').as('first')])
      .groupBy('stream')
      .execute();
    return new Map(rows.map(({ stream, first }) => [stream, BigInt(first)]));
  }

  async park(
    transaction: ReadModelDatabase,
    id: GenerationId,
    events: readonly ParkedEvent[],
  ): Promise<void> {
    const parked_at = new Date().toISOString();
    const rows = events.map((event) => ({
      ...event,
      projection: id.name,
      generation: id.generation,
      parked_at,
    }));
    for (let start = 0; start < rows.length; start += PARKED_CHUNK) {
      await transaction
        .insertInto('parked_events')
        .values(rows.slice(start, start + PARKED_CHUNK))
        .execute();
    }
  }

  async advance(
    transaction: ReadModelDatabase,
    ids: readonly GenerationId[],
    position: bigint,
  ): Promise<void> {
    await transaction
      .updateTable('projection_state')
      .set({ position })
      .where((eb) => eb.or(ids.map(({ name, generation }) => eb.and({ name, generation }))))
      .execute();
  }

  async #ready(): Promise<boolean> {
    if (!this.#isReady) {
      const tables = await this.db.introspection.getTables();
      this.#isReady = tables.some((found) => found.name === 'parked_events');
    }
    return this.#isReady;
  }
}
