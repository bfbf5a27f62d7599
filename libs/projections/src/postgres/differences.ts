import type { TableDifference } from '../differences.js';
import type { AnyProjection } from '../projection.js';
import type { RowShape } from '../row-shape.js';
import { shapesOf } from '../row-shape.js';
import { keyOf, versionsOf } from '../version-tables.js';
import { quoted } from './schema.js';
import type { Statements } from './session.js';

/** Two schemas, and the position up to which both have everything. */
export interface Pair {
  readonly built: string;
  readonly served: string;
  readonly position: bigint;
}

type Count = Pick<TableDifference, 'added' | 'removed' | 'changed'>;

/** Compares every row, versions of the past included. Requires that both were made with the same tables. */
export async function differencesOf(
  statements: Statements,
  projections: readonly AnyProjection[],
  pair: Pair,
): Promise<readonly TableDifference[]> {
  const differences: TableDifference[] = [];
  for (const { name, tables } of projections)
    for (const [table, shape] of shapesOf(tables)) {
      const [count] = await statements.rows<Count>(counting(shape, pair), [pair.position]);
      differences.push({ projection: name, table, ...(count ?? { added: 0, removed: 0, changed: 0 }) });
    }
  return differences;
}

/** `since` of a versioned row is a part of what names it; a row that is put once names its position itself. */
function counting(shape: RowShape, { built, served }: Pair): string {
  const { table, columns, keyLength, log } = shape;
  const isVersioned = log === undefined;
  const since = `"${log ?? 'since'}"`;
  const key = [...keyOf(shape), ...(isVersioned ? ['since'] : [])];
  const others = [...columns.slice(keyLength), ...(isVersioned ? ['gone'] : [])];
  const rows = (schema: string) =>
    `(SELECT *, true AS here FROM ${schema}."${isVersioned ? versionsOf(table) : table}" WHERE ${since} <= $1)`;
  const isOther =
    others.length > 0 ? `(${quoted(others, 'a.')}) IS DISTINCT FROM (${quoted(others, 'b.')})` : 'false';
  return (
    `SELECT count(*) FILTER (WHERE b.here IS NULL) AS added, count(*) FILTER (WHERE a.here IS NULL) AS removed, ` +
    `count(*) FILTER (WHERE a.here AND b.here AND ${isOther}) AS changed ` +
    `FROM ${rows(built)} AS a FULL JOIN ${rows(served)} AS b ON ${key.map((name) => `a."${name}" = b."${name}"`).join(' AND ')}`
  );
}
