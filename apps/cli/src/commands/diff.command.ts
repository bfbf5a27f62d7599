import type { Command } from 'commander';
import { DiffDossier, DiffYear, type YearDifference } from '#appraisal/difference';
import { cycleOf, unknownCycle, withCycleOptions, type CycleOptions } from '../cycle-options.js';
import { differenceInWords } from '../difference-in-words.js';
import { whatIsUnknown } from '../dossier-options.js';
import { day, point, type NamedTime } from '../moment-options.js';
import { pointOf, unknownMoment, type Point } from '../moment.js';
import { tell, type Asking } from '../tell.js';
import { verb } from '../verb.js';

interface Options extends CycleOptions {
  readonly indicator?: string;
  readonly from: string | NamedTime;
  readonly to?: string | NamedTime;
}

export const diff = (): Command =>
  withCycleOptions(
    verb({
      name: 'diff',
      summary: 'một năm khác gì giữa hai thời điểm, và do việc nào',
      description:
        'In từng con số đã đổi giữa hai thời điểm (điểm từng bước, điểm mất theo nguyên nhân, tổng, kỳ đã nộp, minh chứng, khóa) ' +
        'và những việc đã làm nó đổi: khi nào, ai, vì sao, ở vị trí nào của sổ. Thời điểm là một vị trí, hoặc dd/MM/yyyy [HH:mm] ' +
        'theo giờ Việt Nam, hoặc RFC 3339; một ngày không ghi giờ tính đến hết ngày đó.',
      examples: [
        ['diff --unit khanhhoa --year 2025 --from 990 --to 1000', 'khác gì giữa hai vị trí của sổ'],
        ['diff --unit khanhhoa --year 2025 --from "14/01/2026 17:00"', 'từ lúc đó đến nay'],
        ['diff --unit khanhhoa --year 2025 --indicator 8.1 --from 0 --json', 'một chỉ số, cho máy đọc'],
      ],
    }),
  )
    .option('--indicator <mã>', 'chỉ một chỉ số thành phần, ví dụ 8.1')
    .requiredOption('--from <lúc>', 'từ thời điểm này: vị trí hoặc thời gian', point)
    .option('--to <lúc>', 'đến thời điểm này (mặc định: đến nay)', point)
    .option('--true-on <ngày>', 'chỉ tính những gì có hiệu lực từ ngày này trở về trước: dd/MM/yyyy', day)
    .action(async (options: Options) => {
      const { json, trueOn } = options;
      await tell({ ...(json && { json }), ...(trueOn && { trueOn }) }, async (asking) => {
        const [from, to] = [
          await pointOf(asking.ledger, options.from),
          await pointOf(asking.ledger, options.to ?? asking.position.toString()),
        ];
        if (from.position > to.position) throw unknownMoment(backwards(from, to));
        await asking.reach(to.position);
        const difference = await differenceOf(asking, options, { from: from.position, to: to.position });
        return {
          json: { ...difference, from: shown(from), to: shown(to) },
          lines: differenceInWords(difference, { from, to }),
        };
      });
    });

const backwards = (from: Point, to: Point): string =>
  `--from (vị trí ${from.position}) phải trước --to (vị trí ${to.position}). Hãy đổi chỗ hai thời điểm.`;

const shown = ({ position, knownAt }: Point): object => ({ position: position.toString(), knownAt });

async function differenceOf(
  { queries }: Asking,
  options: Options,
  span: DiffYear['span'],
): Promise<YearDifference> {
  const { indicator } = options;
  const cycle = cycleOf(options);
  const found = await queries.execute(
    indicator === undefined ? new DiffYear(cycle, span) : new DiffDossier({ ...cycle, indicator }, span),
  );
  if (found) return found;
  const unknown = indicator === undefined ? undefined : await whatIsUnknown(queries, { ...cycle, indicator });
  throw unknown ?? unknownCycle(cycle);
}
