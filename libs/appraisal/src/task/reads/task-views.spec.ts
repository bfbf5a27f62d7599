import { assignment, reported } from '../testing/task.builder.js';
import { Members, type AgencyRow } from './members.js';
import { reportsOwed, taskLine, taskView, type KnownTask, type ReportRow } from './task-views.js';

const agency = (code: string, kind: string, memberKinds: readonly string[] = []): AgencyRow => ({
  code,
  kind,
  member_kinds: JSON.stringify(memberKinds),
  valid_from: null,
  valid_to: null,
});
const AGENCIES: readonly AgencyRow[] = [
  agency('soyte', 'department'),
  agency('sokhcn', 'department'),
  agency('xaa', 'commune'),
  agency('xab', 'commune'),
  { ...agency('xacu', 'commune'), valid_to: '2025-03-01' },
  { ...agency('xamoi', 'commune'), valid_from: '2026-07-01' },
  agency('cacdiaphuong', 'group', ['commune']),
];

const rows = (...reports: readonly ReturnType<typeof reported>[]): readonly ReportRow[] =>
  reports.map(({ data }, index) => ({
    key: '1.07',
    agency: data.agency,
    period: data.period,
    report: JSON.stringify(data),
    late: data.late ? 1 : 0,
    corrected: 0,
    position: index + 1,
  }));

const known = (reports: readonly ReportRow[], today: string, change = {}): KnownTask => ({
  row: { key: '1.07', assignment: '', synthetic: 0, revision: reports.length },
  assignment: { ...assignment, ...change },
  reports,
  members: new Members(AGENCIES),
  today,
});

describe('a group', () => {
  const members = new Members(AGENCIES);
  const day = '2025-05-19';
  it('has the agencies of its kinds that are there on the day', () => {
    expect(members.behind(['cacdiaphuong'], day)).toEqual(['xaa', 'xab']);
    expect(members.behind(['cacdiaphuong'], '2025-03-01')).toEqual(['xaa', 'xab', 'xacu']);
    expect(members.behind(['cacdiaphuong'], '2026-07-01')).toEqual(['xaa', 'xab', 'xamoi']);
  });

  it('counts an agency once that is also named beside it', () =>
    expect(members.behind(['xab', 'cacdiaphuong', 'soyte', 'khongbiet'], day)).toEqual([
      'xab',
      'xaa',
      'soyte',
      'khongbiet',
    ]));
});

describe('what a task is like', () => {
  it('follows the last period of its leads, not what came in last', () => {
    const june = reported({ period: '2025-06', state: 'done', percent: '100' });
    const line = taskLine(known(rows(june, reported()), '2025-06-19'));
    expect([line.state, line.lastReport?.period]).toEqual(['done', '2025-06']);
  });

  it('is done only when every member of a leading group says so', () => {
    const done = (code: string) => reported({ agency: code, state: 'done', percent: '100' });
    const leads = { leads: ['cacdiaphuong'], coordinating: [] };
    const standing = (...codes: readonly string[]) =>
      taskLine(known(rows(...codes.map(done)), '2026-01-01', leads));
    expect(standing('xaa')).toMatchObject({ state: 'under-way', overdue: ['2026-01-01'] });
    expect(standing('xaa', 'xab')).toMatchObject({ state: 'done', overdue: [] });
  });

  it('does not hear coordinating agencies on its state', () => {
    const { state } = taskLine(known(rows(reported({ agency: 'sokhcn', state: 'done' })), '2025-05-19'));
    expect(state).toBe('unreported');
  });
});

describe('the reports that have not come', () => {
  it('name who has not reported, and are missing from the named day on', () => {
    const owed = (today: string) => reportsOwed(known(rows(reported()), today));
    expect(owed('2025-05-19').map(({ period, state }) => [period, state])).toEqual([
      ['2025-04', 'missing'],
      ['2025-05', 'due'],
      ['2025-Q2', 'due'],
    ]);
    expect(owed('2025-05-20')[1]).toMatchObject({
      state: 'missing',
      owing: 4,
      leadsWithout: [],
      coordinatingWithout: ['sokhcn', 'xaa', 'xab'],
    });
  });

  it('of a quarter are those of the agency that collects', () => {
    const quarter = reported({ agency: 'sokhcn', period: '2025-Q2' });
    const codes = (reports: readonly ReportRow[]) =>
      taskView(known(reports, '2025-05-19')).owed.map(({ period }) => period);
    expect(codes(rows())).toContain('2025-Q2');
    expect(codes(rows(quarter))).not.toContain('2025-Q2');
  });
});
