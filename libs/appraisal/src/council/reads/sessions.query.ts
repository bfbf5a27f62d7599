import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type ReadModels } from '#projections';
import { cycleKey } from '#appraisal/cycle';
import {
  GetSession,
  ListSessions,
  MinutesOf,
  type Minutes,
  type SessionSummary,
  type SessionView,
} from '../queries.js';
import { minutesOf } from './minutes.js';
import type { sessionsTables } from './sessions.projection.js';
import { sessionView, summaryView } from './session-views.js';

type Database = ReadModels<typeof sessionsTables>;

@QueryHandler(ListSessions)
class ListSessionsHandler implements IQueryHandler<ListSessions> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ cycle }: ListSessions): Promise<readonly SessionSummary[]> {
    let wanted = this.db.selectFrom('council_sessions').selectAll();
    if (cycle) wanted = wanted.where('cycle', '=', cycleKey(cycle));
    const rows = await wanted.orderBy('held_on', 'desc').orderBy('session', 'desc').execute();
    const items = await this.db
      .selectFrom('council_items')
      .select(['session', 'decision'])
      .orderBy('session')
      .orderBy('place')
      .execute();
    return rows.map((row) =>
      summaryView(
        row,
        items.filter(({ session }) => session === row.session),
      ),
    );
  }
}

const viewOf = async (db: Database, session: string): Promise<SessionView | undefined> => {
  const row = await db
    .selectFrom('council_sessions')
    .selectAll()
    .where('session', '=', session)
    .executeTakeFirst();
  if (!row) return undefined;
  const items = await db
    .selectFrom('council_items')
    .selectAll()
    .where('session', '=', session)
    .orderBy('place')
    .execute();
  return sessionView(row, items);
};

@QueryHandler(GetSession)
class GetSessionHandler implements IQueryHandler<GetSession> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  execute({ session }: GetSession): Promise<SessionView | undefined> {
    return viewOf(this.db, session);
  }
}

@QueryHandler(MinutesOf)
class MinutesOfHandler implements IQueryHandler<MinutesOf> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ session }: MinutesOf): Promise<Minutes | undefined> {
    const view = await viewOf(this.db, session);
    return view && minutesOf(view);
  }
}

export const sessionQueryHandlers = [ListSessionsHandler, GetSessionHandler, MinutesOfHandler];
