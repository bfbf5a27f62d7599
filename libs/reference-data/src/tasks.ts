import type { Assignment, ReportingRule, TaskReading } from '#appraisal/task';
import type { PlanDocument } from './plan-document.js';

/** A task as its file keeps it: what all tasks of the plan share stands once, in the plan. */
export interface TaskRecord extends Omit<Assignment, 'reporting' | 'reportUntil' | 'source'> {
  /** Its place among all tasks of the plan: `07`. */
  readonly number: string;
}

/** The tasks of one plan, as their file keeps them. */
export interface TaskPlan {
  /** The number of its document: part of the names of streams. */
  readonly plan: string;
  readonly document: PlanDocument;
  readonly section: { readonly name: string; readonly reading: TaskReading };
  /** The last day whose periods are reported on. */
  readonly reportUntil: { readonly day: string; readonly reading: TaskReading };
  readonly reporting: readonly ReportingRule[];
  readonly tasks: readonly TaskRecord[];
}
