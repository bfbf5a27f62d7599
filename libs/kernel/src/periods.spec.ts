import { dayOfLastMonth, isPast, parsePeriod, periodsOfYear } from './periods.js';

describe('a period', () => {
  it.each([
    ['2025-05', 'month', 'tháng 5/2025', '2025-05-01', '2025-05-31'],
    ['2024-02', 'month', 'tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['2025-12', 'month', 'tháng 12/2025', '2025-12-01', '2025-12-31'],
    ['2025-Q1', 'quarter', 'quý I/2025', '2025-01-01', '2025-03-31'],
    ['2025-Q4', 'quarter', 'quý IV/2025', '2025-10-01', '2025-12-31'],
  ])('%s is read', (code, kind, label, from, to) =>
    expect(parsePeriod(code)).toEqual({ code, kind, label, from, to }),
  );

  it.each([
    '',
    '2025',
    '2025-5',
    '2025-13',
    '2025-00',
    '2025-Q5',
    '2025-Q0',
    '25-05',
    '2025-05-01',
    ' 2025-05',
  ])('is not guessed from %j', (code) => expect(parsePeriod(code)).toBeUndefined());

  it('is one of a year without gaps, and is read back from its code', () => {
    for (const [kind, count] of [
      ['month', 12],
      ['quarter', 4],
    ] as const) {
      const periods = periodsOfYear(kind, 2024);
      expect(periods).toHaveLength(count);
      expect(periods.map(({ code }) => parsePeriod(code))).toEqual(periods);
      expect([periods[0]?.from, periods.at(-1)?.to]).toEqual(['2024-01-01', '2024-12-31']);
      for (const [index, { to }] of periods.slice(0, -1).entries()) {
        const next = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
        expect(periods[index + 1]?.from).toBe(next);
      }
    }
  });
});

describe('a deadline', () => {
  it('of a quarter falls in its last month', () => {
    expect(periodsOfYear('quarter', 2025).map((quarter) => dayOfLastMonth(quarter, 25))).toEqual([
      '2025-03-25',
      '2025-06-25',
      '2025-09-25',
      '2025-12-25',
    ]);
    expect(periodsOfYear('month', 2025).map((month) => dayOfLastMonth(month, 5))[1]).toBe('2025-02-05');
  });

  it('leaves out its own day only when it is strict', () => {
    const late = (strict: boolean) =>
      ['2025-05-19', '2025-05-20', '2025-05-21'].map((today) => isPast({ day: '2025-05-20', strict }, today));
    expect(late(true)).toEqual([false, true, true]);
    expect(late(false)).toEqual([false, false, true]);
  });
});
