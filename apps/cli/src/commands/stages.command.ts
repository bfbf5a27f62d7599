import type { Command } from 'commander';
import { GetStages, type StagesRow, type StagesView } from '#appraisal/accountability';
import { stageName, STAGES } from '#appraisal/dossier';
import { formatDecimal } from '#kernel';
import { cycleOf, unknownCycle, withCycleOptions, type CycleOptions } from '../cycle-options.js';
import { readingVerb } from '../moment-options.js';
import { tell } from '../tell.js';

export const stages = (): Command =>
  withCycleOptions(
    readingVerb({
      name: 'stages',
      summary: 'năm bước chấm cạnh nhau',
      description:
        'In điểm tự chấm, thẩm định, Hội đồng, sau giải trình và công bố của cả đơn vị, từng chỉ số chính và từng chỉ số. Dấu * là tạm tính.',
      examples: [
        ['stages --unit khanhhoa --year 2025', 'năm 2025 của tỉnh'],
        ['stages --unit khanhhoa --year 2025 --json', 'như trên, cho máy đọc'],
      ],
    }),
  ).action(async (options: CycleOptions) => {
    const cycle = cycleOf(options);
    await tell(options, async ({ queries }) => {
      const view = await queries.execute(new GetStages(cycle));
      if (!view) throw unknownCycle(cycle);
      return { json: view, lines: inWords(view) };
    });
  });

const WIDTH = 11;

function inWords({ cycle, unit, pillars, indicators, synthetic }: StagesView): readonly string[] {
  return [
    `Kỳ ${cycle}. Các cột: ${STAGES.map(stageName).join(' | ')}; dấu * là tạm tính, - là chưa chấm.`,
    '',
    line('', unit),
    ...pillars.flatMap((pillar) => [
      '',
      line(`${pillar.key}.`, pillar),
      ...indicators.filter((row) => row.pillar === pillar.key).map((row) => line(`  ${row.key}`, row)),
    ]),
    ...(synthetic ? ['', 'Dữ liệu mẫu, không phải số liệu thật.'] : []),
  ];
}

const line = (code: string, { name, maxPoints, stages: points }: StagesRow): string =>
  [
    code.padEnd(7),
    ...points.map(({ points: scored, provisional }) =>
      (scored === null ? '-' : `${formatDecimal(scored)}${provisional ? '*' : ' '}`).padStart(WIDTH),
    ),
    `/ ${formatDecimal(maxPoints).padEnd(5)} ${name}`,
  ].join(' ');
