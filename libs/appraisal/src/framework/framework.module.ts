import { Module } from '@nestjs/common';
import { eventFamily } from '#ledger';
import { RegistryModule } from '#appraisal/registry';
import { frameworkEventNames, frameworkUpcasters, type FrameworkEvent } from './events.js';
import { FrameworkFacts, ResponsibilityFacts } from './facts.js';
import { frameworkHandlers } from './handlers.js';
import { frameworks } from './reads/frameworks.projection.js';
import { frameworkQueryHandlers } from './reads/frameworks.query.js';
import { mappingQueryHandlers } from './reads/mapping.query.js';

@Module({
  imports: [RegistryModule],
  providers: [
    FrameworkFacts,
    ResponsibilityFacts,
    ...frameworkHandlers,
    ...frameworkQueryHandlers,
    ...mappingQueryHandlers,
  ],
  exports: [FrameworkFacts, ResponsibilityFacts],
})
export class FrameworkModule {}

/** What the house needs to know of this slice: its module, its events, its read models. */
export const frameworkSlice = {
  module: FrameworkModule,
  events: eventFamily<FrameworkEvent>(frameworkEventNames, frameworkUpcasters),
  projections: [frameworks],
};
