export {
  COMPARATORS,
  SOURCE_READINGS,
  TARGET_KINDS,
  targetStream,
  yearsOf,
  type Comparator,
  type Horizon,
  type NamedTarget,
  type ResultSource,
  type Target,
  type TargetKind,
  type TargetResult,
  type TargetSource,
  type TargetUnit,
} from './target.js';
export * from './commands.js';
export * from './events.js';
export * from './queries.js';
export { TARGET_STATUSES, type KnownFigure, type TargetCheck, type TargetStatus } from './finding.js';
export { targetFault, type TargetFault } from './check-target.js';
export { goalInWords } from './sentences.js';
export { targetRefusals } from './refusals.js';
export { TargetModule, targetSlice } from './target.module.js';
