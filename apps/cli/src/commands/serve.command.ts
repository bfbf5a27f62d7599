import { Option, type Command } from 'commander';
import { PROCESS_ROLES, type ProcessRole } from '../../../api/src/duties.js';
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD, type AccountRole } from '#access';
import { fillData } from '../first-start.js';
import { print } from '../output.js';
import { serverFault } from '../server-fault.js';
import { dataPaths } from '../settings.js';
import { letHeapGrow } from '../small-heap.js';
import { verb } from '../verb.js';

interface Options {
  readonly role?: ProcessRole;
  readonly json?: true;
}

export const serve = (): Command =>
  verb({
    name: 'serve',
    summary: 'chạy máy chủ (API và trang web)',
    description:
      'Chạy máy chủ. Lần đầu, khi thư mục dữ liệu còn trống, nhập dữ liệu tham chiếu, mở kỳ 2025 và diễn cả năm mẫu. ' +
      'Chạy lại giữ nguyên mọi thứ. Biến môi trường: PORT (3000), HOST (127.0.0.1), DATA_DIR (./data), SAMPLE=off để ' +
      'không có dữ liệu và tài khoản mẫu, NODE_ENV=production, TOKEN_SECRET. Khi chạy nhiều tiến trình trên máy chủ dữ liệu ' +
      '(EVENTSTOREDB_URL, DATABASE_URL): api trả lời, projector cập nhật số liệu đọc và làm việc theo hạn.',
    examples: [
      ['serve', 'chạy với dữ liệu mẫu ở cổng 3000'],
      ['serve --json', 'như trên, in địa chỉ dạng JSON'],
      ['serve --role projector', 'tiến trình cập nhật số liệu đọc, hoặc đứng chờ để thay'],
    ],
  })
    .addOption(
      new Option('--role <việc>', 'việc của tiến trình này (mặc định: ROLE, không có thì all)').choices(
        PROCESS_ROLES,
      ),
    )
    .action(async ({ role, json }: Options) => {
      letHeapGrow();
      // The server is loaded only here: the other verbs start faster without it.
      const server = await import('../../../api/src/serve.js');
      try {
        const config = server.readConfig({ ...process.env, ...(role && { ROLE: role }) });
        const { url } = await server.serve(config, (app, settle) =>
          fillData(app, { sample: config.sample, settle }),
        );
        print(
          json
            ? JSON.stringify({ url, dataDir: dataPaths().folder, sample: config.sample, role: config.role })
            : greeting(url, config),
        );
      } catch (error) {
        throw serverFault(error, server.ConfigFaulty);
      }
    });

const ROLES: Readonly<Record<AccountRole, string>> = {
  officer: 'cán bộ',
  reviewer: 'tổ giúp việc',
  council: 'hội đồng',
  auditor: 'kiểm tra',
  admin: 'quản trị',
};

function greeting(
  url: string,
  { sample, role }: { readonly sample: boolean; readonly role: ProcessRole },
): string {
  if (role === 'projector')
    return `Đang cập nhật số liệu đọc, hoặc đứng chờ để thay (sức khỏe: ${url}/health/ready). Dừng: Ctrl-C.`;
  return [
    `Máy chủ đang chạy: ${url} (tài liệu API: ${url}/api/docs). Dừng: Ctrl-C.`,
    `Dữ liệu nằm ở: ${dataPaths().folder}`,
    ...(sample ? sampleInWords() : []),
  ].join('\n');
}

const sampleInWords = (): readonly string[] => [
  'Dữ liệu mẫu, không phải số liệu thật: cả năm 2025 do phần mềm diễn. Tắt bằng SAMPLE=off.',
  `Tài khoản mẫu, mật khẩu chung ${SAMPLE_PASSWORD}:`,
  ...SAMPLE_ACCOUNTS.map(
    ({ id, role, displayName }) => `  ${id.padEnd(15)} ${ROLES[role].padEnd(13)} ${displayName}`,
  ),
];
