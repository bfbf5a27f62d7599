import type { RecordedEvent } from '#ledger';
import type { AnyHandler, AnyProjection } from './projection.js';
import type { RowShape, Values } from './row-shape.js';
import { TableFold, type Keys, type TableChanges } from './table-fold.js';

/** An event that a projection could not take, or that stands behind such a one in its stream. */
export interface ParkedEvent {
  readonly position: bigint;
  readonly stream: string;
  readonly type: string;
  readonly error: string;
}

export interface BatchChanges {
  readonly tables: ReadonlyMap<string, TableChanges>;
  readonly parked: readonly ParkedEvent[];
}

/** Gives the rows that stand under these keys. */
export type FetchRows = (table: string, keys: readonly Values[]) => Promise<readonly Values[]>;

/** Position of the first parked event, by stream. */
export type StuckStreams = ReadonlyMap<string, bigint>;

/** An event with what its handler asked for, or with the reason why it could not ask. */
interface Asked {
  readonly recorded: RecordedEvent;
  readonly handler: AnyHandler | undefined;
  readonly needs: ReadonlyMap<string, Keys>;
  readonly failure?: string;
}

const NO_NEEDS: ReadonlyMap<string, Keys> = new Map();

/** Folds one batch of events into row changes, in memory. Nothing is written here. */
export class BatchFold {
  readonly #tables: ReadonlyMap<string, TableFold>;
  readonly #rows: Readonly<Record<string, TableFold>>;
  readonly #stuck: Map<string, bigint>;
  readonly #parked: ParkedEvent[] = [];

  constructor(
    private readonly projection: AnyProjection,
    shapes: ReadonlyMap<string, RowShape>,
    stuck: StuckStreams,
  ) {
    this.#tables = new Map([...shapes].map(([name, shape]) => [name, new TableFold(shape)]));
    this.#rows = Object.fromEntries(this.#tables);
    this.#stuck = new Map(stuck);
  }

  /** The stuck streams after this batch. */
  get stuck(): StuckStreams {
    return this.#stuck;
  }

  /** Takes events in order. A handler that throws parks its event; only `fetchRows` can make this throw. */
  async fold(events: readonly RecordedEvent[], fetchRows: FetchRows): Promise<BatchChanges> {
    const asked = events.map((recorded) => this.#ask(recorded));
    for (const [name, table] of this.#tables) await table.load((keys) => fetchRows(name, keys));
    for (const event of asked) this.#take(event);
    const tables = new Map([...this.#tables].map(([name, table]) => [name, table.changes()]));
    return { tables, parked: this.#parked };
  }

  #ask(recorded: RecordedEvent): Asked {
    const handler = this.projection.handlers[recorded.event.type];
    if (handler === undefined || typeof handler === 'function') return { recorded, handler, needs: NO_NEEDS };
    try {
      const needs = new Map<string, Keys>();
      for (const [name, keys] of Object.entries(handler.needs(recorded as never))) {
        needs.set(name, this.#table(name).want(keys ?? []));
      }
      return { recorded, handler, needs };
    } catch (error) {
      return { recorded, handler, needs: NO_NEEDS, failure: describe(error) };
    }
  }

  #take(asked: Asked): void {
    const { recorded, failure } = asked;
    const first = this.#stuck.get(recorded.stream);
    if (first !== undefined)
      return this.#park(recorded, `waits behind the parked event at position ${first}`);
    const error = failure ?? this.#apply(asked);
    if (error === undefined) return;
    this.#stuck.set(recorded.stream, recorded.position);
    this.#park(recorded, error);
  }

  /** Gives why the handler could not take the event, if so; then nothing is left of what it did. */
  #apply({ recorded, handler, needs }: Asked): string | undefined {
    for (const [name, table] of this.#tables) table.begin(needs.get(name));
    try {
      const apply = typeof handler === 'function' ? handler : handler?.apply;
      assertSynchronous(apply?.(recorded as never, this.#rows as never));
      return undefined;
    } catch (error) {
      for (const table of this.#tables.values()) table.rollback();
      return describe(error);
    }
  }

  #park({ position, stream, event }: RecordedEvent, error: string): void {
    this.#parked.push({ position, stream, type: event.type, error });
  }

  #table(name: string): TableFold {
    const table = this.#tables.get(name);
    if (table === undefined) throw new Error(`projection ${this.projection.name} has no table ${name}`);
    return table;
  }
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

function assertSynchronous(result: unknown): void {
  if (!(result instanceof Promise)) return;
  // The event is parked for being asynchronous at all; how the promise ends no longer matters.
  result.catch(() => undefined);
  throw new Error('the handler is not synchronous');
}
