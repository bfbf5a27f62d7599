import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { accountabilityQueryHandlers } from './reads/accountability.query.js';
import { losses } from './reads/losses.projection.js';
import { GetStagesHandler } from './reads/stages.query.js';
import { GetWorkListHandler } from './reads/work.query.js';

@Module({ providers: [...accountabilityQueryHandlers, GetStagesHandler, GetWorkListHandler] })
export class AccountabilityModule {}

/** What the house needs to know of this slice: its module and its read models; the events are others'. */
export const accountabilitySlice = {
  module: AccountabilityModule,
  events: eventFamily<never>({}),
  projections: [losses],
};
