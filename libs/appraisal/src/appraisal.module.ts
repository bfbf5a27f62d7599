import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import type { AnyProjection } from '#projections';
import { slices } from './slices.js';

/** All events that the ledger may hold. */
export const eventFamilies = slices.map((slice) => slice.events);

/** All read models. */
export const projections = slices.flatMap((slice): readonly AnyProjection[] => slice.projections);

/** The slices with their command and query handlers; needs LedgerModule and ProjectionsModule beside it. */
@Module({
  imports: [CqrsModule.forRoot(), ...slices.map((slice) => slice.module)],
  exports: slices.map((slice) => slice.module),
})
export class AppraisalModule {}
