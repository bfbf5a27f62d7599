import type { Relation, RuleKind } from '#appraisal/framework';
import { formatDecimal, readableDate } from '#kernel';
import { RELATION_WORDS } from './relation-words.js';
import {
  summarizeFramework,
  summarizeMapping,
  summarizeRegister,
  summarizeResults,
  type CycleRecord,
  summarizeTargets,
  type FrameworkSummary,
  type MappingSummary,
  type ReadingCounts,
  type ReferenceData,
  type ResultsSummary,
  type TargetsSummary,
} from '#reference-data';
import { plansInWords, plansSummaryOf, type PlansSummary } from './plans-in-words.js';

export interface ImportSummary extends PlansSummary {
  readonly frameworks: readonly (FrameworkSummary & {
    readonly file: string;
    readonly code: string;
    readonly name: string;
  })[];
  readonly registers: readonly {
    readonly file: string;
    readonly title: string;
    readonly entries: number;
    readonly kinds: ReturnType<typeof summarizeRegister>;
  }[];
  readonly cycles: readonly (Pick<CycleRecord, 'unit' | 'year' | 'framework' | 'reporting'> & {
    readonly file: string;
  })[];
  readonly mappings: readonly (MappingSummary & { readonly file: string; readonly title: string })[];
  readonly results: readonly (ResultsSummary & { readonly file: string; readonly title: string })[];
  readonly targets: readonly (TargetsSummary & { readonly file: string; readonly title: string })[];
}

/** What the files hold, in numbers: to compare with the documents at a glance. */
export const summaryOf = ({
  frameworks,
  registers,
  cycles,
  mappings,
  results,
  targets,
  ...plans
}: ReferenceData): ImportSummary => ({
  frameworks: frameworks.map(({ file, content }) => ({
    file,
    code: content.code,
    name: content.name,
    ...summarizeFramework(content),
  })),
  registers: registers.map(({ file, content }) => ({
    file,
    title: content.title,
    entries: content.entries.length,
    kinds: summarizeRegister(content),
  })),
  cycles: cycles.map(({ file, content: { unit, year, framework, reporting } }) => ({
    file,
    unit,
    year,
    framework,
    reporting,
  })),
  mappings: mappings.map(({ file, content }) => ({
    file,
    title: content.title,
    ...summarizeMapping(content),
  })),
  results: results.map(({ file, content }) => ({ file, title: content.title, ...summarizeResults(content) })),
  targets: targets.map(({ file, content }) => ({ file, title: content.title, ...summarizeTargets(content) })),
  ...plansSummaryOf(plans),
});

const RULES: Readonly<Record<RuleKind, string>> = {
  'yes-no': 'có/không',
  ratio: 'tỷ lệ',
  threshold: 'ngưỡng',
  tiered: 'theo bậc',
  stepped: 'theo mức',
  'sum-of-parts': 'tổng các phần',
  'count-ratio': 'tỷ lệ số đếm',
  'min-max': 'Min-Max',
  'capped-rows': 'nhiều dòng con',
  manual: 'chấm trực tiếp',
};

const CELLS: Readonly<Record<string, string>> = {
  code: 'mã',
  name: 'tên',
  maxPoints: 'điểm tối đa',
  lead: 'cơ quan phụ trách',
  coordinating: 'cơ quan phối hợp',
  rule: 'cách tính điểm',
  guiding: 'cơ quan hướng dẫn',
  requirement: 'yêu cầu thực hiện',
  denominatorFigures: 'mẫu số',
};

export const summaryInWords = ({
  frameworks,
  registers,
  cycles,
  mappings,
  results,
  targets,
  ...plans
}: ImportSummary): string =>
  [
    ...registers.map(({ file, title, entries }) => `${file}: ${title}, ${entries} mục`),
    ...frameworks.flatMap(frameworkInWords),
    ...cycles.map(cycleInWords),
    ...mappings.flatMap(mappingInWords),
    ...results.flatMap(resultsInWords),
    ...targets.flatMap(targetsInWords),
    ...plansInWords(plans),
    'Không có lỗi.',
  ].join('\n');

