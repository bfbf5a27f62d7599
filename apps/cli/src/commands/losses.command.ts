import { InvalidArgumentError, type Command } from 'commander';
import {
  GetAccountability,
  type Accountability,
  type LossView,
  type LostByKey,
} from '#appraisal/accountability';
import { CAUSES, type Cause, type Stage } from '#appraisal/dossier';
import { MembershipsOf } from '#appraisal/registry';
import { formatDecimal } from '#kernel';
import { cycleOf, unknownCycle, withCycleOptions, type CycleOptions } from '../cycle-options.js';
import { stage } from '../dossier-options.js';
import { readingVerb } from '../moment-options.js';
import { tell } from '../tell.js';

interface Options extends CycleOptions {
  readonly stage: Stage;
  readonly agency?: string;
  readonly pillar?: string;
  readonly cause?: Cause;
}

export const losses = (): Command =>
  withCycleOptions(
    readingVerb({
      name: 'losses',
      summary: 'điểm mất ở đâu, vì sao, thuộc ai',
      description:
        'Cộng điểm mất theo cơ quan, chỉ số chính và nguyên nhân, rồi kể từng khoản với vị trí của việc trong sổ. Mỗi điểm mất có đúng một nguyên nhân.',
      examples: [
        ['losses --unit khanhhoa --year 2025', 'cả tỉnh, tới bước mới nhất'],
        ['losses --unit khanhhoa --year 2025 --agency congantinh', 'phần của Công an tỉnh'],
        [
          'losses --unit khanhhoa --year 2025 --cause evidence-rejected --json',
          'một nguyên nhân, cho máy đọc',
        ],
      ],
    }),
  )
    .option('--stage <bước>', 'tới bước chấm nào (mặc định published)', stage, 'published')
    .option('--agency <mã>', 'mã cơ quan')
    .option('--pillar <mã>', 'mã chỉ số chính')
    .option('--cause <nguyên nhân>', `một trong: ${CAUSES.join(', ')}`, cause)
    .action(async (options: Options) => {
      const cycle = cycleOf(options);
      await tell(options, async ({ queries }) => {
        const { agency, pillar, cause: only } = options;
        const agencies = agency === undefined ? undefined : await queries.execute(new MembershipsOf(agency));
        const filter = {
          ...(agencies && { agencies }),
          ...(pillar && { pillar }),
          ...(only && { cause: only }),
        };
        const board = await queries.execute(new GetAccountability(cycle, options.stage, { filter }));
        if (!board) throw unknownCycle(cycle);
        return { json: board, lines: inWords(board) };
      });
    });

function cause(text: string): Cause {
  const found = CAUSES.find((known) => known === text);
  if (!found) throw new InvalidArgumentError(`Hãy chọn một trong: ${CAUSES.join(', ')}.`);
  return found;
}

function inWords(board: Accountability): readonly string[] {
  const { cycle, points, maxPoints, lost, lostShown, pending, synthetic } = board;
  const shown = lostShown === lost ? '' : `; phần đang xem mất ${formatDecimal(lostShown)} điểm`;
  return [
    `Kỳ ${cycle}: ${formatDecimal(points)}/${formatDecimal(maxPoints)} điểm, mất ${formatDecimal(lost)} điểm${shown}.`,
    ...(pending > 0 ? [`${pending} chỉ số chưa có điểm ở bước này: lấy theo bước trước (tạm tính).`] : []),
    '',
    ...section('Theo nguyên nhân', board.byCause),
    ...section('Theo cơ quan', board.byAgency),
    ...section('Theo chỉ số chính', board.byPillar),
    'Từng khoản:',
    ...board.losses.map(lossInWords),
    ...(synthetic ? ['', 'Dữ liệu mẫu, không phải số liệu thật.'] : []),
  ];
}

const section = (title: string, lost: readonly LostByKey[]): readonly string[] => [
  `${title}:`,
  ...lost.map(({ name, points }) => `  ${formatDecimal(points).padStart(9)}  ${name}`),
  '',
];

function lossInWords({ indicator, points, causeInWords, shares, position, reason }: LossView): string {
  const agencies = shares.map((share) => `${share.agency} ${formatDecimal(share.points)}`).join(', ');
  const event = position === null ? 'chưa có việc nào' : `vị trí ${position}`;
  return (
    `  ${indicator.padEnd(6)} ${formatDecimal(points).padStart(8)}  ${causeInWords} — ${agencies} (${event})` +
    (reason === null ? '' : `: ${reason}`)
  );
}
