import { given } from '#kernel/testing';
import { AssignTask, ReportTask } from './commands.js';
import { task } from './decider.js';
import { parseTaskKey, taskKey, taskStream, type Assignment, type TaskReport } from './task.js';
import { assigned, assignment, context, report, reported, target } from './testing/task.builder.js';

const assigns = (change: Partial<Assignment> = {}) =>
  new AssignTask(target, { ...assignment, ...change }, context);
const reports = (change: Partial<TaskReport> = {}, today = context.today, reason?: string) =>
  new ReportTask(
    target,
    { ...report, ...change },
    { ...context, today, ...(reason !== undefined && { reason }) },
  );

describe('a task', () => {
  it('is assigned as its plan gives it', () => given(task).when(assigns()).then([assigned()]));

  it('changes nothing the second time, also after a report, and refuses another content', () => {
    given(task, [assigned()]).when(assigns()).then([]);
    given(task, [assigned(), reported()]).when(assigns()).then([]);
    given(task, [assigned()])
      .when(assigns({ content: 'Việc khác' }))
      .refused('task.differs');
  });

  const [monthly] = assignment.reporting;
  const [due] = assignment.due;
  if (!monthly || !due) throw new Error('the builder has them');
  it.each<[string, Partial<Assignment>]>([
    ['no content', { content: ' ' }],
    ['nobody who leads', { leads: [] }],
    ['an agency named twice', { coordinating: ['soyte'] }],
    ['no time at all', { due: [] }],
    ['a year without a day', { due: [{ ...due, dueBefore: null }] }],
    ['a day that never was', { due: [{ ...due, dueBefore: '2025-02-30' }] }],
    ['a day before its plan', { due: [{ ...due, dueBefore: '2025-04-11' }] }],
    ['an ongoing work with a day', { due: [{ ...due, kind: 'ongoing' }] }],
    ['two monthly rhythms', { reporting: [monthly, monthly] }],
    ['reports on the 29th', { reporting: [{ ...monthly, beforeDay: 29 }] }],
    ['a plan without a day', { source: { ...assignment.source, issuedOn: '11/04/2025' } }],
  ])('is refused with %s', (_, change) => given(task).when(assigns(change)).refused('task.faulty'));

  it('has a key that is read back, and no other', () => {
    expect([taskKey(target), taskStream(target)]).toEqual(['1.07', 'task-1.07']);
    expect(parseTaskKey('954.07')).toEqual({ plan: '954', number: '07' });
    for (const key of ['', '954', '954.7', '954.07.1', 'x.07', '954-07', '../954.07'])
      expect(parseTaskKey(key)).toBeUndefined();
  });
});

describe('a report', () => {
  it('is recorded with the day that it was due before', () =>
    given(task, [assigned()])
      .when(reports({ percent: '50,0', progress: ' Đã làm một nửa ' }))
      .then([reported()]));

  it('is late on the named day itself, because "trước ngày 20" is strict', () => {
    given(task, [assigned()])
      .when(reports({}, '2025-05-20'))
      .then([reported({ reportedOn: '2025-05-20', late: true })]);
    const lenient = assigned({
      ...assignment,
      reporting: assignment.reporting.map((rule) => ({ ...rule, strict: false })),
    });
    given(task, [lenient])
      .when(reports({}, '2025-05-20'))
      .then([reported({ reportedOn: '2025-05-20', strict: false })]);
  });

  it('of a quarter is due before the 28th of its last month', () =>
    given(task, [assigned()])
      .when(reports({ agency: 'sokhcn', period: '2025-Q2' }, '2025-06-27'))
      .then([
        reported({
          agency: 'sokhcn',
          period: '2025-Q2',
          reportedOn: '2025-06-27',
          dueBefore: '2025-06-28',
        }),
      ]));

  it('is kept for each agency', () =>
    given(task, [assigned(), reported()])
      .when(reports({ agency: 'sokhcn' }))
      .then([reported({ agency: 'sokhcn' })]));

  it('changes nothing the second time', () => given(task, [assigned(), reported()]).when(reports()).then([]));

  it('is corrected by another one, with a reason', () => {
    given(task, [assigned(), reported()])
      .when(reports({ percent: '60' }))
      .refused('task.reason-missing');
    given(task, [assigned(), reported()])
      .when(reports({ percent: '60' }, '2025-05-21', ' Ghi nhầm '))
      .then([
        reported({
          percent: '60',
          reason: 'Ghi nhầm',
          reportedOn: '2025-05-21',
          late: true,
          corrects: true,
        }),
      ]);
  });

  it('of something blocked says why', () => {
    given(task, [assigned()])
      .when(reports({ state: 'blocked' }))
      .refused('task.reason-missing');
    given(task, [assigned()])
      .when(reports({ state: 'blocked' }, context.today, 'Chưa có kinh phí'))
      .then([reported({ state: 'blocked', reason: 'Chưa có kinh phí' })]);
  });

  it.each<[string, Partial<TaskReport>]>([
    ['task.period-unknown', { period: '2025' }],
    ['task.period-unknown', { period: '2025-03' }],
    ['task.period-not-begun', { period: '2025-06' }],
    ['task.progress-missing', { progress: ' ' }],
    ['task.percent-out-of-range', { percent: 'x' }],
    ['task.percent-out-of-range', { percent: '-1' }],
    ['task.percent-out-of-range', { percent: '100,1' }],
    ['task.percent-out-of-range', { state: 'done', percent: '99' }],
    ['task.percent-out-of-range', { state: 'not-started', percent: '1' }],
  ])('is refused: %s, %j', (code, change) => given(task, [assigned()]).when(reports(change)).refused(code));

  it('needs a task, and a rhythm that its plan asks for', () => {
    given(task).when(reports()).refused('task.unknown');
    const monthlyOnly = assigned({ ...assignment, reporting: assignment.reporting.slice(0, 1) });
    given(task, [monthlyOnly])
      .when(reports({ period: '2025-Q2' }))
      .refused('task.period-unknown');
  });
});
