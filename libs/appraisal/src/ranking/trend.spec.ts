import { stepsOf, type TrendPoint } from './trend.js';

const point = (year: number, change: Partial<TrendPoint> = {}): TrendPoint => ({
  year,
  of: 63,
  isClaimed: true,
  unit: 'a',
  framework: '922',
  breaks: [],
  ...change,
});
const kinds = (points: readonly TrendPoint[], year: number) => {
  const step = stepsOf(points).get(year);
  return [step?.from, step?.comparable, step?.marks.map((mark) => `${mark.kind} ${mark.year}`)];
};

it('compares two years that nothing lies between', () =>
  expect(kinds([point(2021), point(2022)], 2022)).toEqual([2021, true, []]));

it('has no step to the first year, nor to a gap', () =>
  expect([...stepsOf([point(2021), point(2022, { isClaimed: false })]).keys()]).toEqual([]));

it('goes over a gap and declared breaks with their marks, and draws no line', () => {
  const breaks = [
    { kind: 'units', reason: 'Hợp nhất.' },
    { kind: 'framework', reason: 'Bộ mới.' },
  ] as const;
  const gap = point(2023, { isClaimed: false, of: null, unit: null });
  const after = point(2024, { of: 34, unit: 'b', framework: '405', breaks });
  expect(kinds([point(2022), gap, after], 2024)).toEqual([
    2022,
    false,
    ['gap 2023', 'units 2024', 'framework 2024'],
  ]);
});

it('carries a break that was declared of the gap itself', () => {
  const gap = point(2023, { isClaimed: false, breaks: [{ kind: 'framework', reason: 'Bộ mới.' }] });
  expect(kinds([point(2022), gap, point(2024, { framework: '405' })], 2024)).toEqual([
    2022,
    false,
    ['gap 2023', 'framework 2023'],
  ]);
});

it.each<[string, Partial<TrendPoint>]>([
  ['another number of units', { of: 34 }],
  ['another unit', { unit: 'b' }],
  ['another set', { framework: '405' }],
])('draws no line over %s that nobody declared', (_, change) =>
  expect(kinds([point(2021), point(2022, change)], 2022)).toEqual([2021, false, ['undeclared 2022']]),
);
