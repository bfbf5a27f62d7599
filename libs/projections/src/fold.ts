import type { RecordedEvent } from '#ledger';
import type { AnyHandler, AnyProjection } from './projection.js';
import { shapesOf, type Values } from './row-shape.js';
import { TableFold, type Keys, type Version } from './table-fold.js';

/** An event that a projection could not take, or that stands behind such a one in its stream. */
export interface ParkedEvent {
  readonly projection: string;
  readonly position: bigint;
  readonly stream: string;
  readonly type: string;
  readonly error: string;
}

/** What a batch of events made of all read models. */
export interface Changes {
  /** By table: every version that came about, row by row. */
  readonly tables: readonly (readonly [table: string, rows: Iterable<readonly Version[]>])[];
  readonly parked: readonly ParkedEvent[];
  /** Everything up to here is folded. */
  readonly reached: bigint;
}

/** Gives the rows that stand under these keys. */
export type FetchRows = (table: string, keys: readonly Values[]) => Promise<readonly Values[]>;

/** One projection while a log is folded. */
interface Folding {
  readonly projection: AnyProjection;
  readonly tables: ReadonlyMap<string, TableFold>;
  readonly rows: Readonly<Record<string, TableFold>>;
  /** Position of the first parked event, by stream. */
  readonly stuck: Map<string, bigint>;
}

/** An event with what a handler asked for, or with the reason why it could not ask. */
interface Asked {
  readonly recorded: RecordedEvent;
  readonly folding: Folding;
  readonly handler: AnyHandler;
  readonly needs: ReadonlyMap<string, Keys>;
  readonly failure?: string;
}

const NO_NEEDS: ReadonlyMap<string, Keys> = new Map();
/** Rows of one table that are kept in memory from batch to batch. */
const CELLS_MAX = 1_000;

/** Folds the log into row changes of all projections, batch after batch, in memory. Nothing is written here. */
export class Fold {
  readonly #foldings: readonly Folding[];
  readonly #interested = new Map<string, (readonly [Folding, AnyHandler])[]>();

  constructor(projections: readonly AnyProjection[], parked: readonly ParkedEvent[] = []) {
    this.#foldings = projections.map((projection): Folding => {
      const shapes = [...shapesOf(projection.tables)];
      const tables = new Map(shapes.map(([name, shape]) => [name, new TableFold(shape, CELLS_MAX)]));
      const own = parked.filter((event) => event.projection === projection.name);
      const stuck = new Map(own.toReversed().map(({ stream, position }) => [stream, position]));
      return { projection, tables, rows: Object.fromEntries(tables), stuck };
    });
    for (const folding of this.#foldings)
      for (const [type, handler] of Object.entries(folding.projection.handlers))
        if (handler) this.#interested.set(type, [...(this.#interested.get(type) ?? []), [folding, handler]]);
  }

  /** Takes events in order. A handler that throws parks its event; only `fetchRows` can make this throw. */
  async take(events: readonly RecordedEvent[], reached: bigint, fetchRows: FetchRows): Promise<Changes> {
    const asked = events.flatMap((recorded) =>
      (this.#interested.get(recorded.event.type) ?? []).map(([folding, handler]) =>
        ask(recorded, folding, handler),
      ),
    );
    for (const [name, table] of this.#tables()) await table.load((keys) => fetchRows(name, keys));
    const parked = asked.flatMap((event) => takeOne(event) ?? []);
    return { tables: this.#tables().map(([name, table]) => [name, table.changes()]), parked, reached };
  }

  /** What was taken last is on the disk. */
  committed(): void {
    for (const [, table] of this.#tables()) table.committed();
  }

  #tables(): readonly (readonly [string, TableFold])[] {
    return this.#foldings.flatMap(({ tables }) => [...tables]);
  }
}

function ask(recorded: RecordedEvent, folding: Folding, handler: AnyHandler): Asked {
  if (typeof handler === 'function') return { recorded, folding, handler, needs: NO_NEEDS };
  try {
    const needs = new Map<string, Keys>();
    for (const [name, keys] of Object.entries(handler.needs(recorded as never))) {
      needs.set(name, tableOf(folding, name).want(keys ?? []));
    }
    return { recorded, folding, handler, needs };
  } catch (error) {
    return { recorded, folding, handler, needs: NO_NEEDS, failure: describe(error) };
  }
}

function takeOne(asked: Asked): ParkedEvent | undefined {
  const { recorded, folding, failure } = asked;
  const first = folding.stuck.get(recorded.stream);
  if (first !== undefined) return park(asked, `waits behind the parked event at position ${first}`);
  const error = failure ?? apply(asked);
  if (error === undefined) return undefined;
  folding.stuck.set(recorded.stream, recorded.position);
  return park(asked, error);
}

/** Gives why the handler could not take the event, if so; then nothing is left of what it did. */
function apply({ recorded, folding, handler, needs }: Asked): string | undefined {
  const since = Number(recorded.position);
  for (const [name, table] of folding.tables) table.begin(needs.get(name), since);
  try {
    const run = typeof handler === 'function' ? handler : handler.apply;
    assertSynchronous(run(recorded as never, folding.rows as never));
    return undefined;
  } catch (error) {
    for (const table of folding.tables.values()) table.rollback();
    return describe(error);
  }
}

const park = ({ recorded, folding }: Asked, error: string): ParkedEvent => ({
  projection: folding.projection.name,
  position: recorded.position,
  stream: recorded.stream,
  type: recorded.event.type,
  error,
});

function tableOf({ projection, tables }: Folding, name: string): TableFold {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`projection ${projection.name} has no table ${name}`);
  return table;
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

function assertSynchronous(result: unknown): void {
  if (!(result instanceof Promise)) return;
  // The event is parked for being asynchronous at all; how the promise ends no longer matters.
  result.catch(() => undefined);
  throw new Error('the handler is not synchronous');
}
