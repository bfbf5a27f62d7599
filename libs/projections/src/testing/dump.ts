import type { ReadModelDatabase } from '../database.js';
import { openSqliteForReading } from '../dialects/sqlite.js';
import { shapesOf } from '../generations.js';
import type { RowShape, Value, Values } from '../row-shape.js';
import type { Tables } from '../table.js';

/** Every row that queries can see, as text: tables by name, rows by key. Two equal dumps are equal read models. */
export async function dump(path: string): Promise<string> {
  const db = openSqliteForReading(path);
  try {
    const tables = await shownTables(db);
    const lines: string[] = [];
    for (const [name, shape] of [...shapesOf(tables)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      lines.push(`${name} ${shape.columns.join(',')}`);
      for (const values of await rowsByKey(db, shape)) lines.push(JSON.stringify(values));
    }
    return `${lines.join('\n')}\n`;
  } finally {
    await db.destroy();
  }
}

/** The rows of a view as they are stored, in the order of their keys. */
export async function rowsByKey(
  db: ReadModelDatabase,
  { table, columns, keyLength }: RowShape,
): Promise<readonly Values[]> {
  let query = db.selectFrom(table).select([...columns]);
  for (const column of columns.slice(0, keyLength)) query = query.orderBy(column);
  const rows = await query.execute();
  return rows.map((row) => columns.map((column) => row[column] as Value));
}

async function shownTables(db: ReadModelDatabase): Promise<Tables> {
  const live = await db
    .selectFrom('projection_state')
    .select('tables')
    .where('status', '=', 'live')
    .execute();
  return Object.assign({}, ...live.map(({ tables }) => JSON.parse(tables) as Tables)) as Tables;
}
