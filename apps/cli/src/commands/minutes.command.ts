import { QueryBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import { MinutesOf, minutesText } from '#appraisal/council';
import { CommandFault } from '../command-fault.js';
import { asReader, reachOf } from '../data-module.js';
import { note, print, printJson } from '../output.js';
import { reachInWords } from '../reach-in-words.js';
import { verb } from '../verb.js';

export const minutes = (): Command =>
  verb({
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
    .action(async (session: string, { json }: { readonly json?: true }) => {
      await asReader(async (app) => {
        const found = await app.get(QueryBus, { strict: false }).execute(new MinutesOf(session));
        if (!found) throw unknownSession(session);
        const readModel = await reachOf(app);
        if (json) return printJson({ ...found, readModel });
        print(minutesText(found));
        // Not part of the document that is printed and signed.
        note(reachInWords(readModel));
      });
    });

const unknownSession = (session: string): CommandFault =>
  new CommandFault(
    'cli.session-unknown',
    `Không có phiên họp “${session}”. Hãy kiểm tra lại mã phiên họp, ví dụ 2026-02-10-hd1.`,
  );
