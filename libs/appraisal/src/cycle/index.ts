export * from './commands.js';
export { cycleKey, cycleStream, parseCycleKey, quartersOf, type CycleId, type Period } from './cycle.js';
export * from './events.js';
export * from './queries.js';
export { CycleFacts } from './facts.js';
export { cycleRefusals } from './refusals.js';
export { CycleModule, cycleSlice } from './cycle.module.js';
