import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { FrameworkModule } from '#appraisal/framework';
import { cycleEventNames, type CycleEvent } from './events.js';
import { CycleFacts } from './facts.js';
import { CycleDesk, cycleHandlers } from './handlers.js';
import { cycles } from './reads/cycles.projection.js';
import { cycleQueryHandlers } from './reads/cycles.query.js';
import { cycleUpcasters } from './upcasters.js';

@Module({
  imports: [FrameworkModule],
  providers: [CycleDesk, CycleFacts, ...cycleHandlers, ...cycleQueryHandlers],
  exports: [CycleFacts],
})
export class CycleModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const cycleSlice = {
  module: CycleModule,
  events: eventFamily<CycleEvent>(cycleEventNames, cycleUpcasters),
  projections: [cycles],
};
