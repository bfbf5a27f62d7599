import { engineOf, type ReadModelsPlace } from '../engine-of.js';
import type { AnyProjection } from '../projection.js';
import { shapesOf, type RowShape, type Value, type Values } from '../row-shape.js';
import type { ReadModelDatabase } from '../database.js';
import { placeIn } from './place.js';

/** Queries of what is served from the folder. Close them by disposing. */
export const reading = (folder: string, projections: readonly AnyProjection[]) =>
  readingAt(placeIn(folder), projections);

async function readingAt(
  place: ReadModelsPlace,
  projections: readonly AnyProjection[],
): Promise<{ readonly db: ReadModelDatabase } & AsyncDisposable> {
  const engine = await engineOf(place, projections);
  const live = await engine.live();
  if (live) engine.show(live.number);
  return { db: engine.db, [Symbol.asyncDispose]: () => engine.close() };
}

/**
 * Every row that queries can see, and every version of it, as text: tables by name, rows by key. Two equal dumps are
 * equal read models.
 */
export const dump = (folder: string, projections: readonly AnyProjection[]): Promise<string> =>
  dumpAt(placeIn(folder), projections);

/** The same text for the same rows, whatever engine holds them. */
export async function dumpAt(place: ReadModelsPlace, projections: readonly AnyProjection[]): Promise<string> {
  await using read = await readingAt(place, projections);
  const shapes = projections.flatMap(({ tables }) => [...shapesOf(tables)]);
  const lines: string[] = [];
  for (const [name, shape] of shapes.sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`${name} ${shape.columns.join(',')}`);
    for (const values of await rowsByKey(read.db, shape)) lines.push(JSON.stringify(values));
    if (shape.log !== undefined) continue;
    lines.push(`${name} history`);
    for (const values of await pastByKey(read.db, shape)) lines.push(JSON.stringify(values));
  }
  return `${lines.join('\n')}\n`;
}

/** The rows that queries see, as they are stored, in the order of their keys. */
export async function rowsByKey(
  db: ReadModelDatabase,
  { table, columns, keyLength }: RowShape,
): Promise<readonly Values[]> {
  let query = db.selectFrom(table).select([...columns]);
  for (const column of columns.slice(0, keyLength)) query = query.orderBy(column);
  return valuesOf(await query.execute(), columns);
}

async function pastByKey(
  db: ReadModelDatabase,
  { table, columns, keyLength }: RowShape,
): Promise<readonly Values[]> {
  let query = db.selectFrom(`${table}__history`).select([...columns, 'since']);
  for (const column of [...columns.slice(0, keyLength), 'since']) query = query.orderBy(column);
  return valuesOf(await query.execute(), [...columns, 'since']);
}

const valuesOf = (
  rows: readonly Readonly<Record<string, Value>>[],
  columns: readonly string[],
): readonly Values[] => rows.map((row) => columns.map((column) => row[column] ?? null));
