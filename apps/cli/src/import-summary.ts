import { formatDecimal } from '#kernel';
import {
  summarizeFramework,
  summarizeRegister,
  summarizeResults,
  type FrameworkSummary,
  type ReadingCounts,
  type ReferenceData,
  type ResultsSummary,
} from '#reference-data';

export interface ImportSummary {
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
  readonly results: readonly (ResultsSummary & { readonly file: string; readonly title: string })[];
}

/** What the files hold, in numbers: to compare with the documents at a glance. */
export const summaryOf = ({ frameworks, registers, results }: ReferenceData): ImportSummary => ({
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
  results: results.map(({ file, content }) => ({ file, title: content.title, ...summarizeResults(content) })),
});

const CELLS: Readonly<Record<string, string>> = {
  code: 'mã',
  name: 'tên',
  maxPoints: 'điểm tối đa',
  lead: 'cơ quan phụ trách',
  coordinating: 'cơ quan phối hợp',
  rule: 'cách tính điểm',
};

export const summaryInWords = ({ frameworks, registers, results }: ImportSummary): string =>
  [
    ...registers.map(({ file, title, entries }) => `${file}: ${title}, ${entries} mục`),
    ...frameworks.flatMap(frameworkInWords),
    ...results.flatMap(resultsInWords),
    'Không có lỗi.',
  ].join('\n');

function resultsInWords(results: ImportSummary['results'][number]): readonly string[] {
  const { file, title, years, claims, gaps, breaks } = results;
  const { stated, inherited, unclear } = results.readings;
  return [
    `${file}: ${title}`,
    `  ${years} năm, ${claims} kết quả, ${breaks} chỗ đứt quãng; năm chưa có số liệu: ${gaps.join(', ') || 'không'}`,
    `  Cách đọc kết quả: ${stated} ghi rõ, ${inherited} theo dòng trên, ${unclear} chưa rõ`,
  ];
}

function frameworkInWords(framework: ImportSummary['frameworks'][number]): readonly string[] {
  const { file, name, pillars, indicators, points, pillarCells, indicatorCells } = framework;
  return [
    `${file}: ${name}`,
    `  ${pillars} chỉ số chính, ${indicators} dòng chỉ số thành phần, ${formatDecimal(points)} điểm`,
    ...readings('chỉ số chính', pillarCells),
    ...readings('chỉ số thành phần', indicatorCells),
  ];
}

const readings = (rows: string, cells: Readonly<Record<string, ReadingCounts>>): readonly string[] => [
  `  Cách đọc từng ô của ${rows}:`,
  ...Object.entries(cells).map(
    ([cell, { stated, inherited, unclear }]) =>
      `    ${CELLS[cell] ?? cell}: ${stated} ghi rõ, ${inherited} theo dòng trên, ${unclear} chưa rõ`,
  ),
];
