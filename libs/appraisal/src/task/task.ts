import type { PeriodKind } from '#kernel';

/** One task of a plan: `954` is the number of the plan's document, `07` the task's place in it. */
export interface TaskId {
  readonly plan: string;
  readonly number: string;
}

/** `954.07`: as it stands in stream names and addresses. */
export const taskKey = ({ plan, number }: TaskId): string => `${plan}.${number}`;

export const taskStream = (id: TaskId): string => `task-${taskKey(id)}`;

/** Undefined when the text is no task's key. */
export function parseTaskKey(key: string): TaskId | undefined {
  const [, plan, number] = /^(\d{1,6})\.(\d{2,3})$/.exec(key) ?? [];
  return plan && number ? { plan, number } : undefined;
}

export const DUE_KINDS = ['year', 'quarter', 'ongoing'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** By when something of the task is to be finished. */
export interface TaskDue {
  readonly what: string;
  readonly kind: DueKind;
  /** yyyy-mm-dd: finished before this day; null for what is ongoing. */
  readonly dueBefore: string | null;
}

/** Who reports in which rhythm, and by when. */
export interface ReportingRule {
  readonly kind: PeriodKind;
  /** Day of the period's last month, 1 to 28. */
  readonly beforeDay: number;
  /** "Trước ngày N": that day itself is too late. */
  readonly strict: boolean;
  /** The agency that reports for all; null: every agency that leads or coordinates, for itself. */
  readonly by: string | null;
  /** Who receives it, as the document calls them. */
  readonly to: string;
  readonly reading: TaskReading & { readonly section: string };
}

/** How a cell was read: `line` is a line of the source text, `typed` the words in it where they differ from the value. */
export interface TaskReading {
  readonly how: 'stated' | 'inherited' | 'unclear';
  readonly line: number;
  readonly typed?: string;
  /** Mandatory unless it is stated. */
  readonly why?: string;
}

export const TASK_CELLS = ['place', 'heading', 'content', 'leads', 'coordinating', 'due'] as const;
export type TaskCell = (typeof TASK_CELLS)[number];

export interface TaskSource {
  /** số/ký hiệu */
  readonly document: string;
  readonly title: string;
  /** yyyy-mm-dd: nothing is reported on a period that ended before. */
  readonly issuedOn: string;
  readonly section: string;
  /** Name of the source text among the plans. */
  readonly file: string;
}

/** A task as its plan gives it. */
export interface Assignment {
  /** Where it stands in the plan: `1.4.a`. */
  readonly place: string;
  /** Null where the copy of the plan lost it. */
  readonly heading: string | null;
  readonly content: string;
  /** Agency codes of the register; a group is one code. */
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly due: readonly TaskDue[];
  readonly reporting: readonly ReportingRule[];
  /** yyyy-mm-dd: reports are owed on periods that begin until this day; null: without end. */
  readonly reportUntil: string | null;
  readonly source: TaskSource;
  readonly readings: Readonly<Record<TaskCell, TaskReading>>;
}

export const REPORT_STATES = ['not-started', 'under-way', 'done', 'blocked'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What an agency says of a task in a period. */
export interface TaskReport {
  readonly agency: string;
  /** `2025-05` or `2025-Q2` */
  readonly period: string;
  readonly state: ReportState;
  readonly progress: string;
  /** 0 to 100, a decimal; null: not said. */
  readonly percent: string | null;
}
