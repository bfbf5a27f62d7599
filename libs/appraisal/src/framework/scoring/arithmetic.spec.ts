import { add, compare, multiply } from '#kernel';
import fc from 'fast-check';
import { evaluate, type Rule, type SteppedRule } from './index.js';
import { arbitraryDecimal } from './testing/arbitrary-rules.js';
import {
  countRatio,
  meetings,
  minMax,
  ratio,
  rowsOf,
  sumOf,
  threshold,
  yesNo,
} from './testing/rules.builder.js';

const RUNS = { numRuns: 300 };

describe('exactness', () => {
  /** a × max ÷ b in ten-thousandths, half up, by whole numbers alone. */
  const reference = (a: bigint, b: bigint, max: bigint): bigint => (2n * a * max * 10_000n + b) / (2n * b);
  const inTenThousandths = (points: string): bigint => BigInt(multiply(points, '10000'));
  const counts = fc
    .tuple(fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n), fc.bigInt(0n, 200n))
    .filter(([a, b]) => a <= b);
  const short = threshold({ measure: 'fraction', otherwise: 'in-proportion' });

  it('is that of fractions, not of floats', () => {
    fc.assert(
      fc.property(counts, ([a, b, max]) => {
        const { points } = evaluate(countRatio(), `${max}`, { counted: `${a}`, all: `${b}` });
        expect(inTenThousandths(points)).toBe(reference(a, b, max));
      }),
      RUNS,
    );
  });

  it('holds where an unmet requirement is scored in proportion', () => {
    fc.assert(
      fc.property(counts, ([a, b, max]) => {
        const { points } = evaluate(short, `${max}`, { numerator: `${a}`, denominator: `${b}` });
        expect(inTenThousandths(points)).toBe(
          a * 100n >= b * 80n ? max * 10_000n : reference(a * 100n, b * 80n, max),
        );
      }),
      RUNS,
    );
  });

  it('holds on a tie that a quotient divided again would miss: 1/192 of 50% of 3 points is 0,03125', () => {
    const { points } = evaluate({ ...short, required: '50' }, '3', { numerator: '1', denominator: '192' });
    expect(points).toBe('0.0313');
  });

  it('compares a fraction with its requirement exactly, at the bounds of what may be typed', () => {
    const third = { ...short, required: '33.333333', otherwise: 'zero' } as const;
    const scored = (numerator: string, denominator: string) =>
      evaluate(third, '10', { numerator, denominator }).points;
    expect(scored('33333333', '100000000')).toBe('10');
    expect(scored('33333333000000.33333333', '100000000000001')).toBe('10');
    expect(scored('33333333000000.333333329999999', '100000000000001')).toBe('0');
  });

  it('multiplies before it divides: 1/192 of 6 points is the same tie', () => {
    expect(evaluate(countRatio(), '6', { counted: '1', all: '192' }).points).toBe('0.0313');
  });

  it('holds for a sum of quotients: three thirds are a whole', () => {
    const row = ['1', countRatio()] as const;
    const rule: Rule = { ...rowsOf(row, row, row), rounding: { places: 0, mode: 'down' } };
    const third = (code: string) => ({ [`${code}.counted`]: '1', [`${code}.all`]: '3' });
    expect(evaluate(rule, '3', { ...third('r1'), ...third('r2'), ...third('r3') }).points).toBe('1');
  });
});

describe('the maximum of a part', () => {
  it('bounds a ratio that goes beyond its whole', () => {
    const rule = sumOf(['0.5', ratio({ beyond: 'cap' })], ['0.5', yesNo()]);
    expect(evaluate(rule, '10', { 'p1.value': '150', 'p2.answer': 'no' }).points).toBe('5');
  });

  it('bounds rows that together give more', () => {
    const rule = sumOf(['0.5', rowsOf(['5', yesNo()], ['5', yesNo()])], ['0.5', yesNo()]);
    const { points } = evaluate(rule, '10', {
      'p1.r1.answer': 'yes',
      'p1.r2.answer': 'yes',
      'p2.answer': 'no',
    });
    expect(points).toBe('5');
  });
});

describe('rounding', () => {
  it.each([
    ['half-up', '0.3'],
    ['half-even', '0.2'],
    ['down', '0.2'],
    ['up', '0.3'],
  ] as const)('%s as the framework says: 0,25 is %s', (mode, points) => {
    expect(evaluate(ratio({ rounding: { places: 1, mode } }), '10', { value: '2.5' }).points).toBe(points);
  });

  it('never lifts points above the maximum', () => {
    const rule = ratio({ rounding: { places: 0, mode: 'up' } });
    expect(evaluate(rule, '2.5', { value: '100' }).points).toBe('2.5');
  });

  it('happens once, at the end, unless a part says how', () => {
    const third = { 'p1.counted': '1', 'p1.all': '3', 'p2.counted': '1', 'p2.all': '3' };
    const whole = { places: 0, mode: 'half-up' } as const;
    const [plain, rounded] = [countRatio(), { ...countRatio(), rounding: whole }];
    expect(evaluate(sumOf(['0.5', plain], ['0.5', plain]), '10', third).points).toBe('3.3333');
    expect(evaluate(sumOf(['0.5', rounded], ['0.5', plain]), '10', third).points).toBe('3.6667');
  });
});

describe('a better figure never gives fewer points', () => {
  const limit = threshold({
    measure: 'number',
    unit: '',
    comparator: '<=',
    required: '20',
    otherwise: 'in-proportion',
  });
  const lower = minMax({ direction: 'lower-is-better' });
  const range = { reading: '(value-min)/(max-min)' } as const;
  const cases: readonly {
    name: string;
    rule: Rule;
    peers?: Readonly<Record<string, string>>;
    falls?: true;
  }[] = [
    { name: 'ratio', rule: ratio({ full: '90', beyond: 'cap' }) },
    { name: 'threshold', rule: threshold({ measure: 'number', required: '60', otherwise: 'in-proportion' }) },
    { name: 'limit', rule: limit, falls: true },
    { name: 'stepped', rule: { ...steppedByTens(), unit: '%' } },
    { name: 'value/max', rule: minMax(), peers: { best: '70' } },
    { name: 'value/max, lower is better', rule: lower, peers: { best: '10' }, falls: true },
    { name: 'range', rule: minMax(range), peers: { best: '70', worst: '10' } },
    {
      name: 'range, lower is better',
      rule: { ...lower, ...range },
      peers: { best: '10', worst: '70' },
      falls: true,
    },
  ];

  it.each(cases)('$name', ({ rule, peers = {}, falls }) => {
    const pointsFor = (value: string) => evaluate(rule, '20', { ...peers, value }).points;
    fc.assert(
      fc.property(arbitraryDecimal(100, 2), arbitraryDecimal(100, 2), (value, more) => {
        const change = compare(pointsFor(add(value, more)), pointsFor(value));
        expect(falls ? -change : change).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
    expect(pointsFor('5')).not.toBe(pointsFor('65'));
  });
});

/** 40/30/20/10 → 20/15/10/5 points, for figures that need not be whole. */
function steppedByTens(): SteppedRule {
  const { whole: _whole, ...rule } = meetings();
  return { ...rule, steps: rule.steps.map(({ atLeast, points }) => ({ atLeast: `${atLeast}0`, points })) };
}
