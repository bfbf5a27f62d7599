import type { WorkItemShown } from '../../client/types.gen.js';
import { daysUntil } from '../../format/dates.js';
import { compare, forDrawing, sum } from '../../format/decimal.js';

/** Points by the days that are left; what is overdue stands first, what has no deadline last. */
export function urgencyOf({ atStake, dueBefore, overdue }: WorkItemShown, today: string): number {
  if (overdue) return Number.MAX_VALUE;
  if (dueBefore === null) return 0;
  return forDrawing(atStake) / Math.max(daysUntil(dueBefore, today), 1);
}

/** The most pressing first. */
export const byUrgency = (items: readonly WorkItemShown[], today: string): readonly WorkItemShown[] =>
  items.toSorted((a, b) => urgencyOf(b, today) - urgencyOf(a, today) || compare(b.atStake, a.atStake));

/** Points that depend on anything in the list: a dossier with two things to do counts once. */
export function pointsAtStake(items: readonly WorkItemShown[]): string {
  const most = new Map<string, string>();
  for (const { dossier, atStake } of items) {
    const known = most.get(dossier);
    if (known === undefined || compare(atStake, known) > 0) most.set(dossier, atStake);
  }
  return sum([...most.values()]);
}

/** The day that comes first; undefined where nothing has one. */
export const nextDay = (items: readonly WorkItemShown[]): string | undefined =>
  items.flatMap(({ dueBefore, overdue }) => (dueBefore === null || overdue ? [] : [dueBefore])).sort()[0];
