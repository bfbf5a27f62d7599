import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { CycleModule } from '#appraisal/cycle';
import { FrameworkModule } from '#appraisal/framework';
import { RegistryModule } from '#appraisal/registry';
import { sessionEventNames, type SessionEvent } from './events.js';
import { CouncilDesk, councilHandlers } from './handlers.js';
import { sessions } from './reads/sessions.projection.js';
import { sessionQueryHandlers } from './reads/sessions.query.js';

@Module({
  imports: [RegistryModule, FrameworkModule, CycleModule],
  providers: [CouncilDesk, ...councilHandlers, ...sessionQueryHandlers],
})
export class CouncilModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const councilSlice = {
  module: CouncilModule,
  events: eventFamily<SessionEvent>(sessionEventNames),
  projections: [sessions],
};
