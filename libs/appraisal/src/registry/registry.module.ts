import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { registryEventNames, type RegistryEvent } from './events.js';
import { RegistryFacts } from './facts.js';
import { registryHandlers } from './handlers.js';
import { entries } from './reads/entries.projection.js';
import { registryQueryHandlers } from './reads/entries.query.js';

@Module({
  providers: [RegistryFacts, ...registryHandlers, ...registryQueryHandlers],
  exports: [RegistryFacts],
})
export class RegistryModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const registrySlice = {
  module: RegistryModule,
  events: eventFamily<RegistryEvent>(registryEventNames),
  projections: [entries],
};
