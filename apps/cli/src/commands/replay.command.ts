import { QueryBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import type { CycleId } from '#appraisal/cycle';
import { ListDossiers } from '#appraisal/dossier';
import { YearReplay, type ReplayReport, type StoredScores } from '#appraisal/year-end';
import { Decisions } from '#ledger';
import { CommandFault } from '../command-fault.js';
import { cycleOf, withCycleOptions, type CycleOptions } from '../cycle-options.js';
import { asLogReader, asReader, reachOf } from '../data-module.js';
import { note, print, printJson } from '../output.js';
import { replayInWords } from '../replay-in-words.js';
import { dataPaths, hasLedger, hasReadModels } from '../settings.js';
import { verb } from '../verb.js';

export const replay = (): Command =>
  withCycleOptions(
    verb({
      name: 'replay',
      summary: 'diễn lại một năm từ sự kiện đầu tiên, so với kết quả đã công bố',
      description:
        'Dựng lại cả năm chỉ từ các sự kiện trong sổ, so với mã SHA-256 của từng lần công bố, chấm lại mọi điểm đã ghi, ' +
        'và so số liệu đọc (nếu có) với sổ. Khác nhau thì nêu tên từng hồ sơ, và lệnh kết thúc với mã 1. ' +
        'Chạy được khi máy chủ đang chạy; không ghi gì.',
      examples: [
        ['replay --unit khanhhoa --year 2025', 'diễn lại năm 2025'],
        ['replay --unit khanhhoa --year 2025 --json', 'như trên, cho máy đọc'],
      ],
    }),
  ).action(async (options: CycleOptions) => {
    const id = cycleOf(options);
    const stored = await storedScores(id);
    const report = await asLogReader((app) =>
      YearReplay.over(app.get(Decisions, { strict: false })).report(id, stored),
    );
    if (options.json) printJson(report);
    else print(replayInWords(report).join('\n'));
    checkSame(report);
  });

/** What readers are shown; null where there are no read models that can be read: a replay does not need them. */
async function storedScores(id: CycleId): Promise<StoredScores | null> {
  const paths = dataPaths();
  if (!hasLedger(paths) || !hasReadModels(paths)) return null;
  try {
    return await asReader(async (app) => {
      // Asked first: every row holds at least what was reached before it was read.
      const { position } = await reachOf(app);
      const dossiers = await app.get(QueryBus, { strict: false }).execute(new ListDossiers(id));
      return { position: BigInt(position), dossiers };
    });
  } catch (error) {
    // Rows can be built anew at any time: that they cannot be read must not keep the ledger from being replayed.
    note(
      `Không đọc được số liệu đọc nên không so với sổ: ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  }
}

/** Throws CommandFault. */
function checkSame({ cycle, same, publications, scores, stored }: ReplayReport): void {
  if (same) return;
  const found = [publications, [scores], stored ? [stored] : []].flat().flatMap(({ findings }) => findings);
  const indicators = [...new Set(found.map(({ indicator }) => indicator))];
  const named = indicators.length === 0 ? '' : ` Hồ sơ: ${indicators.join(', ')}.`;
  throw new CommandFault(
    'cli.replay-differs',
    `Diễn lại kỳ “${cycle}” KHÁC với những gì đã ghi.${named} Hãy giữ nguyên sổ và báo bộ phận kiểm tra ngay.`,
    { indicators },
  );
}
