import type Database from 'better-sqlite3';
import type { TableDifference } from '../differences.js';
import type { AnyProjection } from '../projection.js';
import { shapesOf, type RowShape } from '../row-shape.js';
import { keyOf, versionsOf } from './schema.js';

/** A table of two files, and what names a row of it at a position. */
interface Compared {
  readonly table: string;
  readonly key: readonly string[];
  readonly others: readonly string[];
  /** The column that says when a row came about. */
  readonly since: string;
}

/**
 * Compares every row, versions of the past included, of the main database (`built`) with the one attached as `served`,
 * up to a position that both have reached. Requires that both were made with the same tables.
 */
export function differencesOf(
  database: Database.Database,
  projections: readonly AnyProjection[],
  position: bigint,
): readonly TableDifference[] {
  return projections.flatMap(({ name, tables }) =>
    [...shapesOf(tables)].map(([table, shape]) => ({
      projection: name,
      table,
      ...count(database, compared(shape), position),
    })),
  );
}

function compared(shape: RowShape): Compared {
  const { table, columns, keyLength, log } = shape;
  const others = columns.slice(keyLength);
  if (log !== undefined) return { table, key: keyOf(shape), others, since: log };
  return {
    table: versionsOf(table),
    key: [...keyOf(shape), 'since'],
    others: [...others, 'gone'],
    since: 'since',
  };
}

function count(
  database: Database.Database,
  { table, key, others, since }: Compared,
  position: bigint,
): Pick<TableDifference, 'added' | 'removed' | 'changed'> {
  const ask = (sql: string): number => database.prepare<[bigint], number>(sql).pluck().get(position) ?? 0;
  const sameKey = key.map((column) => `a.${column} = b.${column}`).join(' AND ');
  const isSame = others.map((column) => `a.${column} IS b.${column}`).join(' AND ') || 'TRUE';
  const rows = (file: string) => ask(`SELECT count(*) FROM ${file}.${table} AS a WHERE a.${since} <= ?`);
  const joined = `FROM main.${table} AS a CROSS JOIN served.${table} AS b ON ${sameKey} WHERE a.${since} <= ?`;
  const pairs = ask(`SELECT count(*) ${joined}`);
  return {
    added: rows('main') - pairs,
    removed: rows('served') - pairs,
    changed: pairs - ask(`SELECT count(*) ${joined} AND ${isSame}`),
  };
}
