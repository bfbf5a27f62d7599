import type { DueRule } from '#appraisal/obligation';
import { TASK_CELLS, type DueKind, type TaskCell } from '#appraisal/task';
import type { UnitObligations } from './obligations.js';
import { counts, readingCounts, type ReadingCounts } from './summary.js';
import type { TaskPlan } from './tasks.js';

export interface TasksSummary {
  readonly tasks: number;
  /** Tasks by the agencies that lead them: a task with two leads counts for both. */
  readonly leads: Readonly<Partial<Record<string, number>>>;
  /** Things to be finished, by when; a task may have several. */
  readonly due: Readonly<Partial<Record<DueKind, number>>>;
  readonly cells: Readonly<Record<TaskCell, ReadingCounts>>;
}

/** What a plan's tasks are, in numbers: to compare with the document at a glance. */
export function summarizeTasks({ tasks }: TaskPlan): TasksSummary {
  const cell = (name: TaskCell) =>
    [name, readingCounts(tasks.map(({ readings }) => readings[name]))] as const;
  return {
    tasks: tasks.length,
    leads: counts(tasks.flatMap(({ leads }) => leads)),
    due: counts(tasks.flatMap(({ due }) => due.map(({ kind }) => kind))),
    cells: Object.fromEntries(TASK_CELLS.map(cell)) as TasksSummary['cells'],
  };
}

export interface ObligationsSummary {
  readonly obligations: number;
  readonly rules: Readonly<Partial<Record<DueRule['kind'], number>>>;
  readonly readings: ReadingCounts;
}

/** What the documents ask of a unit, in numbers. */
export const summarizeObligations = ({ obligations }: UnitObligations): ObligationsSummary => ({
  obligations: obligations.length,
  rules: counts(obligations.map(({ rule }) => rule.kind)),
  readings: readingCounts(obligations.map(({ source }) => source)),
});
