import { Query } from '@nestjs/cqrs';
import type { PeriodKind } from '#kernel';
import type { TaskStanding } from './progress.js';
import type { Assignment, TaskId, TaskReport } from './task.js';

/** The last report of an agency on a period. */
export interface TaskReportView extends TaskReport {
  readonly reason: string | null;
  readonly reportedOn: string;
  readonly dueBefore: string;
  /** Of the first report on the period: a correction does not make up for it, and does not add to it. */
  readonly late: boolean;
  readonly corrected: boolean;
}

export interface TaskLine {
  /** `954.07` */
  readonly id: string;
  readonly place: string;
  readonly heading: string | null;
  readonly content: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: Assignment['due'];
  readonly state: TaskStanding;
  /** Days that have passed while it was not done. */
  readonly overdue: readonly string[];
  /** Of any agency, on the latest period. */
  readonly lastReport: TaskReportView | null;
  readonly synthetic: boolean;
  readonly revision: string;
}

/** Reports that a period asks for. */
export interface ReportsOwed {
  readonly task: string;
  readonly period: string;
  readonly label: string;
  readonly kind: PeriodKind;
  readonly dueBefore: string;
  readonly strict: boolean;
  /** `missing`: it is too late for those that have not reported. */
  readonly state: 'due' | 'missing';
  /** How many agencies owe a report, members of groups counted one by one. */
  readonly owing: number;
  /** Leads without a report; for a quarter the agency that collects. */
  readonly leadsWithout: readonly string[];
  readonly coordinatingWithout: readonly string[];
}

export interface TaskView
  extends TaskLine, Pick<Assignment, 'reporting' | 'reportUntil' | 'source' | 'readings'> {
  /** Newest period first. */
  readonly reports: readonly TaskReportView[];
  readonly owed: readonly ReportsOwed[];
}

export interface TaskFilter {
  /** An agency that leads, by itself or in a group. */
  readonly lead?: string;
  readonly state?: TaskStanding;
  readonly overdue?: boolean;
}

/** Tasks in the order of their plan. `today` is the business date. */
export class ListTasks extends Query<readonly TaskLine[]> {
  constructor(
    readonly today: string,
    readonly filter: TaskFilter = {},
  ) {
    super();
  }
}

export class GetTask extends Query<TaskView | undefined> {
  constructor(
    readonly id: TaskId,
    readonly today: string,
  ) {
    super();
  }
}

/** Every report that has not come for a period that has begun by `today`, by deadline. */
export class TaskReportsDue extends Query<readonly ReportsOwed[]> {
  constructor(readonly today: string) {
    super();
  }
}
