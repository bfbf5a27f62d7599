import {
  indicatorScoring,
  type FrameworkDefinition,
  type Indicator,
  type IndicatorScoring,
  type Reading,
  type Rule,
} from '#appraisal/framework';

/** Agencies of the sample accounts, so that the benchmark can also write as their officers. */
export const AGENCIES = ['sokhcn', 'congantinh', 'vpubnd', 'sotaichinh', 'sonoivu'] as const;

export const FRAMEWORK = 'DOTOCDO51';

const ASSUMED = 'Dữ liệu tự sinh để đo tốc độ, không đọc từ văn bản nào.';
const reading: Reading = { how: 'unclear', line: 1, why: ASSUMED };

/** 51 indicators, as many as 405/QĐ-BKHCN has components in the work W; the maxima add up to 1,000. */
const INDICATORS_BY_PILLAR = [7, 7, 7, 6, 6, 6, 6, 6] as const;
const FULL_MAXIMA = 31;

const rule: Rule = {
  kind: 'ratio',
  version: 1,
  measure: 'fraction',
  full: '100',
  beyond: 'refuse',
  numeratorLabel: 'Số hồ sơ thủ tục hành chính được xử lý hoàn toàn trực tuyến',
  denominatorLabel: 'Tổng số hồ sơ đã tiếp nhận',
};

const codes = INDICATORS_BY_PILLAR.flatMap((count, pillar) =>
  Array.from({ length: count }, (_, index) => ({
    pillar: `${pillar + 1}`,
    code: `${pillar + 1}.${index + 1}`,
  })),
);

const agencyAt = (index: number): string => AGENCIES[index % AGENCIES.length] ?? AGENCIES[0];

const indicators = codes.map(({ pillar, code }, index): Indicator => ({
  code,
  pillar,
  name: `Chỉ số mẫu ${code} (tự sinh để đo tốc độ)`,
  maxPoints: index < FULL_MAXIMA ? '20' : '19',
  lead: agencyAt(index),
  coLeads: [],
  coordinating: [agencyAt(index + 1)],
  guiding: [],
  requirement: null,
  standing: null,
  rule,
  readings: {
    code: reading,
    name: reading,
    maxPoints: reading,
    lead: reading,
    coordinating: reading,
    rule: reading,
  },
}));

const pillarMaximum = (pillar: string): string =>
  String(
    indicators
      .filter((indicator) => indicator.pillar === pillar)
      .reduce((total, { maxPoints }) => total + Number(maxPoints), 0),
  );

/** An indicator set of 51 indicators that nobody published: it says so in its name, and every reading is unclear. */
export const syntheticFramework: FrameworkDefinition = {
  code: FRAMEWORK,
  name: 'Bộ chỉ số mẫu, tự sinh để đo tốc độ',
  year: 2022,
  totalPoints: '1000',
  source: {
    number: '00/MAU',
    title: 'Bộ chỉ số mẫu, tự sinh để đo tốc độ',
    issuedOn: '2022-01-01',
    section: 'không có',
    file: 'không có',
    lines: [1, 1],
  },
  pillars: INDICATORS_BY_PILLAR.map((_, index) => ({
    code: `${index + 1}`,
    name: `Trụ cột mẫu ${index + 1}`,
    maxPoints: pillarMaximum(`${index + 1}`),
    readings: { code: reading, name: reading, maxPoints: reading },
  })),
  indicators,
  figures: [],
  lossShares: { ownFault: '1', otherwise: '0.25', reading },
};

/** An indicator with its rule ready to use. */
export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly scoring: IndicatorScoring;
}

export const scoredIndicators: readonly ScoredIndicator[] = indicators.map((indicator) => ({
  indicator,
  scoring: indicatorScoring(indicator),
}));
