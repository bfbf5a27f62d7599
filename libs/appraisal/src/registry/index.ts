export * from './commands.js';
export {
  ENTRY_SORTS,
  entryStream,
  type Alias,
  type Entry,
  type EntryId,
  type EntrySort,
  type EntrySource,
} from './entry.js';
export * from './events.js';
export * from './queries.js';
export { RegistryFacts } from './facts.js';
export { registryRefusals } from './refusals.js';
export { RegistryModule, registrySlice } from './registry.module.js';
