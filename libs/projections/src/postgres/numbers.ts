import pg from 'pg';

/**
 * Whole numbers come as numbers, as from SQLite: columns hold safe integers only. The driver's own way is text, for
 * those that are larger.
 */
export const numbersAsNumbers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === pg.types.builtins.INT8
      ? Number
      : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
