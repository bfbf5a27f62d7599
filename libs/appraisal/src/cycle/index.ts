export * from './commands.js';
export {
  CLOSING,
  closingOf,
  cycleKey,
  cycleStream,
  LOCKS,
  parseCycleKey,
  quartersOf,
  RESULT_STAGES,
  yearOf,
  type CycleId,
  type Lock,
  type Period,
  type ResultStage,
} from './cycle.js';
export * from './events.js';
export * from './queries.js';
export { CycleFacts } from './facts.js';
export { CycleLocked, cycleRefusals } from './refusals.js';
export { CycleModule, cycleSlice } from './cycle.module.js';
