import { isPast } from '#kernel';
import { dueDates, type DueDay } from './due-dates.js';
import type { Force, Obligation } from './obligation.js';

/** One line of a year's calendar. */
export interface CalendarEntry extends DueDay, Omit<Obligation, 'inForce' | 'rule'> {
  readonly obligation: string;
  /** False: the day came before the document was in force. */
  readonly inForce: boolean;
  /** False without a day. */
  readonly past: boolean;
}

export interface NamedObligation extends Obligation {
  readonly id: string;
}

/** What is owed for `year`, by day, those without one at the end. `today` is the business date. */
export function calendarOf(
  obligations: readonly NamedObligation[],
  year: number,
  today: string,
): readonly CalendarEntry[] {
  return obligations
    .flatMap(({ id, rule, inForce, ...obligation }) =>
      dueDates(rule, year)
        .filter((due) => isWithin(due, year, inForce))
        .map((due) => ({
          ...obligation,
          ...due,
          obligation: id,
          inForce: due.day === null || due.day > inForce.from,
          past: due.day !== null && isPast({ day: due.day, strict: due.strict }, today),
        })),
    )
    .sort(byDay);
}

/** The first year is kept whole, so that it can be seen what its document came too late for. */
function isWithin({ day }: DueDay, year: number, { from, to }: Force): boolean {
  if (year < yearOf(from)) return false;
  if (to === null) return true;
  return day === null ? year <= yearOf(to) : day <= to;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** No day sorts after every day. */
const LAST = '9999';

function byDay(a: CalendarEntry, b: CalendarEntry): number {
  const [left, right] = [a, b].map(({ day, obligation, period }) => `${day ?? LAST} ${obligation} ${period}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
