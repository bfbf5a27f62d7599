import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import {
  ProjectionRunner,
  type RebuildProgress,
  type RebuildReport,
  type TableDifference,
} from '#projections';
import { CommandFault, noLedgerYet } from '../command-fault.js';
import { asOwner } from '../data-module.js';
import { print, printJson } from '../output.js';
import { tellProgress, type ToldProgress } from '../rebuild-progress.js';
import { askServer, signIn, type RunningServer } from '../running-server.js';
import { dataPaths, hasLedger } from '../settings.js';
import { verb } from '../verb.js';

const POLL_MS = 500;

interface Options {
  readonly json?: true;
  readonly server?: string;
  readonly account?: string;
}

export const rebuild = (): Command =>
  verb({
    name: 'rebuild',
    summary: 'dựng lại số liệu đọc từ sổ, từ sự kiện đầu tiên',
    description:
      'Dựng lại mọi bảng số liệu đọc từ sự kiện đầu tiên cạnh bảng đang dùng, so hai bên kể cả các dòng của quá khứ, ' +
      'rồi thay. Bị ngắt giữa chừng thì lần chạy sau đi tiếp. Máy chủ đang chạy: thêm --server và --account (mật khẩu ở ' +
      'biến DTI_PASSWORD), người dùng vẫn đọc và ghi trong lúc dựng. Thư mục số liệu đọc có thể xóa: lệnh này làm lại được từ sổ.',
    examples: [
      ['rebuild', 'dựng lại khi máy chủ đã dừng'],
      ['rebuild --server http://localhost:3000 --account qt.sokhcn', 'nhờ máy chủ đang chạy dựng lại'],
      ['rebuild --json', 'kết quả cho máy đọc'],
    ],
  })
    .option('--server <địa chỉ>', 'máy chủ đang chạy')
    .option('--account <tên>', 'tài khoản quản trị')
    .action(async ({ json, server, account }: Options) => {
      const onProgress = json ? () => undefined : tellProgress();
      const report =
        server === undefined
          ? await rebuildHere(onProgress)
          : await rebuildThere(server, account, onProgress);
      if (json) printJson(report);
      else print(inWords(report));
    });

type Report = Pick<RebuildReport, 'seconds' | 'differences'> & { readonly events: string };

async function rebuildHere(onProgress: (progress: ToldProgress) => void): Promise<Report> {
  const paths = dataPaths();
  if (!hasLedger(paths)) throw noLedgerYet(paths.folder);
  return asOwner(async (app) => {
    const runner = app.get(ProjectionRunner, { strict: false });
    const told = (progress: RebuildProgress) =>
      onProgress({ ...progress, done: String(progress.done), total: String(progress.total) });
    const { events, ...report } = await runner.rebuild({ onProgress: told, joins: true });
    return { ...report, events: events.toString() };
  });
}

/** What the server says of rebuilds. */
interface Rebuilds {
  readonly underWay: ToldProgress | null;
  readonly last:
    ({ readonly outcome: 'done' } & Report) | { readonly outcome: 'failed'; readonly reason: string } | null;
}

async function rebuildThere(
  url: string,
  account: string | undefined,
  onProgress: (progress: ToldProgress) => void,
): Promise<Report> {
  if (account === undefined)
    throw new CommandFault('cli.account-missing', 'Hãy thêm --account và tên một tài khoản quản trị.');
  const server: RunningServer = await signIn(url, account);
  await askServer(server, 'POST', '/api/v1/rebuilds');
  for (;;) {
    const { underWay, last } = await askServer<Rebuilds>(server, 'GET', '/api/v1/rebuilds');
    if (underWay) onProgress(underWay);
    else if (last?.outcome === 'done') return last;
    else
      throw new CommandFault(
        'cli.rebuild-cut',
        `Lần dựng lại bị ngắt: ${last?.reason ?? 'máy chủ đã dừng'}.`,
      );
    await pause(POLL_MS);
  }
}

function inWords({ events, seconds, differences }: Report): string {
  const time = seconds.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
  const changed = differences.filter(({ added, removed, changed: rows }) => added + removed + rows > 0);
  return [
    `Đã dựng lại mọi số liệu đọc từ ${events} sự kiện trong ${time} giây.`,
    ...(changed.length === 0
      ? ['Không có gì khác trước.']
      : ['Khác trước (kể cả các dòng của quá khứ):', ...changed.map(differenceInWords)]),
  ].join('\n');
}

const differenceInWords = ({ projection, table, added, removed, changed }: TableDifference): string =>
  `- ${projection}, bảng ${table}: thêm ${added}, bớt ${removed}, đổi ${changed} dòng`;
