import { isPast, parsePeriod } from '#kernel';
import { readJson, type SelectedRow } from '#projections';
import { overdueDays, standingOf } from '../progress.js';
import type { ReportsOwed, TaskLine, TaskReportView, TaskView } from '../queries.js';
import { owedPeriods, type ReportingPeriod } from '../reporting.js';
import type { Assignment } from '../task.js';
import type { Members } from './members.js';
import type { tasksTables } from './tasks.projection.js';

export type TaskRow = SelectedRow<typeof tasksTables, 'tasks'>;
export type ReportRow = SelectedRow<typeof tasksTables, 'task_reports'>;

/** A task with all that is known of it on a day. */
export interface KnownTask {
  readonly row: TaskRow;
  readonly assignment: Assignment;
  /** Of this task, in the order of the ledger. */
  readonly reports: readonly ReportRow[];
  readonly members: Members;
  readonly today: string;
}

export function taskLine({ row, assignment, reports, members, today }: KnownTask): TaskLine {
  const { place, heading, content, leads, coordinating, due } = assignment;
  const inOrder = byPeriod(reports);
  const lastOf = new Map(inOrder.map(({ agency, report }) => [agency, readJson(report).state]));
  const standing = standingOf(members.behind(leads, today).map((agency) => lastOf.get(agency)));
  const last = inOrder.at(-1);
  return {
    id: row.key,
    place,
    heading,
    content,
    leads,
    coordinating,
    due,
    state: standing,
    overdue: overdueDays(due, standing, today),
    lastReport: last ? reportView(last) : null,
    synthetic: row.synthetic === 1,
    revision: String(row.revision),
  };
}

/** A correction of an old period says nothing about a newer one; periods that end together go by the ledger. */
function byPeriod(reports: readonly ReportRow[]): readonly ReportRow[] {
  const end = ({ period }: ReportRow): string => parsePeriod(period)?.to ?? period;
  return [...reports].sort((a, b) =>
    end(a) === end(b) ? a.position - b.position : end(a) < end(b) ? -1 : 1,
  );
}

export function taskView(known: KnownTask): TaskView {
  const { reporting, reportUntil, source, readings } = known.assignment;
  const reports = known.reports
    .map(reportView)
    .sort((a, b) => (`${b.period} ${a.agency}` < `${a.period} ${b.agency}` ? -1 : 1));
  return { ...taskLine(known), reporting, reportUntil, source, readings, reports, owed: reportsOwed(known) };
}

/** The periods that some agency has not reported on, by deadline. */
export function reportsOwed(known: KnownTask): readonly ReportsOwed[] {
  return owedPeriods(known.assignment, known.today).flatMap((owed) => {
    const { leads, coordinating } = owersOf(known, owed);
    const reported = new Set(
      known.reports.filter(({ period }) => period === owed.period.code).map(({ agency }) => agency),
    );
    const [leadsWithout, coordinatingWithout] = [leads, coordinating].map((codes) =>
      codes.filter((code) => !reported.has(code)),
    );
    if (!leadsWithout || !coordinatingWithout || leadsWithout.length + coordinatingWithout.length === 0)
      return [];
    return [
      {
        task: known.row.key,
        period: owed.period.code,
        label: owed.period.label,
        kind: owed.period.kind,
        dueBefore: owed.deadline.day,
        strict: owed.deadline.strict,
        state: isPast(owed.deadline, known.today) ? ('missing' as const) : ('due' as const),
        owing: leads.length + coordinating.length,
        leadsWithout,
        coordinatingWithout,
      },
    ];
  });
}

/** Who leads and is also in a group that coordinates owes one report, as a lead. */
function owersOf({ assignment, members }: KnownTask, { rule, deadline }: ReportingPeriod) {
  if (rule.by !== null) return { leads: [rule.by], coordinating: [] };
  const leads = members.behind(assignment.leads, deadline.day);
  const coordinating = members
    .behind(assignment.coordinating, deadline.day)
    .filter((code) => !leads.includes(code));
  return { leads, coordinating };
}

function reportView({ report, late, corrected }: ReportRow): TaskReportView {
  const { agency, period, state, progress, percent, reason, reportedOn, dueBefore } = readJson(report);
  return {
    agency,
    period,
    state,
    progress,
    percent,
    reason,
    reportedOn,
    dueBefore,
    late: late === 1,
    corrected: corrected === 1,
  };
}
