import type {
  CountRatioRule,
  MinMaxRule,
  RatioRule,
  Rule,
  SteppedRule,
  ThresholdRule,
  TieredRule,
} from '../rule.js';

const VERSION = { version: 1 } as const;

export const yesNo = (question = 'Đã ban hành kế hoạch'): Rule => ({ kind: 'yes-no', ...VERSION, question });

export const ratio = (set: Partial<RatioRule> = {}): RatioRule => ({
  kind: 'ratio',
  ...VERSION,
  measure: 'percent',
  full: '100',
  beyond: 'refuse',
  ...set,
});

export const threshold = (set: Partial<ThresholdRule> = {}): ThresholdRule => ({
  kind: 'threshold',
  ...VERSION,
  measure: 'percent',
  comparator: '>=',
  required: '80',
  unit: '%',
  otherwise: 'zero',
  ...set,
});

/** The four-step rule of the plans: 4/3/2/1 meetings → 20/15/10/5 points. */
export const meetings = (set: Partial<SteppedRule> = {}): SteppedRule => ({
  kind: 'stepped',
  ...VERSION,
  question: 'Số cuộc họp của Ban Chỉ đạo',
  unit: 'lần họp',
  whole: true,
  steps: ['4', '3', '2', '1'].map((atLeast) => ({ atLeast, points: String(Number(atLeast) * 5) })),
  ...set,
});

export const chair = (set: Partial<TieredRule> = {}): TieredRule => ({
  kind: 'tiered',
  ...VERSION,
  question: 'Trưởng ban Ban Chỉ đạo',
  tiers: [
    { code: 'head', label: 'Bí thư hoặc Chủ tịch', share: '1' },
    { code: 'deputy', label: 'Cấp phó', share: '0.5' },
    { code: 'other', label: 'Người khác', share: '0' },
  ],
  ...set,
});

export const countRatio = (): CountRatioRule => ({
  kind: 'count-ratio',
  ...VERSION,
  countedLabel: 'Số văn bản do người đứng đầu ký',
  allLabel: 'Tổng số văn bản chỉ đạo về chuyển đổi số',
});

export const minMax = (set: Partial<MinMaxRule> = {}): MinMaxRule => ({
  kind: 'min-max',
  ...VERSION,
  reading: 'value/max',
  direction: 'higher-is-better',
  unit: '%',
  ...set,
});

export const manual = (): Rule => ({ kind: 'manual', ...VERSION });

/** Parts with codes p1, p2, … of the shares given. */
export const sumOf = (...parts: readonly (readonly [share: string, rule: Rule])[]): Rule => ({
  kind: 'sum-of-parts',
  ...VERSION,
  parts: parts.map(([share, rule], index) => ({
    code: `p${index + 1}`,
    label: `Phần ${index + 1}`,
    share,
    rule,
  })),
});

/** Rows with codes r1, r2, … of the maxima given. */
export const rowsOf = (...rows: readonly (readonly [max: string, rule: Rule])[]): Rule => ({
  kind: 'capped-rows',
  ...VERSION,
  rows: rows.map(([max, rule], index) => ({ code: `r${index + 1}`, label: `Dòng ${index + 1}`, max, rule })),
});
