import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { differenceQueryHandlers } from './reads/difference.query.js';

@Module({ providers: [...differenceQueryHandlers] })
export class DifferenceModule {}

/** What the house needs to know of this slice: its module; it has no events and no read models. */
export const differenceSlice = {
  module: DifferenceModule,
  events: eventFamily<never>({}),
  projections: [],
};
