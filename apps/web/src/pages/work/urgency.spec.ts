import type { WorkItemShown } from '../../client/types.gen.js';
import { calendarFile } from './calendar-file.js';
import { byUrgency, nextDay, pointsAtStake } from './urgency.js';

const item = (dossier: string, more: Partial<WorkItemShown>): WorkItemShown => ({
  kind: 'report',
  dossier,
  indicator: dossier,
  name: dossier,
  period: '2026-Q4',
  dueBefore: '2026-12-25',
  overdue: false,
  atStake: '10',
  sentence: dossier,
  ...more,
});

const TODAY = '2026-11-22';

it('puts what is overdue first, then points by the days that are left, then what has no deadline', () => {
  const items = [
    item('none', { dueBefore: null, atStake: '50' }),
    item('few', { atStake: '10' }),
    item('soon', { atStake: '20', dueBefore: '2026-11-24' }),
    item('many', { atStake: '50' }),
    item('late', { overdue: true, dueBefore: '2026-11-01', atStake: '1' }),
    item('today', { atStake: '1', dueBefore: '2026-11-22' }),
  ];
  expect(byUrgency(items, TODAY).map(({ dossier }) => dossier)).toEqual([
    'late',
    'soon',
    'many',
    'today',
    'few',
    'none',
  ]);
  expect(nextDay(items)).toBe('2026-11-22');
});

it('counts a dossier with two things to do once, by what more depends on', () => {
  const twice = [item('a', { atStake: '9.5' }), item('a', { atStake: '10' }), item('b', { atStake: '0.25' })];
  expect(pointsAtStake(twice)).toBe('10.25');
});

it('writes a calendar that phones take: each deadline on its last day, no line longer than 75 octets', () => {
  const title =
    'Báo cáo số liệu; chỉ số 5.1, tỷ lệ hệ thống thông tin được xác định và phê duyệt cấp độ an toàn';
  const file = calendarFile(
    [{ id: 'a', dueBefore: '2026-12-01', title, text: 'dòng một\ndòng hai' }],
    new Date('2026-11-22T01:02:03.456Z'),
  );
  const unfolded = file.replaceAll('\r\n ', '').split('\r\n');
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261130');
  expect(unfolded).toContain('DTEND;VALUE=DATE:20261201');
  expect(unfolded).toContain('DTSTAMP:20261122T010203Z');
  expect(unfolded).toContain(`SUMMARY:${title.replace(';', '\\;').replace(',', '\\,')}`);
  expect(unfolded).toContain('DESCRIPTION:dòng một\\ndòng hai');
  const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
});
