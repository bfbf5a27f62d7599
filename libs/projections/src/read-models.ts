import type { ReadonlyKysely } from 'kysely/readonly';
import type { JsonColumn, JsonText, Row, Tables } from './table.js';

/** A row as queries see it: JSON columns are text that `readJson` turns into values. */
export type SelectedRow<T extends Tables, N extends keyof T> = {
  [C in keyof T[N]['columns']]: T[N]['columns'][C] extends JsonColumn<infer J> ? JsonText<J> : Row<T[N]>[C];
};

/** A row as it was from the position `since` on, until the next version of it. */
export type HistoryRow<T extends Tables, N extends keyof T> = SelectedRow<T, N> & { since: number };

type Selectable<T extends Tables> = { [N in keyof T]: SelectedRow<T, N> } & {
  [N in keyof T & string as `${N}__history`]: HistoryRow<T, N>;
};

/**
 * What a slice's queries get for its tables: Kysely without the words that write. Around a moment (`asOf`) they hold the
 * rows of that moment. `<table>__history` holds every version of each row, up to the moment.
 */
export type ReadModels<T extends Tables> = ReadonlyKysely<Selectable<T>>;

/** Injection token of the process's read models. All slices' tables are in one database; each query asks for its own. */
export const READ_MODELS = Symbol('READ_MODELS');

/** The database of the read models does not answer. */
export class ReadModelsUnreachable extends Error {
  override readonly name = 'ReadModelsUnreachable';
  constructor(
    /** Where it is said to be: host, port and database, without the password. */
    readonly place: string,
    cause: unknown,
  ) {
    super(`the database of the read models at ${place} does not answer: ${String(cause)}`, { cause });
  }
}

/** Another runner feeds these read models. */
export class ReadModelsOwned extends Error {
  override readonly name = 'ReadModelsOwned';
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`another process feeds the read models at ${path}`, { cause });
  }
}
