import type { TargetCheck } from './finding.js';
import { checksOf, overallStatus } from './judging.js';
import type { DatedResult } from './result-finding.js';
import type { NamedTarget } from './target.js';
import { done, pillars, points, rank, share, step, trendOf } from './testing/target.builder.js';

type Years = Parameters<typeof trendOf>[0];

function only(target: NamedTarget, known: { years?: Years; results?: readonly DatedResult[] }): TargetCheck {
  const { years, results = [] } = known;
  const [check, more] = checksOf(target, { trend: years && trendOf(years), results });
  if (!check || more) throw new Error('not one check');
  return check;
}

const inShort = ({ status, known, gap }: TargetCheck) => [status, known?.value ?? null, gap];
const of = (value: string, asOf: string): DatedResult => ({ value, asOf, document: '2/BC-THU' });

describe('a rank', () => {
  it.each([
    ['is met at the last place that counts', 20, ['met', '20', '0']],
    ['is met before it', 3, ['met', '3', '0']],
    ['is missed one place after it', 21, ['missed', '21', '1']],
  ])('%s', (_, place, expected) =>
    expect(inShort(only(rank, { years: { 2025: { rank: place } } }))).toEqual(expected),
  );

  it('is open while its year has no result, with the latest one before it beside it', () => {
    const check = only(rank, { years: { 2023: { rank: 9 }, 2024: { rank: 25 }, 2026: { rank: 30 } } });
    expect(inShort(check)).toEqual(['open', '25', '5']);
    expect(check.sentence).toBe(
      'Mục tiêu năm 2025: trong 20 hạng đầu; chưa có số liệu năm 2025; gần nhất hạng 25/34 (năm 2024, nguồn 3/CB-THU), còn cách 5 hạng.',
    );
  });

  it.each<[string, Years | undefined]>([
    ['nothing was published', undefined],
    ['there is a gap', { 2024: null, 2025: null }],
    ['the claim names no rank', { 2025: { value: '0.9' } }],
  ])('is open when %s', (_, years) => {
    const check = only(rank, years ? { years } : {});
    expect(inShort(check)).toEqual(['open', null, null]);
    expect(check.sentence).toBe('Mục tiêu năm 2025: trong 20 hạng đầu; chưa có số liệu năm 2025.');
  });

  it.each([15, 40])('among another number of units is shown, not compared: %i of 63', (place) => {
    const check = only(rank, { years: { 2025: { rank: place, of: 63 } } });
    expect(inShort(check)).toEqual(['open', String(place), null]);
    expect(check.sentence).toContain(`chưa kết luận: hạng ${place}/63`);
    expect(check.sentence).toContain(
      'trong 63 đơn vị, không so trực tiếp với mục tiêu đặt ra khi có 34 đơn vị.',
    );
  });

  it.each([
    [16, ['met', '16', '0']],
    [19, ['met', '19', '0']],
    [20, ['missed', '20', '1']],
  ])('within a range counts by its easier bound: %i', (place, expected) => {
    const range: NamedTarget = { ...rank, comparator: 'at-least-range', values: ['17', '19'] };
    expect(inShort(only(range, { years: { 2025: { rank: place } } }))).toEqual(expected);
  });
});

describe('points', () => {
  it.each([
    ['0.8', ['met', '800', '0']],
    ['0.7999', ['missed', '799.9', '0.1']],
    ['0.7071', ['missed', '707.1', '92.9']],
  ])('are the published value by the scale: %s', (value, expected) =>
    expect(inShort(only(points, { years: { 2025: { value } } }))).toEqual(expected),
  );

  it('of an old unit are shown, not compared', () => {
    const check = only(points, { years: { 2025: { value: '0.9', unit: 'tinhcu' } } });
    expect(inShort(check)).toEqual(['open', '900', null]);
    expect(check.remark).toContain('đơn vị cũ');
  });
});

describe('pillars among the first', () => {
  it.each<[string, readonly (number | null)[], readonly unknown[]]>([
    ['enough of them', [10, 3, 11], ['met', '2', '0']],
    ['enough already, one unknown', [10, 3, null], ['met', '2', '0']],
    ['too few', [10, 11, 12], ['missed', '1', '1']],
    ['too few, one unknown that may still count', [10, 11, null], ['open', '1', '1']],
    ['too few whatever the unknown one is', [11, 12, null], ['missed', '0', '2']],
    ['no ranks at all', [null, null, null], ['open', null, null]],
  ])('%s', (_, ranks, expected) =>
    expect(inShort(only(pillars, { years: { 2025: { rank: 5, ranks } } }))).toEqual(expected),
  );

  it('says how many ranks are known', () =>
    expect(only(pillars, { years: { 2025: { rank: 5, ranks: [10, 11] } } }).remark).toBe(
      'Mới biết thứ hạng của 2/3 chỉ số chính.',
    ));

  it('does not count what is ranked and is no pillar of the index', () => {
    const trend = trendOf({ 2025: { rank: 5, ranks: [1, 11, 11] } });
    const years = trend.years.map((year) => ({
      ...year,
      claim: year.claim && {
        ...year.claim,
        pillars: [...year.claim.pillars, { pillar: 'xahoi', value: null, rank: 1 }],
      },
    }));
    const [check] = checksOf(pillars, { trend: { ...trend, years }, results: [] });
    expect(check && inShort(check)).toEqual(['missed', '1', '1']);
  });
});

