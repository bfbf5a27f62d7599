import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, readJson, type ReadModels, type SelectedRow } from '#projections';
import { cycleKey, LOCKS } from '../cycle.js';
import { GetCycle, ListCycles, type CycleView } from '../queries.js';
import type { cyclesTables } from './cycles.projection.js';

type Database = ReadModels<typeof cyclesTables>;

@QueryHandler(ListCycles)
class ListCyclesHandler implements IQueryHandler<ListCycles> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute(): Promise<readonly CycleView[]> {
    const rows = await this.db
      .selectFrom('cycles')
      .selectAll()
      .orderBy('year', 'desc')
      .orderBy('key')
      .execute();
    return rows.map(cycleView);
  }
}

@QueryHandler(GetCycle)
class GetCycleHandler implements IQueryHandler<GetCycle> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ id }: GetCycle): Promise<CycleView | undefined> {
    const row = await this.db
      .selectFrom('cycles')
      .selectAll()
      .where('key', '=', cycleKey(id))
      .executeTakeFirst();
    return row && cycleView(row);
  }
}

export const cycleQueryHandlers = [ListCyclesHandler, GetCycleHandler];

const cycleView = (row: SelectedRow<typeof cyclesTables, 'cycles'>): CycleView => ({
  key: row.key,
  unit: row.unit,
  year: row.year,
  framework: row.framework,
  openedOn: row.opened_on,
  periods: readJson(row.periods),
  closesBefore: row.closes_before,
  lock: LOCKS.find((lock) => lock === row.lock) ?? null,
  underWay: readJson(row.under_way),
  reopenings: readJson(row.reopenings),
  results: readJson(row.results),
  published: readJson(row.published),
  synthetic: row.synthetic === 1,
  revision: String(row.revision),
});
