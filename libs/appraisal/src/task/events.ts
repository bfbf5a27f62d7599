import type { DomainEvent } from '#kernel';
import type { Assignment, TaskId, TaskReport } from './task.js';

export type TaskAssigned = DomainEvent<'TaskAssigned', TaskId & Assignment>;
export type TaskReported = DomainEvent<
  'TaskReported',
  TaskId &
    TaskReport & {
      /** What keeps it blocked, or why an earlier report is corrected. */
      readonly reason: string | null;
      /** The business date, yyyy-mm-dd. */
      readonly reportedOn: string;
      /** The day that `late` was judged by, and whether that day itself is too late. */
      readonly dueBefore: string;
      readonly strict: boolean;
      readonly late: boolean;
      /** Whether the agency had reported on the period before. */
      readonly corrects: boolean;
    }
>;

export type TaskEvent = TaskAssigned | TaskReported;

/** Stored names. A shipped shape is never edited: a changed one gets the next version and an upcaster. */
export const taskEventNames: Readonly<Record<TaskEvent['type'], string>> = {
  TaskAssigned: 'task.assigned.v1',
  TaskReported: 'task.reported.v1',
};
