export { checkFramework, checkReferenceData, checkRegister, type FrameworkCheck } from './check.js';
export type { RuleCheck } from './checks/rules.js';
export {
  DATA_FILES,
  type DataFile,
  type DocumentRecord,
  type EntryRecord,
  type ReferenceData,
  type Register,
} from './documents.js';
export { entryOf } from './entry.js';
export type { Fault } from './fault.js';
export { referenceDataFolder } from './folder.js';
export { UnreadableFile } from './json.js';
export { MisshapenFile, readReferenceData } from './read.js';
export { isRule } from './rule-shape.js';
export type { CycleRecord, Reporting } from './cycle.js';
export type { MappingRecord } from './mapping.js';
export type { UnitObligations } from './obligations.js';
export type { PublishedResults } from './results.js';
export type { PlanTargets } from './targets.js';
export type { TaskPlan } from './tasks.js';
export {
  summarizeFramework,
  summarizeMapping,
  summarizeRegister,
  summarizeResults,
  summarizeTargets,
  type FrameworkSummary,
  type MappingSummary,
  type ReadingCounts,
  type ResultsSummary,
  type TargetsSummary,
} from './summary.js';
export {
  summarizeObligations,
  summarizeTasks,
  type ObligationsSummary,
  type TasksSummary,
} from './summary-of-plans.js';
export {
  planImport,
  readAllData,
  readOneFile,
  type CheckedData,
  type ImportCommand,
  type ImportStep,
} from './import/index.js';
