import type { ReadModelDatabase } from './database.js';
import type { RowShape } from './row-shape.js';

/** How many rows of a table a rebuild made, dropped, or made anew with other values. */
export interface TableDifference {
  readonly projection: string;
  readonly table: string;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Counts by which two physical tables of one shape differ. */
export async function countDifferences(
  db: ReadModelDatabase,
  shape: RowShape,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<Pick<TableDifference, 'added' | 'removed' | 'changed'>> {
  const added = await countMissing(db, shape, { from: after, missingIn: before });
  const removed = await countMissing(db, shape, { from: before, missingIn: after });
  return { added, removed, changed: await countChanged(db, shape, { before, after }) };
}

async function countMissing(
  db: ReadModelDatabase,
  shape: RowShape,
  { from, missingIn }: { readonly from: string; readonly missingIn: string },
): Promise<number> {
  const key = shape.columns.slice(0, shape.keyLength);
  const row = await db
    .selectFrom(`${from} as present`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom(`${missingIn} as other`)
            .select(eb.lit(1).as('found'))
            .where(({ and, eb: inner }) =>
              and(key.map((column) => inner(`other.${column}`, '=', inner.ref(`present.${column}`)))),
            ),
        ),
      ),
    )
    .select((eb) => eb.fn.countAll().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(row.rows);
}

async function countChanged(
  db: ReadModelDatabase,
  shape: RowShape,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<number> {
  const key = shape.columns.slice(0, shape.keyLength);
  const others = shape.columns.slice(shape.keyLength);
  if (others.length === 0) return 0;
  const row = await db
    .selectFrom(`${before} as old`)
    .innerJoin(`${after} as new`, (join) =>
      key.reduce((on, column) => on.onRef(`old.${column}`, '=', `new.${column}`), join),
    )
    .where(({ or, eb }) =>
      or(others.map((column) => eb(`old.${column}`, 'is distinct from', eb.ref(`new.${column}`)))),
    )
    .select((eb) => eb.fn.countAll().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(row.rows);
}
