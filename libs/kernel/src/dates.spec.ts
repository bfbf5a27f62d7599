import { businessDate, isDate, readableDate, readableInstant } from './dates.js';
import { searchable } from './search.js';
import { sameData } from './same.js';

describe('dates as the province reads them', () => {
  it('writes dd/MM/yyyy and 24 hours', () => {
    expect(readableDate('2025-06-05')).toBe('05/06/2025');
    expect(readableInstant('2026-11-21T17:04:00.000001Z')).toBe('00:04 22/11/2026');
  });

  it('takes the day in Asia/Ho_Chi_Minh, not in UTC', () => {
    expect(businessDate(new Date('2025-06-24T17:00:00Z'))).toBe('2025-06-25');
    expect(businessDate(new Date('2025-06-24T16:59:59Z'))).toBe('2025-06-24');
  });

  it.each(['2025-02-29', '2025-13-01', '25-01-01', '2025-1-1', '', '2025-01-01T00:00:00Z'])(
    'knows that %j is no day',
    (text) => expect(isDate(text)).toBe(false),
  );

  it('knows a leap day', () => expect(isDate('2024-02-29')).toBe(true));
});

it('searches without diacritics', () => {
  expect(searchable('  Hồ  Sơ Đề án ')).toBe('ho so de an');
  expect(searchable('hồ sơ'.normalize('NFD'))).toBe('ho so');
});

it('compares data whatever the order of its keys, but not of its lists', () => {
  expect(sameData({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 })).toBe(true);
  expect(sameData([1, 2], [2, 1])).toBe(false);
  expect(sameData({ a: 1 }, { a: 1, b: null })).toBe(false);
});
