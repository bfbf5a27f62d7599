import { QueryBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import { GetCycle, parseCycleKey, type CycleView } from '#appraisal/cycle';
import { CheckPublication, type PublicationCheck } from '#appraisal/year-end';
import { CommandFault } from '../command-fault.js';
import { cycleInWords } from '../cycle-in-words.js';
import { asReader, reachOf } from '../data-module.js';
import { print, printJson } from '../output.js';
import { reachInWords } from '../reach-in-words.js';
import { verb } from '../verb.js';

export const cycle = (): Command =>
  verb({
    name: 'cycle',
    summary: 'tình trạng một kỳ đánh giá, và kết quả công bố có còn đúng với sổ không',
    description:
      'In thời hạn, khóa, việc đang chạy, các lần mở lại, kết quả của Bộ và lần công bố. Kết quả được tính lại từ sổ và so ' +
      'với mã SHA-256 đã công bố; khác nhau thì lệnh kết thúc với mã 1.',
    examples: [
      ['cycle khanhhoa.2025.405', 'một kỳ đánh giá'],
      ['cycle khanhhoa.2025.405 --json', 'như trên, cho máy đọc'],
    ],
  })
    .argument('<kỳ>', 'mã kỳ đánh giá, ví dụ khanhhoa.2025.405')
    .action(async (key: string, { json }: { readonly json?: true }) => {
      await asReader(async (app) => {
        const id = parseCycleKey(key);
        const queries = app.get(QueryBus, { strict: false });
        const found = id && (await queries.execute(new GetCycle(id)));
        if (!id || !found) throw unknownCycle(key);
        const check = await queries.execute(new CheckPublication(id));
        const readModel = await reachOf(app);
        if (json) printJson({ ...found, publication: check, readModel });
        else print([...cycleInWords(found, check), reachInWords(readModel)].join('\n'));
        checkSame(found, check);
      });
    });

/** What was published must follow from the ledger, for as long as the ledger lives. Throws CommandFault. */
function checkSame({ key }: CycleView, { recorded, recomputed, same }: PublicationCheck): void {
  if (recorded === null || same) return;
  throw new CommandFault(
    'cli.publication-differs',
    `Kết quả tính lại của kỳ “${key}” KHÁC với kết quả đã công bố. Hãy giữ nguyên sổ và báo bộ phận kiểm tra ngay.`,
    { recorded, recomputed },
  );
}

const unknownCycle = (key: string): CommandFault =>
  new CommandFault(
    'cli.cycle-unknown',
    `Chưa mở kỳ đánh giá “${key}”. Hãy kiểm tra lại mã kỳ, ví dụ khanhhoa.2025.405.`,
  );
