import fc from 'fast-check';
import { STAGES } from '../../dossier/keys.js';
import { sum } from '../../format/decimal.js';
import { barsOf } from './waterfall.js';

const score = (stage: (typeof STAGES)[number], points: string) => ({ stage, points, maxPoints: '20' });

it('goes from the maximum by what each stage changed to the result, and adds up exactly', () => {
  const points = fc.integer({ min: 0, max: 200_000 }).map((units) => String(units / 10_000));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...STAGES), points, { minKeys: 1 }), (given) => {
      const scores = Object.entries(given).flatMap(([stage, each]) =>
        STAGES.filter((known) => known === stage).map((known) => score(known, each)),
      );
      const bars = barsOf(scores, 'published');
      const changes = bars.filter(({ kind }) => kind === 'change');
      expect(changes.map(({ stage }) => stage)).toEqual(STAGES.filter((stage) => stage in given));
      expect(sum(['20', ...changes.map((bar) => bar.points)])).toBe(bars.at(-1)?.points);
    }),
  );
});

it('ends at the stage that is looked at, whatever came later', () => {
  const bars = barsOf([score('published', '5'), score('self', '18.9313')], 'self');
  expect(bars.map(({ kind, points }) => [kind, points])).toEqual([
    ['maximum', '20'],
    ['change', '-1.0687'],
    ['result', '18.9313'],
  ]);
  expect(barsOf([score('published', '5')], 'self')).toEqual([]);
});
