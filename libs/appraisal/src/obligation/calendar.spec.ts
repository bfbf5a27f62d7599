import { calendarOf, type NamedObligation } from './calendar.js';
import { dueDates } from './due-dates.js';
import { monthly } from './testing/obligation.builder.js';

describe('the days of a rule', () => {
  it('of every month', () => {
    const days = dueDates({ kind: 'monthly', beforeDay: 20, strict: true }, 2025);
    expect(days).toHaveLength(12);
    expect(days[1]).toEqual({
      period: '2025-02',
      label: 'tháng 2/2025',
      day: '2025-02-20',
      strict: true,
    });
  });

  it('of every quarter, in its last month', () =>
    expect(
      dueDates({ kind: 'quarterly', beforeDay: 25, month: 'last', strict: true }, 2025).map(
        ({ day, label }) => [label, day],
      ),
    ).toEqual([
      ['quý I/2025', '2025-03-25'],
      ['quý II/2025', '2025-06-25'],
      ['quý III/2025', '2025-09-25'],
      ['quý IV/2025', '2025-12-25'],
    ]));

  it('of a year, in the same one or the next', () => {
    const rule = { kind: 'yearly', beforeDay: 10, month: 1, strict: true } as const;
    expect(dueDates({ ...rule, year: 'next' }, 2025)).toEqual([
      { period: '2025', label: 'năm 2025', day: '2026-01-10', strict: true },
    ]);
    expect(dueDates({ ...rule, year: 'same' }, 2025)).toMatchObject([{ day: '2025-01-10' }]);
  });

  it('that comes once, in its year only', () => {
    const rule = { kind: 'once', before: '2025-07-01', strict: false } as const;
    expect([dueDates(rule, 2024), dueDates(rule, 2025)]).toEqual([
      [],
      [{ period: '2025', label: 'một lần', day: '2025-07-01', strict: false }],
    ]);
  });

  it.each([
    [{ kind: 'half-yearly' } as const, ['6 tháng đầu năm 2025', '6 tháng cuối năm 2025']],
    [{ kind: 'undated', every: 'year' } as const, ['hằng năm, năm 2025']],
    [{ kind: 'by-schedule' } as const, ['theo tiến độ, năm 2025']],
  ])('without a day has labels alone: %j', (rule, labels) => {
    const days = dueDates(rule, 2025);
    expect(days.map(({ label }) => label)).toEqual(labels);
    expect(days.every(({ day }) => day === null)).toBe(true);
  });
});

describe('a calendar', () => {
  const bySchedule: NamedObligation = { ...monthly, id: 'a', rule: { kind: 'by-schedule' } };
  const quarterly: NamedObligation = {
    ...monthly,
    id: 'b',
    rule: { kind: 'quarterly', beforeDay: 20, month: 'last', strict: false },
  };
  const daysOf = (obligations: readonly NamedObligation[], year: number) =>
    calendarOf(obligations, year, '2025-05-20').map(({ day, obligation }) => [day, obligation]);

  it('goes by day, then name, with what has no day at the end', () => {
    const days = daysOf([bySchedule, quarterly, monthly], 2025);
    expect(days.slice(2, 4)).toEqual([
      ['2025-03-20', 'b'],
      ['2025-03-20', monthly.id],
    ]);
    expect([days.length, days.at(-1)]).toEqual([17, [null, 'a']]);
  });

  it('says which days are past: a strict one on the day itself, another only after it', () => {
    const past = (obligation: NamedObligation, today: string) =>
      calendarOf([obligation], 2025, today)
        .filter((entry) => entry.past)
        .map(({ period }) => period)
        .at(-1);
    expect(past(monthly, '2025-05-19')).toBe('2025-04');
    expect(past(monthly, '2025-05-20')).toBe('2025-05');
    expect(past(quarterly, '2025-06-20')).toBe('2025-Q1');
    expect(past(quarterly, '2025-06-21')).toBe('2025-Q2');
    expect(past(bySchedule, '2025-12-31')).toBeUndefined();
  });

  it('says which days came before the document was in force, and ends with it', () => {
    const entries = calendarOf([monthly], 2025, '2025-05-20');
    expect(entries.filter(({ inForce }) => !inForce).map(({ period }) => period)).toEqual([
      '2025-01',
      '2025-02',
      '2025-03',
    ]);
    expect([daysOf([monthly, bySchedule], 2024), daysOf([monthly, bySchedule], 2026)]).toEqual([[], []]);
    const until = { ...monthly, inForce: { from: '2025-04-11', to: '2025-06-30' } };
    expect(daysOf([until], 2025).at(-1)).toEqual(['2025-06-20', monthly.id]);
  });
});
