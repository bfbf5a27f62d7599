import { compare, isPast, parseDecimal, sameData, type Decider } from '#kernel';
import { assignmentFaults } from './check-assignment.js';
import type { AssignTask, ReportTask, TaskCommand } from './commands.js';
import type { TaskEvent, TaskReported } from './events.js';
import {
  TaskDiffers,
  TaskFaulty,
  TaskPercentOutOfRange,
  TaskPeriodNotBegun,
  TaskPeriodUnknown,
  TaskProgressMissing,
  TaskReasonMissing,
  TaskUnknown,
} from './refusals.js';
import { reportingPeriod, type ReportingPeriod } from './reporting.js';
import { taskKey, type Assignment, type ReportState, type TaskReport } from './task.js';

export type TaskState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'assigned';
      readonly assignment: Assignment;
      /** The last report of each agency on each period. */
      readonly reports: ReadonlyMap<string, TaskReported['data']>;
    };

type AssignedTask = Extract<TaskState, { status: 'assigned' }>;

export const task: Decider<TaskCommand, TaskState, TaskEvent> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'AssignTask') return assigned(command, state);
    if (state.status === 'absent') throw new TaskUnknown(taskKey(command.target));
    return reported(command, state);
  },

  // No `default`: a new event type stops the compiler here.
  evolve(state, event) {
    switch (event.type) {
      case 'TaskAssigned': {
        const { plan: _plan, number: _number, ...assignment } = event.data;
        return { status: 'assigned', assignment, reports: new Map() };
      }
      case 'TaskReported':
        return state.status === 'assigned'
          ? { ...state, reports: new Map(state.reports).set(reportKey(event.data), event.data) }
          : state;
    }
  },
};

const reportKey = ({ agency, period }: Pick<TaskReport, 'agency' | 'period'>): string =>
  `${agency}/${period}`;

function assigned({ target, data }: AssignTask, state: TaskState): readonly TaskEvent[] {
  if (state.status === 'assigned') {
    // The same again changes nothing: an import may be repeated.
    if (sameData(state.assignment, data)) return [];
    throw new TaskDiffers(taskKey(target));
  }
  const faults = assignmentFaults(data);
  if (faults.length > 0) throw new TaskFaulty(faults);
  return [{ type: 'TaskAssigned', data: { ...target, ...data } }];
}

function reported({ target, data, context }: ReportTask, state: AssignedTask): readonly TaskEvent[] {
  const { deadline } = openPeriod(state.assignment, data.period, context.today);
  const report = checkedReport(data);
  const before = state.reports.get(reportKey(data));
  if (before && sameData(contentOf(before), contentOf(report))) return [];
  return [
    {
      type: 'TaskReported',
      data: {
        ...target,
        ...report,
        reason: checkedReason(context.reason, before !== undefined || report.state === 'blocked'),
        reportedOn: context.today,
        dueBefore: deadline.day,
        strict: deadline.strict,
        late: isPast(deadline, context.today),
        corrects: before !== undefined,
      },
    },
  ];
}

/** Throws TaskProgressMissing, TaskPercentOutOfRange. */
function checkedReport(report: TaskReport): TaskReport {
  const progress = report.progress.trim();
  if (!progress) throw new TaskProgressMissing();
  return { ...report, progress, percent: checkedPercent(report.percent, report.state) };
}

/** Throws TaskReasonMissing. */
function checkedReason(typed: string | undefined, isNeeded: boolean): string | null {
  const reason = typed?.trim() ?? '';
  if (isNeeded && reason === '') throw new TaskReasonMissing();
  return reason === '' ? null : reason;
}

/** Throws TaskPeriodUnknown, TaskPeriodNotBegun. */
function openPeriod(assignment: Assignment, code: string, today: string): ReportingPeriod {
  const found = reportingPeriod(assignment, code);
  if (!found) throw new TaskPeriodUnknown(code);
  if (found.period.from > today) throw new TaskPeriodNotBegun(code, found.period.from);
  return found;
}

const contentOf = ({ state, progress, percent }: TaskReport) => ({ state, progress, percent });

/** What a state lets the percentage be; nothing when it may be anything. */
const FIXED_PERCENT: Readonly<Partial<Record<ReportState, string>>> = { 'not-started': '0', done: '100' };

/** In canonical form. Throws TaskPercentOutOfRange. */
function checkedPercent(percent: string | null, state: ReportState): string | null {
  if (percent === null) return null;
  const read = parseDecimal(percent);
  const fixed = FIXED_PERCENT[state];
  const isWithin = read !== undefined && compare(read, '0') >= 0 && compare(read, '100') <= 0;
  if (!isWithin || (fixed !== undefined && compare(read, fixed) !== 0))
    throw new TaskPercentOutOfRange(percent);
  return read;
}
