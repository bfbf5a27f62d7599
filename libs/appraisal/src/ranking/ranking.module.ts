import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { rankingEventNames, type RankingEvent } from './events.js';
import { rankingHandlers } from './handlers.js';
import { rankings } from './reads/rankings.projection.js';
import { rankingQueryHandlers } from './reads/rankings.query.js';
import { trendQueryHandlers } from './reads/trend.query.js';

@Module({ providers: [...rankingHandlers, ...rankingQueryHandlers, ...trendQueryHandlers] })
export class RankingModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const rankingSlice = {
  module: RankingModule,
  events: eventFamily<RankingEvent>(rankingEventNames),
  projections: [rankings],
};
