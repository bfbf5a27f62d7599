import { dayOfLastMonth, parsePeriod, periodsOfYear, type CalendarPeriod, type Deadline } from '#kernel';
import type { Assignment, ReportingRule } from './task.js';

/** A period that is reported on, and by when. */
export interface ReportingPeriod {
  readonly period: CalendarPeriod;
  readonly rule: ReportingRule;
  readonly deadline: Deadline;
}

type Rhythm = Pick<Assignment, 'reporting' | 'reportUntil'> & {
  readonly source: Pick<Assignment['source'], 'issuedOn'>;
};

/** Undefined for a code that is no period, a rhythm that the plan does not ask for, and a time before the plan. */
export function reportingPeriod(task: Rhythm, code: string): ReportingPeriod | undefined {
  const period = parsePeriod(code);
  const rule = period && task.reporting.find(({ kind }) => kind === period.kind);
  return period && rule && period.to >= task.source.issuedOn ? withDeadline(period, rule) : undefined;
}

/** The periods that have begun by `today` and are owed a report, in order of their deadlines. */
export function owedPeriods(task: Rhythm, today: string): readonly ReportingPeriod[] {
  const { issuedOn } = task.source;
  if (today < issuedOn) return [];
  const last = task.reportUntil !== null && task.reportUntil < today ? task.reportUntil : today;
  const [first, end] = [issuedOn, last].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || end === undefined) return [];
  const years = Array.from({ length: Math.max(end - first + 1, 0) }, (_, index) => first + index);
  return years
    .flatMap((year) =>
      task.reporting.flatMap((rule) =>
        periodsOfYear(rule.kind, year)
          .filter(({ from, to }) => to >= issuedOn && from <= last)
          .map((period) => withDeadline(period, rule)),
      ),
    )
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ deadline, period }: ReportingPeriod): string => `${deadline.day} ${period.code}`;

const withDeadline = (period: CalendarPeriod, rule: ReportingRule): ReportingPeriod => ({
  period,
  rule,
  deadline: { day: dayOfLastMonth(period, rule.beforeDay), strict: rule.strict },
});

/** The codes, groups among them, that may report on the period; none for a period that nobody reports on. */
export function reportersOf(
  task: Rhythm & Pick<Assignment, 'leads' | 'coordinating'>,
  code: string,
): readonly string[] {
  const found = reportingPeriod(task, code);
  if (!found) return [];
  return found.rule.by === null ? [...task.leads, ...task.coordinating] : [found.rule.by];
}
