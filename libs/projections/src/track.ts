import type { RecordedEvent } from '#ledger';
import { BatchFold, type BatchChanges, type StuckStreams } from './batch-fold.js';
import { BulkRows } from './bulk-rows.js';
import type { Checkpoints, GenerationId } from './checkpoint.js';
import type { ReadModelDatabase, StateRow } from './database.js';
import { physicalName, shapesOf } from './generations.js';
import type { AnyProjection } from './projection.js';
import type { RowShape } from './row-shape.js';

export interface TrackOptions {
  readonly db: ReadModelDatabase;
  readonly checkpoints: Checkpoints;
  readonly projection: AnyProjection;
  readonly row: StateRow;
}

/** One generation of one projection on its way along the log. */
export class Track implements GenerationId {
  readonly name: string;
  readonly generation: number;
  /** Everything up to here is committed. */
  position: bigint;
  status: StateRow['status'];
  /** Why the last write failed; it is tried again from `position` at `retryAt` (epoch milliseconds). */
  failure: { readonly reason: string; readonly retryAt: number } | undefined;
  /** As it was when the track was laid. */
  readonly row: StateRow;
  readonly #db: ReadModelDatabase;
  readonly #checkpoints: Checkpoints;
  readonly #projection: AnyProjection;
  readonly #shapes: ReadonlyMap<string, RowShape>;
  readonly #rows: ReadonlyMap<string, BulkRows>;
  #stuck: StuckStreams | undefined;

  constructor({ db, checkpoints, projection, row }: TrackOptions) {
    this.#db = db;
    this.#checkpoints = checkpoints;
    this.#projection = projection;
    this.row = row;
    this.name = row.name;
    this.generation = row.generation;
    this.position = BigInt(row.position);
    this.status = row.status;
    this.#shapes = shapesOf(projection.tables);
    const bulk = (table: string, shape: RowShape) =>
      new BulkRows(db, physicalName(table, row.generation), shape);
    this.#rows = new Map([...this.#shapes].map(([table, shape]) => [table, bulk(table, shape)]));
  }

  /** The events of a batch that are news to this projection and have a handler. */
  concerned(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
    return events.filter(
      ({ position, event }) =>
        position > this.position && this.#projection.handlers[event.type] !== undefined,
    );
  }

  /** Folds the events and commits rows, parked events and checkpoint as one: all of it happened, or none of it. */
  async take(events: readonly RecordedEvent[], reached: bigint): Promise<void> {
    this.#stuck ??= await this.#checkpoints.stuck(this);
    const fold = new BatchFold(this.#projection, this.#shapes, this.#stuck);
    const changes = await fold.fold(
      events,
      async (table, keys) => (await this.#rows.get(table)?.fetch(keys)) ?? [],
    );
    await this.#db.transaction().execute((transaction) => this.#write(transaction, changes, reached));
    this.#stuck = fold.stuck;
    this.position = reached;
  }

  async #write(
    transaction: ReadModelDatabase,
    { tables, parked }: BatchChanges,
    reached: bigint,
  ): Promise<void> {
    for (const [table, { puts, deletes }] of tables) {
      await this.#rows.get(table)?.remove(transaction, deletes);
      await this.#rows.get(table)?.upsert(transaction, puts);
    }
    await this.#checkpoints.park(transaction, this, parked);
    await this.#checkpoints.advance(transaction, [this], reached);
  }
}
