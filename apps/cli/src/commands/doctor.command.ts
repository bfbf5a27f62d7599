import type { Command } from 'commander';
import { CommandFault } from '../command-fault.js';
import { examined, type Finding } from '../examination.js';
import { print, printJson } from '../output.js';
import { ledgerOf } from '../../../api/src/data-files.js';
import { dataPaths } from '../settings.js';
import { storeNamed, storeOf, STORES, type NamedStore } from '../store-option.js';
import { verb } from '../verb.js';

interface Options {
  readonly store?: NamedStore;
  readonly json?: true;
}

const MARKS = { good: '✓', warning: '!', bad: '✗' } as const;

export const doctor = (): Command =>
  verb({
    name: 'doctor',
    summary: 'khám kho giữ sổ: đọc được, ghi đúng, không mất sự kiện',
    description:
      'Hỏi kho giữ sổ có trả lời không, có thiết lập nào làm mất sự kiện không, quyền và đồng hồ ra sao, rồi thử phần ' +
      'an toàn của bộ kiểm tra kho trên một sổ tạm được xóa ngay sau đó. Sổ đang dùng không bị ghi gì. ' +
      `Máy chủ chạy hay dừng đều được. Một kho là: ${STORES}.`,
    examples: [
      ['doctor', 'kho đang cấu hình'],
      ['doctor --store eventstoredb', 'cụm ở EVENTSTOREDB_URL, trước khi chuyển sổ lên'],
      ['doctor --json', 'kết quả cho máy đọc'],
    ],
  })
    .option('--store <kho>', 'kho cần khám (mặc định: kho đang cấu hình)', storeNamed)
    .action(async ({ store, json }: Options) => {
      const findings = await examined(store === undefined ? ledgerOf(dataPaths(), 'reader') : storeOf(store));
      if (json) printJson({ findings });
      else print(findings.map(inWords).join('\n'));
      const bad = findings.filter(({ verdict }) => verdict === 'bad');
      if (bad.length > 0) throw unfit(bad);
    });

const inWords = ({ verdict, words }: Finding): string => `${MARKS[verdict]} ${words}`;

const unfit = (bad: readonly Finding[]): CommandFault =>
  new CommandFault(
    'cli.store-unfit',
    `Kho giữ sổ có ${bad.length} điều phải sửa trước khi dùng (dòng có dấu ✗).`,
    { names: bad.map(({ name }) => name) },
  );
