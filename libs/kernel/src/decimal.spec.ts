import fc from 'fast-check';
import {
  add,
  clamp,
  compare,
  divide,
  formatDecimal,
  isWhole,
  multiply,
  parseDecimal,
  round,
  sum,
} from './decimal.js';

describe('parseDecimal', () => {
  it.each([
    ['93,5', '93.5'],
    ['93.5', '93.5'],
    [' 1 234,50 ', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['0,25', '0.25'],
    ['-0', '0'],
    ['007', '7'],
    ['100', '100'],
  ])('reads %j as %s', (typed, expected) => expect(parseDecimal(typed)).toBe(expected));

  it.each(['', 'abc', '1e5', '1,2,3', '1.23.4', '--1', '+1', 'NaN', '1.234,5,6', '٣', '9'.repeat(41)])(
    'does not guess at %j',
    (typed) => expect(parseDecimal(typed)).toBeUndefined(),
  );

  it('reads back what it formats', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = divide(digits.toString(), (10n ** BigInt(places)).toString());
        // One group of three and nothing else (1.234) is a decimal to a machine and a thousand to a person.
        const shown = formatDecimal(value);
        fc.pre(!/^-?\d{1,3}\.\d{3}$/.test(shown));
        expect(parseDecimal(shown)).toBe(value);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('is exact where floats are not', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(sum(['0.1', '0.2', '0.3', '0.4'])).toBe('1');
    expect(multiply('93.5', '0.5')).toBe('46.75');
  });

  it('rounds to published places, half up', () => {
    expect(round(divide('1', '3'), 4)).toBe('0.3333');
    expect(round('0.00005', 4)).toBe('0.0001');
    expect(round('0.00025', 4, 'half-even')).toBe('0.0002');
  });

  it('compares by value, not by text', () => {
    expect(compare('10', '9')).toBe(1);
    expect(compare('1.0', '1')).toBe(0);
    expect(clamp('12', '0', '10')).toBe('10');
    expect(isWhole('3.0')).toBe(true);
    expect(isWhole('3.5')).toBe(false);
  });
});
