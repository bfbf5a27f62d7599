import fc from 'fast-check';
import { dayText, daysUntil, instantText, today } from './dates.js';
import { compare, decimalText, minus, plus, sum, typedDecimal } from './decimal.js';
import { isFound } from './plain-letters.js';

const scaled = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }));

/** A canonical decimal text of digits with so many places. */
function text([digits, places]: readonly [bigint, number]): string {
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const rest = places === 0 ? '' : all.slice(-places).replace(/0+$/, '');
  return `${sign}${all.slice(0, all.length - places)}${rest === '' ? '' : `.${rest}`}`;
}

describe('decimals', () => {
  it.each([
    ['1234567.5', '1.234.567,5', '1,234,567.5'],
    ['0.0001', '0,0001', '0.0001'],
    ['-1.75', '−1,75', '−1.75'],
    ['1000', '1.000', '1,000'],
    ['không', 'không', 'không'],
  ])('%s reads %s in Vietnamese and %s in English', (decimal, vi, en) => {
    expect([decimalText(decimal, 'vi'), decimalText(decimal, 'en')]).toEqual([vi, en]);
  });

  it('are added and taken away exactly, as whole numbers are', () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const atSix = ([digits, places]: readonly [bigint, number]) => digits * 10n ** BigInt(6 - places);
        expect(plus(text(a), text(b))).toBe(text([atSix(a) + atSix(b), 6]));
        expect(minus(text(a), text(b))).toBe(text([atSix(a) - atSix(b), 6]));
        expect(compare(text(a), text(b))).toBe(Math.sign(Number(atSix(a) - atSix(b))));
      }),
    );
    expect(sum(['0.1', '0.2', '-0.3'])).toBe('0');
  });

  it.each([
    ['8,25', '8.25'],
    ['8.25', '8.25'],
    ['1.234,5', '1234.5'],
    [' 12 ', '12'],
    ['-3', '-3'],
    ['1.234', '1.234'],
    ['1.234.567', '1234567'],
    ['1,234.5', '1234.5'],
    ['93,5 %', '93.5'],
    ['', undefined],
    ['8,2,5', undefined],
    ['mười', undefined],
  ])('are read as people type them: %s', (typed, decimal) => expect(typedDecimal(typed)).toBe(decimal));
});

describe('days', () => {
  it('are written and counted as in Viet Nam', () => {
    expect(dayText('2026-11-05')).toBe('05/11/2026');
    expect(instantText('2026-11-21T13:00:00.123456Z')).toBe('21/11/2026 20:00');
    expect(today(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
    expect(daysUntil('2026-12-05', '2026-11-21')).toBe(14);
    expect(daysUntil('2026-11-20', '2026-11-21')).toBe(-1);
  });
});

describe('search', () => {
  it.each([
    ['ho so', true],
    ['SO DANG', true],
    ['đặng hồ', true],
    ['họp', false],
  ])('finds without diacritics: %s', (query, found) =>
    expect(isFound('Hồ sơ của ông Đặng', query)).toBe(found),
  );
});
