import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, readJson, type ReadModels } from '#projections';
import { calendarOf } from '../calendar.js';
import { CalendarOf, ListObligations, type Calendar, type ObligationView } from '../queries.js';
import type { obligationsTables } from './obligations.projection.js';

type Database = ReadModels<typeof obligationsTables>;

@QueryHandler(ListObligations)
class ListObligationsHandler implements IQueryHandler<ListObligations> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  execute({ unit }: ListObligations): Promise<readonly ObligationView[]> {
    return obligationsOf(this.db, unit);
  }
}

@QueryHandler(CalendarOf)
class CalendarOfHandler implements IQueryHandler<CalendarOf> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ unit, year, today }: CalendarOf): Promise<Calendar | undefined> {
    const found = await obligationsOf(this.db, unit);
    if (found.length === 0) return undefined;
    const synthetic = found.some((each) => each.synthetic);
    const named = found.map(({ synthetic: _synthetic, ...obligation }) => obligation);
    return { unit, year, today, entries: calendarOf(named, year, today), synthetic };
  }
}

export const obligationQueryHandlers = [ListObligationsHandler, CalendarOfHandler];

async function obligationsOf(db: Database, unit: string): Promise<readonly ObligationView[]> {
  const rows = await db
    .selectFrom('obligations')
    .selectAll()
    .where('unit', '=', unit)
    .orderBy('id')
    .execute();
  return rows.map(({ id, obligation, synthetic }) => ({
    id,
    ...readJson(obligation),
    synthetic: synthetic === 1,
  }));
}
