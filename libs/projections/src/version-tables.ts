import { sql, type RawBuilder } from 'kysely';
import type { RowShape } from './row-shape.js';

/** Where the versions of a table's rows stand, and the keys that lead to the newest of each. */
export const versionsOf = (table: string): string => `${table}__versions`;
export const keysOf = (table: string): string => `${table}__keys`;
/** Every version that there was of each row, with the position since which it was. */
export const historyOf = (table: string): string => `${table}__history`;

export const keyOf = ({ columns, keyLength }: RowShape): readonly string[] => columns.slice(0, keyLength);

/** The columns of a row: those that never change from its key (`k`), so that a search by them finds an index. */
export const selectedRefs = ({ columns, lasting }: RowShape): RawBuilder<unknown> =>
  sql.join(columns.map((column, index) => sql.ref(`${index < lasting.length ? 'k' : 'v'}.${column}`)));
