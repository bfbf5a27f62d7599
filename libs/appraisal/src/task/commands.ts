import { Command } from '#kernel';
import type { Assignment, TaskId, TaskReport } from './task.js';

export class AssignTask extends Command<TaskId, Assignment> {
  readonly type = 'AssignTask';
}

/** Whether the agency may report on the task is asked at the edge. The reason stands in the context. */
export class ReportTask extends Command<TaskId, TaskReport> {
  readonly type = 'ReportTask';
}

export type TaskCommand = AssignTask | ReportTask;
