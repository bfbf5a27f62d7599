import type { Command } from 'commander';
import {
  ProjectionRunner,
  type RebuildProgress,
  type RebuildReport,
  type TableDifference,
} from '#projections';
import { noLedgerYet } from '../command-fault.js';
import { asOwner } from '../data-module.js';
import { note, print, printJson } from '../output.js';
import { dataPaths, exists } from '../settings.js';
import { verb } from '../verb.js';

const CATCH_UP_MS = 600_000;

export const rebuild = (): Command =>
  verb({
    name: 'rebuild',
    summary: 'dựng lại số liệu đọc từ sổ, từ sự kiện đầu tiên',
    description:
      'Dựng lại mọi bảng số liệu đọc từ sự kiện đầu tiên rồi thay cho bảng đang dùng, và nói có gì khác trước. ' +
      'Cần dừng máy chủ trước. Tệp số liệu đọc có thể xóa: lệnh này làm lại được từ sổ.',
    examples: [
      ['rebuild', 'dựng lại tất cả'],
      ['rebuild --json', 'như trên, kết quả cho máy đọc'],
    ],
  }).action(async ({ json }: { readonly json?: true }) => {
    const { ledger, folder } = dataPaths();
    if (!exists(ledger)) throw noLedgerYet(folder);
    await asOwner(async (app) => {
      const runner = app.get(ProjectionRunner, { strict: false });
      const { head } = await runner.status();
      await runner.waitFor(head, { timeoutMs: CATCH_UP_MS });
      const report = await runner.rebuild({ onProgress: json ? () => undefined : tellProgress() });
      if (json) return printJson({ ...report, events: report.events.toString() });
      print(inWords(report));
    });
  });

/** At most a line each second, and only what moved; what keeps it from moving is said once. */
function tellProgress(): (progress: RebuildProgress) => void {
  let told = 0;
  let shown = -1n;
  let troubled: string | undefined;
  return ({ done, total, perSecond, secondsLeft, trouble }) => {
    if (trouble !== undefined && trouble !== troubled)
      note(
        `Chưa đi tiếp được, đang thử lại: ${trouble}. Nếu kéo dài, hãy dừng (Ctrl-C) và xem đĩa, tệp số liệu.`,
      );
    troubled = trouble;
    const now = performance.now();
    if (done === shown || (now - told < 1_000 && done < total)) return;
    shown = done;
    told = now;
    const rate = Math.round(perSecond).toLocaleString('vi-VN');
    const left = !secondsLeft ? '' : `, còn khoảng ${Math.ceil(secondsLeft)} giây`;
    note(`Đã đọc ${done}/${total} sự kiện (${rate} sự kiện/giây${left})`);
  };
}

function inWords({ projections, events, seconds, differences }: RebuildReport): string {
  const time = seconds.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  const changed = differences.filter(({ added, removed, changed: rows }) => added + removed + rows > 0);
  return [
    `Đã dựng lại ${projections.length} nhóm số liệu đọc từ ${events} sự kiện trong ${time} giây.`,
    ...(changed.length === 0
      ? ['Không có gì khác trước.']
      : ['Khác trước:', ...changed.map(differenceInWords)]),
  ].join('\n');
}

const differenceInWords = ({ projection, table, added, removed, changed }: TableDifference): string =>
  `- ${projection}, bảng ${table}: thêm ${added}, bớt ${removed}, đổi ${changed} dòng`;
