import type { DomainEvent } from '#kernel';
import type { RecordedEvent } from '#ledger';
import { RowShape } from './row-shape.js';
import type { Change, Key, Row, Table, Tables } from './table.js';

/** What a handler may do with one table. Rows are values: changing what `get` gave changes nothing. */
export interface TableRows<T extends Table> {
  /** The row as the events before left it; undefined when there is none. Requires the key among the handler's needs. */
  get(key: Key<T>): Row<T> | undefined;
  /** Writes a whole row, new or in place of the one with its key. */
  put(row: Row<T>): void;
  /** Changes some columns. Requires the key among the handler's needs, and a row that is there. */
  patch(key: Key<T>, change: Change<T>): void;
  /** Requires nothing: the row may be absent. */
  delete(key: Key<T>): void;
}

export type Rows<T extends Tables> = { readonly [N in keyof T]: TableRows<T[N]> };

/** The rows a handler wants to `get` or `patch`, by table: the runner fetches them for a whole batch at once. */
export type Needs<T extends Tables> = { readonly [N in keyof T]?: readonly Key<T[N]>[] };

/** Pure and synchronous: no clock, id or promise; all it knows is the event and the rows it declared. */
export interface Apply<T extends Tables, E extends DomainEvent> {
  (recorded: RecordedEvent<E>, rows: Rows<T>): void;
  /** Every function has one. It is named so that TypeScript does not take it for the `apply` of a handler with needs. */
  readonly apply: object;
}

export type Handler<T extends Tables, E extends DomainEvent> =
  Apply<T, E> | { readonly needs: (recorded: RecordedEvent<E>) => Needs<T>; readonly apply: Apply<T, E> };

/**
 * A read model as data. `name` is kebab-case and unique, as is each table's name over all projections.
 * Raise `version` with every change of what the handlers do: the runner then builds it anew from the ledger.
 */
export interface Projection<T extends Tables, E extends DomainEvent> {
  readonly name: string;
  readonly version: number;
  readonly tables: T;
  readonly handlers: { readonly [N in E['type']]?: Handler<T, Extract<E, { readonly type: N }>> };
}

type AnyApply = (recorded: never, rows: never) => void;
export type AnyHandler =
  AnyApply | { readonly needs: (recorded: never) => Needs<Tables>; readonly apply: AnyApply };

/** Any slice's projection, as the runner holds it. */
export interface AnyProjection {
  readonly name: string;
  readonly version: number;
  readonly tables: Tables;
  readonly handlers: Readonly<Record<string, AnyHandler | undefined>>;
}

/** Throws when two projections or two tables have one name, or a table is not well declared: found at start. */
export function checkProjections(projections: readonly AnyProjection[]): void {
  const names = new Set<string>(['generation', 'parked_events']);
  for (const { name, tables } of projections) {
    claim(names, `projection ${name}`);
    for (const [table, definition] of Object.entries(tables)) {
      claim(names, table);
      new RowShape(table, definition);
    }
  }
}

function claim(names: Set<string>, name: string): void {
  if (names.has(name)) throw new Error(`the name "${name}" is given twice`);
  names.add(name);
}
