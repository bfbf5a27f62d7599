import { overdueDays, standingOf, type TaskStanding } from './progress.js';
import { owedPeriods, reportersOf } from './reporting.js';
import type { ReportState } from './task.js';
import { assignment } from './testing/task.builder.js';

it.each<[TaskStanding, readonly (ReportState | undefined)[]]>([
  ['unreported', []],
  ['unreported', [undefined, undefined]],
  ['not-started', ['not-started', undefined]],
  ['under-way', ['not-started', 'done']],
  ['under-way', ['done', undefined]],
  ['blocked', ['done', 'blocked', undefined]],
  ['done', ['done', 'done']],
])('a task is %s when its leads say %j', (standing, leads) => expect(standingOf(leads)).toBe(standing));

it('is overdue from the day that it should have been done before, unless it is done', () => {
  const due = [
    { what: 'Cả năm', kind: 'year', dueBefore: '2026-01-01' },
    { what: 'Quý III', kind: 'quarter', dueBefore: '2025-10-01' },
    { what: 'Thường xuyên', kind: 'ongoing', dueBefore: null },
  ] as const;
  expect(overdueDays(due, 'under-way', '2025-09-30')).toEqual([]);
  expect(overdueDays(due, 'under-way', '2025-10-01')).toEqual(['2025-10-01']);
  expect(overdueDays(due, 'unreported', '2026-01-01')).toEqual(['2025-10-01', '2026-01-01']);
  expect(overdueDays(due, 'done', '2026-01-01')).toEqual([]);
});

describe('the periods that are owed', () => {
  const codes = (today: string) => owedPeriods(assignment, today).map(({ period }) => period.code);

  it('begin with the one that the plan was issued in, by deadline', () => {
    expect(codes('2025-04-10')).toEqual([]);
    expect(codes('2025-04-11')).toEqual(['2025-04', '2025-Q2']);
    expect(codes('2025-06-01')).toEqual(['2025-04', '2025-05', '2025-06', '2025-Q2']);
  });

  it('end with the plan', () => {
    const all = codes('2027-03-01');
    expect([all.length, all.at(-2), all.at(-1)]).toEqual([12, '2025-12', '2025-Q4']);
    const endless = owedPeriods({ ...assignment, reportUntil: null }, '2026-01-05');
    expect(endless.at(-1)?.period.code).toBe('2026-Q1');
  });

  it('are reported on by those named, a quarter by the one that collects', () => {
    expect(reportersOf(assignment, '2025-05')).toEqual(['soyte', 'sokhcn', 'cacdiaphuong']);
    expect(reportersOf(assignment, '2025-Q2')).toEqual(['sokhcn']);
    expect(reportersOf(assignment, '2025-03')).toEqual([]);
  });
});
