import type { CreateTableBuilder } from 'kysely';
import type { ReadModelDatabase, StateRow } from './database.js';
import { countDifferences, type TableDifference } from './differences.js';
import type { AnyProjection } from './projection.js';
import { RowShape } from './row-shape.js';
import type { Table, Tables } from './table.js';

/** Where the rows of one generation stand; queries read the view that has the table's own name. */
export const physicalName = (table: string, generation: number): string => `${table}__g${generation}`;

export const shapesOf = (tables: Tables): ReadonlyMap<string, RowShape> =>
  new Map(Object.entries(tables).map(([name, definition]) => [name, new RowShape(name, definition)]));

export interface WantedGeneration extends Pick<StateRow, 'generation' | 'status'> {
  readonly projection: AnyProjection;
}

/** Makes, shows and drops the physical tables of projections. Each public method is one transaction. */
export class Generations {
  constructor(private readonly db: ReadModelDatabase) {}

  /** Adds empty generations, all or none. A `live` one is shown at once, a `building` one waits for `swap`. */
  async create(wanted: readonly WantedGeneration[]): Promise<readonly StateRow[]> {
    const rows = wanted.map(({ projection: { name, version, tables }, generation, status }): StateRow => {
      return { name, generation, version, tables: JSON.stringify(tables), position: 0n, status };
    });
    await this.db.transaction().execute(async (transaction) => {
      for (const row of rows) {
        for (const [table, definition] of Object.entries(tablesOf(row))) {
          await createTable(transaction, physicalName(table, row.generation), { table, definition });
        }
        if (row.status === 'live') await showGeneration(transaction, row);
        await transaction.insertInto('projection_state').values(row).execute();
      }
    });
    return rows;
  }

  async drop(row: StateRow): Promise<void> {
    await this.db.transaction().execute((transaction) => dropGeneration(transaction, row));
  }

  /**
   * Shows these generations in place of the live ones of the same projections, which are dropped. Readers see the
   * old rows until the commit and the new ones after it. Gives how the rows differ where the tables are the same.
   */
  async swap(builds: readonly StateRow[]): Promise<readonly TableDifference[]> {
    return this.db.transaction().execute(async (transaction) => {
      const differences: TableDifference[] = [];
      for (const build of builds) {
        const live = await liveRow(transaction, build.name);
        if (live?.tables === build.tables) differences.push(...(await compare(transaction, live, build)));
        if (live) await dropGeneration(transaction, live);
        await showGeneration(transaction, build);
        await transaction
          .updateTable('projection_state')
          .set({ status: 'live' })
          .where('name', '=', build.name)
          .where('generation', '=', build.generation)
          .execute();
      }
      return differences;
    });
  }
}

const tablesOf = (row: StateRow): Tables => JSON.parse(row.tables) as Tables;

async function createTable(
  db: ReadModelDatabase,
  physical: string,
  { table, definition }: { readonly table: string; readonly definition: Table },
): Promise<void> {
  const shape = new RowShape(table, definition);
  let create: CreateTableBuilder<string, string> = db.schema.createTable(physical);
  for (const name of shape.columns) {
    const column = definition.columns[name];
    const isInteger = column === 'integer' || column === 'integer?';
    const isNullable = column === 'text?' || column === 'integer?';
    create = create.addColumn(name, isInteger ? 'bigint' : 'text', (built) =>
      isNullable ? built : built.notNull(),
    );
  }
  await create.addPrimaryKeyConstraint(`${physical}__key`, [...definition.key]).execute();
  for (const [index, columns] of (definition.indexes ?? []).entries()) {
    await db.schema
      .createIndex(`${physical}__i${index}`)
      .on(physical)
      .columns([...columns])
      .execute();
  }
}

async function showGeneration(db: ReadModelDatabase, row: StateRow): Promise<void> {
  for (const table of Object.keys(tablesOf(row))) {
    const rows = db.selectFrom(physicalName(table, row.generation)).selectAll();
    await db.schema.createView(table).as(rows).execute();
  }
}

async function dropGeneration(db: ReadModelDatabase, row: StateRow): Promise<void> {
  for (const table of Object.keys(tablesOf(row))) {
    if (row.status === 'live') await db.schema.dropView(table).ifExists().execute();
    await db.schema.dropTable(physicalName(table, row.generation)).ifExists().execute();
  }
  await db
    .deleteFrom('parked_events')
    .where('projection', '=', row.name)
    .where('generation', '=', row.generation)
    .execute();
  await db
    .deleteFrom('projection_state')
    .where('name', '=', row.name)
    .where('generation', '=', row.generation)
    .execute();
}

const liveRow = (db: ReadModelDatabase, name: string): Promise<StateRow | undefined> =>
  db
    .selectFrom('projection_state')
    .selectAll()
    .where('name', '=', name)
    .where('status', '=', 'live')
    .executeTakeFirst();

async function compare(
  db: ReadModelDatabase,
  live: StateRow,
  build: StateRow,
): Promise<readonly TableDifference[]> {
  const differences: TableDifference[] = [];
  for (const [table, shape] of shapesOf(tablesOf(build))) {
    const before = physicalName(table, live.generation);
    const after = physicalName(table, build.generation);
    differences.push({
      projection: build.name,
      table,
      ...(await countDifferences(db, shape, { before, after })),
    });
  }
  return differences;
}
