import fc from 'fast-check';
import { compare } from '#kernel';
import { agreesWithPillars, indexValue } from './index-value.js';
import { mergedPillars } from './merger.js';
import { percentileOf, ranksOf } from './ranks.js';
import { inUse, type Standable } from './standing.js';

const MAXIMA_2022 = ['100', '100', '100', '100', '100', '200', '150', '150'];
const pillars = MAXIMA_2022.map((maxPoints, index) => ({ code: `${index + 1}`, name: '', maxPoints }));
const claimedOf = (values: readonly string[]) =>
  values.map((value, index) => ({ pillar: `${index + 1}`, value }));
const DA_NANG = claimedOf(
  ['1', '.9000', '.8253', '.8487', '.7578', '.8575', '.7836', '.5197'].map(decimalOf),
);
const HCM = claimedOf(
  ['.8917', '.9000', '.8258', '.6267', '.5580', '.8406', '.7611', '.3590'].map(decimalOf),
);

/** Four places, from 0 to 1. */
const value = fc.integer({ min: 0, max: 10_000 }).map((each) => (each / 10_000).toFixed(4));
const row = fc.array(value, { minLength: 8, maxLength: 8 });

describe('the index', () => {
  it('is 0.8002 for the published pillars of Đà Nẵng 2022', () => {
    expect(indexValue(pillars, DA_NANG)).toBe('0.8002');
    expect(agreesWithPillars('0.8002', pillars, DA_NANG)).toBe(true);
  });

  // Exactly 0.716355: the pillars are rounded as published, so 0.7163 is within what rounding explains.
  it('is 0.7164 for those of TP. HCM 2022, which agrees with the published 0.7163 but for rounding', () => {
    expect(indexValue(pillars, HCM)).toBe('0.7164');
    expect(agreesWithPillars('0.7163', pillars, HCM)).toBe(true);
    expect(agreesWithPillars('0.7162', pillars, HCM)).toBe(false);
    expect(agreesWithPillars('0.7165', pillars, HCM)).toBe(false);
  });

  it('is not computed without a pillar, or without maxima', () => {
    expect(indexValue(pillars, HCM.slice(1))).toBeNull();
    expect(indexValue([{ code: '1', name: '', maxPoints: null }], HCM)).toBeNull();
    expect(agreesWithPillars('0.7', pillars, HCM.slice(1))).toBeNull();
  });

  it('lies between the lowest and the highest pillar', () =>
    fc.assert(
      fc.property(row, (values) => {
        const index = indexValue(pillars, claimedOf(values)) ?? 'none';
        const sorted = [...values].sort((a, b) => compare(a, b));
        expect(compare(index, sorted[0] ?? '')).toBeGreaterThanOrEqual(0);
        expect(compare(index, sorted.at(-1) ?? '')).toBeLessThanOrEqual(0);
      }),
    ));
});

describe('places', () => {
  it('are shared by equal values, and the next is skipped', () =>
    expect(ranksOf(['0.5', '0.9', '0.50', '0.4'])).toEqual([2, 1, 2, 4]));

  it('are one more than the number of better values, whatever the order', () =>
    fc.assert(
      fc.property(row, (values) => {
        const places = ranksOf(values);
        const sorted = [...places].sort((a, b) => a - b);
        // 15, 15, 17: each place is its first index among the sorted ones, plus one.
        expect(sorted.map((place) => sorted.indexOf(place) + 1)).toEqual(sorted);
        expect([...ranksOf([...values].reverse())].reverse()).toEqual(places);
      }),
    ));

  it('have a percentile from 100 (first) down to 0 (last)', () => {
    expect([percentileOf(1, 63), percentileOf(63, 63), percentileOf(1, 1)]).toEqual(['100', '0', '100']);
    expect([percentileOf(30, 63), percentileOf(41, 63), percentileOf(16, 34)]).toEqual([
      '53.2',
      '35.5',
      '54.5',
    ]);
  });
});

describe('a merged unit', () => {
  // Made-up figures.
  it('has the mean of the old units in every pillar', () =>
    expect(
      mergedPillars(pillars.slice(0, 2), [claimedOf(['0.4', '0.5']), claimedOf(['0.7', '0.6'])]),
    ).toEqual([
      { pillar: '1', value: '0.55' },
      { pillar: '2', value: '0.55' },
    ]));

  it('has no value where one of them has none', () => {
    expect(mergedPillars(pillars.slice(0, 1), [claimedOf(['0.4']), []])).toEqual([
      { pillar: '1', value: null },
    ]);
    expect(mergedPillars(pillars.slice(0, 1), [])).toEqual([{ pillar: '1', value: null }]);
  });

  it('is what it was when all old units were the same, and the order of them does not matter', () =>
    fc.assert(
      fc.property(row, row, (one, two) => {
        const [a, b] = [claimedOf(one), claimedOf(two)];
        expect(indexValue(pillars, mergedPillars(pillars, [a, a]))).toBe(indexValue(pillars, a));
        expect(mergedPillars(pillars, [a, b])).toEqual(mergedPillars(pillars, [b, a]));
      }),
    ));
});

describe('the claim in use', () => {
  const base: Standable = {
    source: { document: 'x', title: 'x', publishedOn: '2023-10-30', kind: 'derived' },
    claimedAt: 5,
    withdrawn: false,
    preferredAt: null,
  };
  const earlier = { ...base, source: { ...base.source, publishedOn: '2023-01-01' } };
  const official = { ...base, source: { ...base.source, kind: 'published' as const, publishedOn: null } };

  it('is the one chosen last, else the published one, else the earliest', () => {
    const chosen = { ...base, preferredAt: 7 };
    expect(inUse([{ ...base, preferredAt: 6 }, official, chosen])).toBe(chosen);
    expect(inUse([base, earlier, official])).toBe(official);
    expect(inUse([base, earlier])).toBe(earlier);
    const recordedFirst = { ...base, claimedAt: 4 };
    expect(inUse([base, recordedFirst])).toBe(recordedFirst);
  });

  it('is never a withdrawn one', () => {
    expect(inUse([{ ...official, withdrawn: true }, base])).toBe(base);
    expect(inUse([{ ...base, withdrawn: true, preferredAt: 9 }])).toBeUndefined();
  });
});

function decimalOf(text: string): string {
  return text.startsWith('.') ? `0${text}` : text;
}