describe('a yearly step', () => {
  const steps = (years: Years) => checksOf(step, { trend: trendOf(years), results: [] });

  it('is judged in each year, against the year right before', () => {
    const checks = steps({ 2024: { rank: 16 }, 2025: { rank: 14 }, 2026: { rank: 15 } });
    expect(checks.map((check) => [check.year, ...inShort(check)])).toEqual([
      [2025, 'met', '2', '0'],
      [2026, 'missed', '-1', '2'],
    ]);
    expect(checks[1]?.sentence).toBe(
      'Mục tiêu năm 2026: tăng ít nhất 1-2 bậc; không đạt: giảm 1 bậc (năm 2026, nguồn 3/CB-THU), còn cách 2 bậc.',
    );
    expect(overallStatus(checks)).toBe('missed');
  });

  it('of one place is enough, and none is not', () => {
    const checks = steps({ 2024: { rank: 16 }, 2025: { rank: 15 }, 2026: { rank: 15 } });
    expect(checks.map(({ status }) => status)).toEqual(['met', 'missed']);
  });

  it('is open while a year is not published, and met only when all are', () => {
    const checks = steps({ 2024: { rank: 16 }, 2025: { rank: 15 } });
    expect(checks.map(({ status }) => status)).toEqual(['met', 'open']);
    expect(overallStatus(checks)).toBe('open');
    expect(overallStatus(checks.slice(0, 1))).toBe('met');
  });

  it.each<[string, Years, string]>([
    ['over a gap', { 2023: { rank: 20 }, 2024: null, 2025: { rank: 15 } }, 'Thiếu thứ hạng năm 2024'],
    [
      'over a break',
      { 2024: { rank: 41, of: 63 }, 2025: { rank: 16, comparable: false } },
      'không so trực tiếp',
    ],
  ])('is not taken %s', (_, years, says) => {
    const [check] = steps(years);
    expect(check && inShort(check)).toEqual(['open', null, null]);
    expect(check?.sentence).toContain(says);
  });
});

describe('a quantity', () => {
  it.each<[string, readonly DatedResult[], readonly unknown[]]>([
    ['nothing reported', [], ['open', null, null]],
    ['reached within the year', [of('15', '2025-06-30')], ['met', '15', '0']],
    ['not yet within the year', [of('12.5', '2025-06-30')], ['open', '12.5', '2.5']],
    ['short at the end of the year', [of('14.9', '2025-12-31')], ['missed', '14.9', '0.1']],
    ['the last of the year counts', [of('14', '2025-12-31'), of('15', '2025-06-30')], ['missed', '14', '1']],
    ['reached before the year', [of('16', '2024-12-31')], ['open', '16', '0']],
    ['reached after the year', [of('16', '2026-03-31')], ['open', null, null]],
  ])('%s', (_, results, expected) => expect(inShort(only(share, { results }))).toEqual(expected));

  it.each<[NamedTarget['comparator'], readonly string[], string, readonly unknown[]]>([
    ['more-than', ['15'], '15', ['missed', '15', '0']],
    ['more-than', ['15'], '15.01', ['met', '15.01', '0']],
    ['at-most', ['15'], '15', ['met', '15', '0']],
    ['at-most', ['15'], '15.5', ['missed', '15.5', '0.5']],
    ['exactly', ['15'], '15', ['met', '15', '0']],
    ['exactly', ['15'], '16', ['missed', '16', '1']],
    ['at-least-range', ['5', '10'], '5', ['met', '5', '0']],
    ['at-least-range', ['5', '10'], '4', ['missed', '4', '1']],
    ['done', [], '1', ['met', '1', null]],
    ['done', [], '0', ['missed', '0', null]],
  ])('%s %j with %s', (comparator, values, value, expected) => {
    const target = { ...share, comparator, values };
    expect(inShort(only(target, { results: [of(value, '2025-12-31')] }))).toEqual(expected);
  });

  it('of no year is met once it is reached, and never missed', () => {
    const target = { ...share, horizon: null };
    expect(inShort(only(target, { results: [of('14', '2025-12-31')] }))).toEqual(['open', '14', '1']);
    expect(inShort(only(target, { results: [of('15', '2027-01-31')] }))).toEqual(['met', '15', '0']);
    expect(only(target, {}).sentence).toBe(
      'Mục tiêu (kế hoạch không ghi năm): ít nhất 15%; chưa có số liệu.',
    );
  });

  it('is never held against a ranking', () =>
    expect(inShort(only(share, { years: { 2025: { rank: 1, value: '1' } } }))).toEqual(['open', null, null]));
});

it.each<[NamedTarget, string, string]>([
  [share, '12.5', 'ít nhất 15%; không đạt: 12,5% (tính đến 31/12/2025, nguồn 2/BC-THU), còn cách 2,5%.'],
  [share, '15', 'ít nhất 15%; đạt: 15% (tính đến 31/12/2025, nguồn 2/BC-THU).'],
  [
    { ...share, comparator: 'more-than' },
    '15',
    'trên 15%; không đạt: 15% (tính đến 31/12/2025, nguồn 2/BC-THU), mục tiêu là vượt mức này.',
  ],
  [done, '0', 'hoàn thành; không đạt: chưa hoàn thành (tính đến 31/12/2025, nguồn 2/BC-THU).'],
  [
    { ...share, comparator: 'at-most', measuredIn: 'hạng' },
    '17',
    'trong 15 hạng đầu; không đạt: hạng 17 (tính đến 31/12/2025, nguồn 2/BC-THU), còn cách 2 hạng.',
  ],
])('one sentence says it all: $id', (target, value, words) =>
  expect(only(target, { results: [of(value, '2025-12-31')] }).sentence).toBe(`Mục tiêu năm 2025: ${words}`),
);
