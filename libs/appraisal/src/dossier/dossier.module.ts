import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { CycleModule } from '#appraisal/cycle';
import { FrameworkModule } from '#appraisal/framework';
import { dossierEventNames, type DossierEvent } from './events.js';
import { DossierFacts } from './facts.js';
import { DossierDesk, dossierHandlers } from './handlers.js';
import { dossierUpcasters } from './upcasters.js';
import { dossierQueryHandlers } from './reads/dossiers.query.js';
import { ExplainScoreHandler } from './reads/explain-score.query.js';
import { progress } from './reads/progress.projection.js';
import { recordQueryHandlers } from './reads/records.query.js';
import { GetScoreBoardHandler } from './reads/score-board.query.js';
import { GetScoreGridHandler } from './reads/score-grid.query.js';
import { scores } from './reads/scores.projection.js';
import { timeline } from './reads/timeline.projection.js';
import { GetTouchesHandler } from './reads/touches.query.js';

@Module({
  imports: [FrameworkModule, CycleModule],
  providers: [
    DossierFacts,
    DossierDesk,
    ...dossierHandlers,
    ...dossierQueryHandlers,
    ...recordQueryHandlers,
    GetScoreBoardHandler,
    GetScoreGridHandler,
    ExplainScoreHandler,
    GetTouchesHandler,
  ],
  exports: [DossierFacts],
})
export class DossierModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const dossierSlice = {
  module: DossierModule,
  events: eventFamily<DossierEvent>(dossierEventNames, dossierUpcasters),
  projections: [scores, progress, timeline],
};
