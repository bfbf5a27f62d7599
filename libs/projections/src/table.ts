declare const holds: unique symbol;

/** A column of plain JSON, kept as text. Null is a JSON value like any other: `json<Cause | null>()`. */
export interface JsonColumn<T> {
  readonly type: 'json';
  readonly [holds]?: T;
}

/**
 * `text` holds strings, decimals, dates and instants; `integer` safe integers, positions among them (`Number(position)`).
 * A `?` lets the column be null. There is no column for fractions: floats never touch a score.
 */
export type Column = 'text' | 'text?' | 'integer' | 'integer?' | JsonColumn<unknown>;
export type Columns = Readonly<Record<string, Column>>;

/**
 * One table of a projection. A row is found by its key. Every row keeps its versions: what it was after each event
 * that changed it, so that any read can be answered as of any position.
 */
export interface Table<C extends Columns = Columns, K extends string = string> {
  readonly columns: C;
  readonly key: readonly K[];
  /** Columns that never change in the life of a row: with the key, they are what rows can be searched by at any moment. */
  readonly fixed?: readonly string[];
  /** Over key and fixed columns. */
  readonly indexes?: readonly (readonly string[])[];
  /** Names the column of the event's position in a table whose rows are put once and never changed: it is its own history. */
  readonly log?: string;
  /** Names the column (yyyy-mm-dd) of the day from which a version was true, where that is not the day it was recorded. */
  readonly effective?: string;
}
export type Tables = Readonly<Record<string, Table>>;

type ValueOf<C> =
  C extends JsonColumn<infer T>
    ? T
    : C extends 'text'
      ? string
      : C extends 'text?'
        ? string | null
        : C extends 'integer'
          ? number
          : number | null;

/** A row as handlers write and read it: JSON columns hold their values. */
export type Row<T extends Table> = { readonly [C in keyof T['columns']]: ValueOf<T['columns'][C]> };
/** The columns that name a row. */
export type Key<T extends Table> = { readonly [C in KeyColumns<T>]: ValueOf<T['columns'][C]> };
type KeyColumns<T extends Table> = T['key'][number] & keyof T['columns'];
/** What may change in a row: everything but its key. */
export type Change<T extends Table> = Partial<Omit<Row<T>, KeyColumns<T>>>;

/** Declares a table; the compiler refuses keys and indexes over columns that it does not have. Key columns cannot be null. */
export function table<
  const C extends Columns,
  const K extends KeyColumn<C>,
  const F extends KeyColumn<C> = never,
>(definition: {
  readonly columns: C;
  readonly key: readonly [K, ...K[]];
  readonly fixed?: readonly F[];
  readonly indexes?: readonly (readonly NoInfer<K | F>[])[];
  readonly log?: KeyColumn<C>;
  readonly effective?: KeyColumn<C>;
}): Table<C, K> {
  return definition;
}
type KeyColumn<C extends Columns> = { [N in keyof C]: C[N] extends 'text' | 'integer' ? N : never }[keyof C] &
  string;

/** Declares a JSON column whose values have type T. They must survive JSON unchanged. */
export const json = <T>(): JsonColumn<T> => ({ type: 'json' });

/** What a query sees in a JSON column; `readJson` turns it into its value, in every dialect alike. */
export type JsonText<T> = string & { readonly [holds]?: T };
export const readJson = <T>(text: JsonText<T>): T => JSON.parse(text) as T;
