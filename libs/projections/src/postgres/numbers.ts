import type pg from 'pg';

/** Object ids of PostgreSQL's own types (pg_type.dat); they never change. */
const BOOL = 16;
const WHOLE: readonly number[] = [20, 21, 23];

/**
 * Whole numbers of any width come as numbers, as from SQLite: columns hold safe integers only. There are no other types
 * than these and text.
 */
export const numbersAsNumbers: pg.CustomTypesConfig = {
  getTypeParser(oid: number): (value: string) => unknown {
    if (WHOLE.includes(oid)) return Number;
    return oid === BOOL ? (text) => text === 't' : (text) => text;
  },
};
