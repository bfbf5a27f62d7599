export type { BuildOrder, BuildParts, BuildProgress, BuildStep } from './build.js';
export { buildAsWorker, buildInWorker } from './build-worker.js';
export type { ReadModelDatabase } from './database.js';
export type { TableDifference } from './differences.js';
export { generationsOf, type ReadModelsPlace } from './engine-of.js';
export type { ParkedEvent } from './fold.js';
export type { ParkedReport } from './generation.js';
export { LogUnreadable } from './log.js';
export { asOf, currentMoment, type Moment } from './moment.js';
export type { AnyProjection, Apply, Handler, Needs, Projection, Rows, TableRows } from './projection.js';
export { startProjector, type Projector, type ReadModelParts } from './projector.js';
export { ProjectionsModule, type ProjectionsModuleOptions } from './projections.module.js';
export {
  READ_MODELS,
  ReadModelsOwned,
  ReadModelsUnreachable,
  type HistoryRow,
  type ReadModels,
  type SelectedRow,
} from './read-models.js';
export {
  RebuildInterrupted,
  RebuildUnderWay,
  type RebuildOptions,
  type RebuildProgress,
  type RebuildReport,
} from './rebuild.js';
export { ProjectionRunner, type RunnerOptions } from './runner.js';
export type { ProjectionStatus, RunnerState, RunnerStatus } from './status.js';
export {
  json,
  readJson,
  table,
  type Change,
  type Key,
  type Row,
  type JsonText,
  type Table,
  type Tables,
} from './table.js';
export { ReadModelBehind, type WaitOptions } from './waiting.js';
