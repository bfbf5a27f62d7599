import { Module } from '@nestjs/common';
import { eventFamily, LEDGER, type Ledger } from '#ledger';
import { CycleModule } from '#appraisal/cycle';
import { FrameworkModule } from '#appraisal/framework';
import { BranchFacts, PAST, type PastReader } from './facts.js';
import { branchHandlers } from './handlers.js';

/** The ledger without its ways to write: also at run time there is nothing else on it. */
const readerOf = (ledger: Ledger): PastReader =>
  Object.freeze<PastReader>({
    head: () => ledger.head(),
    readAll: (page) => ledger.readAll(page),
    readStream: (stream, range) => ledger.readStream(stream, range),
  });

@Module({
  imports: [FrameworkModule, CycleModule],
  providers: [{ provide: PAST, useFactory: readerOf, inject: [LEDGER] }, BranchFacts, ...branchHandlers],
})
export class BranchModule {}

/** What the house needs to know of this slice: its module; it has no events and no read models. */
export const branchSlice = {
  module: BranchModule,
  events: eventFamily<never>({}),
  projections: [],
};
