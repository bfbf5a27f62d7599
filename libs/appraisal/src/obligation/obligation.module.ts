import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { obligationEventNames, type ObligationEvent } from './events.js';
import { obligationHandlers } from './handlers.js';
import { obligations } from './reads/obligations.projection.js';
import { obligationQueryHandlers } from './reads/obligations.query.js';

@Module({ providers: [...obligationHandlers, ...obligationQueryHandlers] })
export class ObligationModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const obligationSlice = {
  module: ObligationModule,
  events: eventFamily<ObligationEvent>(obligationEventNames),
  projections: [obligations],
};
