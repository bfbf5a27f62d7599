import type { Command } from 'commander';
import { MinutesOf, minutesText } from '#appraisal/council';
import { CommandFault } from '../command-fault.js';
import { readingVerb, type MomentOptions } from '../moment-options.js';
import { tell } from '../tell.js';

export const minutes = (): Command =>
  readingVerb({
    name: 'minutes',
    summary: 'biên bản một phiên họp Hội đồng thẩm định',
    description:
      'In biên bản lập từ các sự kiện của phiên họp: thành phần, đề nghị, biểu quyết, xung đột lợi ích, quyết định.',
    examples: [
      ['minutes 2026-02-10-hd1', 'biên bản để in và ký'],
      ['minutes 2026-02-10-hd1 --json', 'như trên, cho máy đọc'],
    ],
  })
    .argument('<phiên>', 'mã phiên họp')
    .action(async (session: string, when: MomentOptions) => {
      await tell(when, async ({ queries }) => {
        const found = await queries.execute(new MinutesOf(session));
        if (!found) throw unknownSession(session);
        return { json: found, lines: [minutesText(found)], isDocument: true };
      });
    });

const unknownSession = (session: string): CommandFault =>
  new CommandFault(
    'cli.session-unknown',
    `Không có phiên họp “${session}”. Hãy kiểm tra lại mã phiên họp, ví dụ 2026-02-10-hd1.`,
  );
