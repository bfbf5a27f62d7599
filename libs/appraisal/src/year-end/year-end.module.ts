import { Module } from '@nestjs/common';
import { CycleModule } from '#appraisal/cycle';
import { DossierModule } from '#appraisal/dossier';
import { FrameworkModule } from '#appraisal/framework';
import { eventFamily } from '#ledger';
import { Deadlines } from './deadlines.js';
import { YearFacts } from './facts.js';
import { yearEndHandlers } from './handlers.js';
import { YearEndProcess } from './process.js';
import { YearReplay } from './replay.js';

@Module({
  imports: [FrameworkModule, CycleModule, DossierModule],
  providers: [YearFacts, YearReplay, YearEndProcess, Deadlines, ...yearEndHandlers],
  exports: [YearEndProcess, Deadlines],
})
export class YearEndModule {}

/** What the house needs to know of this slice: its module; events and read models are those of cycles and dossiers. */
export const yearEndSlice = {
  module: YearEndModule,
  events: eventFamily<never>({}),
  projections: [],
};
