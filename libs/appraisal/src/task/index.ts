export {
  DUE_KINDS,
  parseTaskKey,
  REPORT_STATES,
  TASK_CELLS,
  taskKey,
  taskStream,
  type Assignment,
  type DueKind,
  type ReportingRule,
  type ReportState,
  type TaskCell,
  type TaskDue,
  type TaskId,
  type TaskReading,
  type TaskReport,
  type TaskSource,
} from './task.js';
export { assignmentFaults } from './check-assignment.js';
export * from './commands.js';
export * from './events.js';
export { TASK_STATES, type TaskStanding } from './progress.js';
export * from './queries.js';
export { reportersOf } from './reporting.js';
export { taskRefusals } from './refusals.js';
export { TaskModule, taskSlice } from './task.module.js';
