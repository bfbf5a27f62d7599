import type { Command } from 'commander';
import { GetCycle, parseCycleKey, type CycleView } from '#appraisal/cycle';
import { CheckPublication, type PublicationCheck } from '#appraisal/year-end';
import { CommandFault } from '../command-fault.js';
import { cycleInWords } from '../cycle-in-words.js';
import { readingVerb, type MomentOptions } from '../moment-options.js';
import { tell } from '../tell.js';

export const cycle = (): Command =>
  readingVerb({
    name: 'cycle',
    summary: 'tình trạng một kỳ đánh giá, và kết quả công bố có còn đúng với sổ không',
    description:
      'In thời hạn, khóa, việc đang chạy, các lần mở lại, kết quả của Bộ và lần công bố. Kết quả được tính lại từ sổ và so ' +
      'với mã SHA-256 đã công bố; khác nhau thì lệnh kết thúc với mã 1. Khi xem lại một thời điểm đã qua thì không tính lại.',
    examples: [
      ['cycle khanhhoa.2025.405', 'một kỳ đánh giá'],
      ['cycle khanhhoa.2025.405 --json', 'như trên, cho máy đọc'],
    ],
  })
    .argument('<kỳ>', 'mã kỳ đánh giá, ví dụ khanhhoa.2025.405')
    .action(async (key: string, when: MomentOptions) => {
      await tell(when, async ({ queries, isPast }) => {
        const id = parseCycleKey(key);
        const found = id && (await queries.execute(new GetCycle(id)));
        if (!id || !found) throw unknownCycle(key);
        // The check is of the whole ledger: of a past moment it would say what nobody asked.
        const check = isPast ? null : await queries.execute(new CheckPublication(id));
        return {
          json: { ...found, publication: check },
          lines: cycleInWords(found, check),
          fault: check ? differing(found, check) : undefined,
        };
      });
    });

/** What was published must follow from the ledger, for as long as the ledger lives. */
function differing(
  { key }: CycleView,
  { recorded, recomputed, same }: PublicationCheck,
): CommandFault | undefined {
  if (recorded === null || same) return undefined;
  return new CommandFault(
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