function cycleInWords({ file, unit, year, framework, reporting }: ImportSummary['cycles'][number]): string {
  const due =
    reporting.kind === 'quarters'
      ? `bốn quý, nộp trước ngày ${reporting.dueDay} của tháng cuối quý`
      : `cả năm, nộp trước ngày ${readableDate(reporting.dueBefore)}`;
  return `${file}: mở kỳ ${unit}.${year}.${framework}, ${due}`;
}

function mappingInWords({ file, title, rows, relations, readings }: ImportSummary['mappings'][number]) {
  const counts = (Object.keys(RELATION_WORDS) as Relation[]).map(
    (relation) => `${relations[relation] ?? 0} ${RELATION_WORDS[relation]}`,
  );
  return [
    `${file}: ${title}`,
    `  ${rows} dòng: ${counts.join(', ')}`,
    `  Cách đọc: ${readings.stated} ghi rõ, ${readings.unclear} suy ra từ tên`,
  ];
}

function resultsInWords(results: ImportSummary['results'][number]): readonly string[] {
  const { file, title, years, claims, gaps, breaks } = results;
  const { stated, inherited, unclear } = results.readings;
  return [
    `${file}: ${title}`,
    `  ${years} năm, ${claims} kết quả, ${breaks} chỗ đứt quãng; năm chưa có số liệu: ${gaps.join(', ') || 'không'}`,
    `  Cách đọc kết quả: ${stated} ghi rõ, ${inherited} theo dòng trên, ${unclear} chưa rõ`,
  ];
}

function targetsInWords(plan: ImportSummary['targets'][number]): readonly string[] {
  const { file, title, targets, notTargets, horizons } = plan;
  const { stated, inherited, unclear } = plan.readings;
  const years = Object.entries(horizons).map(([year, count]) =>
    year === 'none' ? `không ghi năm ${count}` : `năm ${year} ${count}`,
  );
  return [
    `${file}: ${title}`,
    `  ${targets} mục tiêu (${years.join(', ')}); ${notTargets} dòng xem xét và không ghi là mục tiêu`,
    `  Cách đọc mục tiêu: ${stated} ghi rõ, ${inherited} theo dòng khác, ${unclear} chưa rõ`,
  ];
}

function frameworkInWords(framework: ImportSummary['frameworks'][number]): readonly string[] {
  const { file, name, pillars, indicators, points, pillarCells, indicatorCells, figureCells } = framework;
  // A plan that gives no points: each maximum is only a unit of measure.
  const isConvention = indicatorCells.maxPoints.stated + indicatorCells.maxPoints.inherited === 0;
  const total = isConvention
    ? `không ghi điểm (quy ước mỗi chỉ tiêu tối đa 1, cộng ${formatDecimal(points)})`
    : `${formatDecimal(points)} điểm`;
  return [
    `${file}: ${name}`,
    `  ${pillars} chỉ số chính, ${indicators} dòng chỉ số thành phần, ${total}`,
    ...(framework.keep + framework.improve > 0
      ? [
          `  ${framework.keep} chỉ tiêu cần duy trì, ${framework.improve} cần đẩy mạnh; ${framework.subRows} dòng con; ${framework.figures} thông tin chung`,
        ]
      : []),
    `  Cách tính điểm: ${Object.entries(RULES)
      .flatMap(([kind, words]) => {
        const count = framework.rules[kind as RuleKind];
        return count === undefined ? [] : [`${count} ${words}`];
      })
      .join(', ')}`,
    ...readings('chỉ số chính', pillarCells),
    ...readings('chỉ số thành phần', indicatorCells),
    ...(framework.figures > 0 ? readings('thông tin chung', figureCells) : []),
  ];
}

const readings = (rows: string, cells: Readonly<Record<string, ReadingCounts>>): readonly string[] => [
  `  Cách đọc từng ô của ${rows}:`,
  ...Object.entries(cells).map(
    ([cell, { stated, inherited, unclear }]) =>
      `    ${CELLS[cell] ?? cell}: ${stated} ghi rõ, ${inherited} theo dòng trên, ${unclear} chưa rõ`,
  ),
];
