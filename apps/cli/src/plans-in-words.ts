import type { DueRule } from '#appraisal/obligation';
import type { DueKind } from '#appraisal/task';
import {
  summarizeObligations,
  summarizeTasks,
  type ObligationsSummary,
  type ReadingCounts,
  type ReferenceData,
  type TasksSummary,
} from '#reference-data';

export interface PlansSummary {
  readonly tasks: readonly (TasksSummary & { readonly file: string; readonly document: string })[];
  readonly obligations: readonly (ObligationsSummary & {
    readonly file: string;
    readonly unitName: string;
  })[];
}

/** What the files of tasks and obligations hold, in numbers. */
export const plansSummaryOf = ({
  tasks,
  obligations,
}: Pick<ReferenceData, 'tasks' | 'obligations'>): PlansSummary => ({
  tasks: tasks.map(({ file, content }) => ({
    file,
    document: content.document.number,
    ...summarizeTasks(content),
  })),
  obligations: obligations.map(({ file, content }) => ({
    file,
    unitName: content.unitName,
    ...summarizeObligations(content),
  })),
});

const DUE: Readonly<Record<DueKind, string>> = {
  year: 'trong năm',
  quarter: 'trong quý',
  ongoing: 'thường xuyên',
};

const RULES: Readonly<Record<DueRule['kind'], string>> = {
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  yearly: 'hằng năm',
  once: 'một lần',
  'half-yearly': '6 tháng một lần',
  undated: 'theo nhịp, không ghi ngày',
  'by-schedule': 'theo tiến độ',
};

const CELLS: Readonly<Record<keyof TasksSummary['cells'], string>> = {
  place: 'số mục',
  heading: 'tiêu đề',
  content: 'nội dung',
  leads: 'cơ quan chủ trì',
  coordinating: 'cơ quan phối hợp',
  due: 'thời gian',
};

export const plansInWords = ({ tasks, obligations }: PlansSummary): readonly string[] => [
  ...tasks.flatMap(tasksInWords),
  ...obligations.flatMap(obligationsInWords),
];

function tasksInWords(plan: PlansSummary['tasks'][number]): readonly string[] {
  const cells = Object.entries(plan.cells) as [keyof TasksSummary['cells'], ReadingCounts][];
  return [
    `${plan.file}: nhiệm vụ của ${plan.document}`,
    `  ${plan.tasks} nhiệm vụ; thời gian: ${tally(plan.due, DUE)}`,
    `  Theo cơ quan chủ trì: ${tally(plan.leads)}`,
    '  Cách đọc từng ô:',
    ...cells.map(([cell, counts]) => `    ${CELLS[cell]}: ${readings(counts)}`),
  ];
}

const obligationsInWords = (unit: PlansSummary['obligations'][number]): readonly string[] => [
  `${unit.file}: ${unit.obligations} nghĩa vụ báo cáo của ${unit.unitName}`,
  `  Theo quy tắc: ${tally(unit.rules, RULES)}`,
  `  Cách đọc: ${readings(unit.readings)}`,
];

/** "14 trong năm, 11 thường xuyên": the most frequent first. */
const tally = (
  counts: Readonly<Partial<Record<string, number>>>,
  words: Readonly<Partial<Record<string, string>>> = {},
): string =>
  Object.entries(counts)
    .sort(([, a = 0], [, b = 0]) => b - a)
    .map(([key, count]) => `${count} ${words[key] ?? key}`)
    .join(', ');

const readings = ({ stated, inherited, unclear }: ReadingCounts): string =>
  `${stated} ghi rõ, ${inherited} theo chỗ khác, ${unclear} chưa rõ`;
