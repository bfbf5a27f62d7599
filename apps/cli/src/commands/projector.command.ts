import type { Command } from 'commander';
import { noLedgerYet } from '../command-fault.js';
import { print } from '../output.js';
import { serverFault } from '../server-fault.js';
import { dataPaths, hasLedger } from '../settings.js';
import { verb } from '../verb.js';

export const projector = (): Command =>
  verb({
    name: 'projector',
    summary: 'chạy riêng việc cập nhật số liệu đọc',
    description:
      'Đọc sổ và cập nhật số liệu đọc cho các máy chủ chạy với PROJECTOR=off. Với DATABASE_URL (PostgreSQL) có thể chạy ' +
      'nhiều tiến trình: một tiến trình cập nhật, các tiến trình khác đứng chờ và thay ngay khi nó dừng.',
    examples: [
      ['projector', 'cập nhật, hoặc đứng chờ, cho tới khi bị dừng'],
      ['projector --json', 'như trên, báo bắt đầu dạng JSON'],
    ],
  }).action(async ({ json }: { readonly json?: true }) => {
    const paths = dataPaths();
    if (!hasLedger(paths)) throw noLedgerYet(paths.folder);
    const server = await import('../../../api/src/serve.js');
    try {
      await server.project(server.readConfig(process.env));
      print(json ? JSON.stringify({ started: true }) : `Đang cập nhật số liệu đọc. Dừng: Ctrl-C.`);
    } catch (error) {
      throw serverFault(error, server.ConfigFaulty);
    }
  });
