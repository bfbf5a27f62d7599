import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { targetEventNames, type TargetEvent } from './events.js';
import { targetHandlers } from './handlers.js';
import { targetsProjection } from './reads/targets.projection.js';
import { targetQueryHandlers } from './reads/targets.query.js';

@Module({ providers: [...targetHandlers, ...targetQueryHandlers] })
export class TargetModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const targetSlice = {
  module: TargetModule,
  events: eventFamily<TargetEvent>(targetEventNames),
  projections: [targetsProjection],
};
