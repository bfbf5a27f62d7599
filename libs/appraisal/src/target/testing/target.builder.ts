import type { CommandContext } from '#kernel';
import type { ClaimView, TrendYear } from '#appraisal/ranking';
import type { TargetResultRecorded, TargetSet } from '../events.js';
import type { UnitTrend } from '../ranking-finding.js';
import type { NamedTarget, TargetResult, TargetUnit } from '../target.js';

/** Made-up levels and figures: no plan ever set these. */
export const target: TargetUnit = { unit: 'tinhthu' };

export const share: NamedTarget = {
  id: 'kinh-te-so-2025',
  measure: 'Tỷ trọng kinh tế số',
  kind: 'quantity',
  comparator: 'at-least',
  values: ['15'],
  measuredIn: '%',
  horizon: { from: 2025, to: 2025 },
  group: 'Mục tiêu thử',
  source: {
    document: '1/KH-THU',
    section: 'I.1',
    file: 'thu.txt',
    line: 3,
    typed: 'Tỷ trọng kinh tế số đạt 15%',
    how: 'stated',
  },
};

export const rank: NamedTarget = {
  ...share,
  id: 'top-20-2025',
  measure: 'Thứ hạng',
  kind: 'rank',
  comparator: 'at-most',
  values: ['20'],
  measuredIn: 'hạng',
  among: 34,
};

export const points: NamedTarget = {
  ...share,
  id: 'diem-2025',
  measure: 'Điểm',
  kind: 'index-points',
  values: ['800'],
  measuredIn: 'điểm',
  outOf: 1000,
};

export const pillars: NamedTarget = {
  ...share,
  id: 'nhom-dau-2025',
  measure: 'Chỉ số chính trong nhóm 10',
  kind: 'pillars-in-top',
  values: ['2'],
  measuredIn: 'chỉ số chính',
  among: 34,
  top: 10,
  pillars: 3,
};

export const step: NamedTarget = {
  ...share,
  id: 'tang-bac',
  measure: 'Số bậc tăng',
  kind: 'rank-step',
  comparator: 'at-least-range',
  values: ['1', '2'],
  measuredIn: 'bậc',
  horizon: { from: 2025, to: 2026 },
};

export const done: NamedTarget = {
  ...share,
  id: 'kiosk',
  measure: 'Triển khai Kiosk',
  comparator: 'done',
  values: [],
  measuredIn: 'có (1) hoặc chưa (0)',
};

export const result: TargetResult = {
  target: share.id,
  value: '12.5',
  asOf: '2025-06-30',
  source: { document: '2/BC-THU', title: 'Báo cáo thử' },
};

export const setOf = (data: NamedTarget = share): TargetSet => ({
  type: 'TargetSet',
  data: { ...target, ...data },
});

export const recordedOf = (
  change: Partial<TargetResult> = {},
  reason: string | null = null,
): TargetResultRecorded => ({
  type: 'TargetResultRecorded',
  data: { ...target, ...result, ...change, reason },
});

export const context: CommandContext = {
  actor: { id: 'cb.sokhcn', role: 'officer', agency: 'sokhcn' },
  today: '2026-01-02',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
};

type Claimed = Partial<Pick<ClaimView, 'unit' | 'rank' | 'of' | 'value'>> & {
  /** Ranks of the pillars 1, 2, 3 in order; null where nobody published one. */
  readonly ranks?: readonly (number | null)[];
  readonly comparable?: boolean;
};

const PILLARS = ['1', '2', '3'];

/** A trend with a claim for each year that is given one; null is a gap. */
export const trendOf = (years: Readonly<Record<number, Claimed | null>>): UnitTrend => ({
  unit: target.unit,
  years: Object.entries(years).map(([year, claimed]) => trendYear(Number(year), claimed)),
});

function trendYear(year: number, claimed: Claimed | null): TrendYear {
  const { ranks = [], comparable = true, ...change } = claimed ?? {};
  const claim: ClaimView = {
    id: `thu-${year}`,
    unit: target.unit,
    unitName: 'Tỉnh thử',
    rank: null,
    of: change.rank === undefined ? null : 34,
    value: null,
    pillars: ranks.map((place, index) => ({ pillar: PILLARS[index] ?? '', value: null, rank: place })),
    source: { document: '3/CB-THU', title: 'Công bố thử', publishedOn: null, kind: 'published' },
    standing: 'in-use',
    reason: null,
    computedValue: null,
    agrees: null,
    percentile: null,
    ...change,
  };
  return {
    year,
    framework: '405/QĐ-BKHCN',
    pillars: [
      ...PILLARS.map((code) => ({ code, name: code, maxPoints: '100' })),
      // Ranked only, and none of the pillars that a plan counts.
      { code: 'xahoi', name: 'Xã hội số', maxPoints: null },
    ],
    breaks: [],
    claim: claimed === null ? null : claim,
    others: [],
    mergedValue: null,
    step: { from: year - 1, comparable, marks: [] },
  };
}
