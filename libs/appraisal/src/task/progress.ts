import type { ReportState, TaskDue } from './task.js';

/** What the reports say of a task as a whole; `unreported`: no agency that leads it has said anything. */
export const TASK_STATES = ['unreported', 'not-started', 'under-way', 'blocked', 'done'] as const;
export type TaskStanding = (typeof TASK_STATES)[number];

/**
 * A task is blocked when one of its leads is, and done when all of them are; `leads` holds the last reported state
 * of every leading agency, undefined where it has reported nothing.
 */
export function standingOf(leads: readonly (ReportState | undefined)[]): TaskStanding {
  const said = leads.filter((state) => state !== undefined);
  if (said.length === 0) return 'unreported';
  if (said.includes('blocked')) return 'blocked';
  if (leads.every((state) => state === 'done')) return 'done';
  return said.every((state) => state === 'not-started') ? 'not-started' : 'under-way';
}

/** The days that have passed without the task being done, earliest first. `today` is the business date. */
export function overdueDays(
  due: readonly TaskDue[],
  standing: TaskStanding,
  today: string,
): readonly string[] {
  if (standing === 'done') return [];
  return due.flatMap(({ dueBefore }) => (dueBefore !== null && today >= dueBefore ? [dueBefore] : [])).sort();
}
