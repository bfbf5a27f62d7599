import type { YearOfLossesShown } from '../../client/types.gen.js';
import { plus } from '../../format/decimal.js';
import { signed, splitOf } from './split.js';

const year = (causes: Readonly<Record<string, string>>): YearOfLossesShown => ({
  cycle: 'khanhhoa.2025.405',
  year: 2025,
  framework: '405',
  maxPoints: '1000',
  points: '0',
  lost: '0',
  byCause: Object.entries(causes).map(([key, points]) => ({ key, name: key, points })),
  synthetic: true,
});

it('keeps what the unit lost apart from what rules and peers took, and both add up', () => {
  const split = splitOf(
    year({ 'below-target': '12.5', 'rule-changed': '1' }),
    year({ 'below-target': '10', 'peers-rose': '3.25', 'not-reported': '0.5' }),
  );
  expect(split).toMatchObject({ before: '13.5', after: '13.75', change: '0.25', ours: '-2', rules: '2.25' });
  expect(plus(split.ours, split.rules)).toBe(split.change);
  expect(split.causes.map(({ key, change }) => [key, change])).toEqual([
    ['below-target', '-2.5'],
    ['rule-changed', '-1'],
    ['peers-rose', '3.25'],
    ['not-reported', '0.5'],
  ]);
});

it.each([
  ['3', '+3'],
  ['-3', '-3'],
  ['0', '0'],
])('a change carries its sign: %s', (points, text) => expect(signed(points, points)).toBe(text));
