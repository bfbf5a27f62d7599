import { CommandBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import { ProjectionRunner } from '#projections';
import { readAllData, readOneFile, type CheckedData, type Fault } from '#reference-data';
import { CommandFault } from '../command-fault.js';
import { asOwner } from '../data-module.js';
import { importData, type Imported } from '../import-data.js';
import { print, printJson } from '../output.js';
import { summaryInWords, summaryOf } from '../import-summary.js';
import { verb } from '../verb.js';

const FAULTS_SHOWN = 20;

interface Options {
  readonly check?: true;
  readonly json?: true;
}

export const importCommand = (): Command =>
  verb({
    name: 'import',
    summary:
      'nhập dữ liệu tham chiếu (danh bạ, bộ chỉ số, kết quả công bố, mục tiêu, nhiệm vụ, lịch báo cáo) vào sổ',
    description:
      'Nhập danh bạ cơ quan, đơn vị, bộ chỉ số, kết quả đã công bố, mục tiêu, nhiệm vụ và lịch báo cáo của các kế hoạch, ' +
      'rồi mở kỳ đánh giá của năm. Không ghi tệp thì nhập tất cả dữ liệu đi kèm chương trình. Nhập lại lần nữa không đổi gì. Cần dừng máy chủ trước, trừ khi chỉ kiểm tra.',
    examples: [
      ['import', 'nhập tất cả dữ liệu tham chiếu'],
      ['import --check', 'chỉ kiểm tra, không ghi gì'],
      ['import --check bo-chi-so.json', 'kiểm tra một tệp'],
    ],
  })
    .argument(
      '[tệp]',
      'tệp JSON của một bộ chỉ số, một danh bạ, kết quả công bố, mục tiêu của một kế hoạch, nhiệm vụ hoặc lịch báo cáo',
    )
    .option('--check', 'chỉ kiểm tra và in số lượng, không ghi gì')
    .action(async (file: string | undefined, { check, json }: Options) => {
      const read = file === undefined ? readAllData() : readOneFile(file);
      if (read.faults.length > 0) throw faulty(read.faults);
      if (check) {
        const summary = summaryOf(read.data);
        return json ? printJson({ ...summary, faults: [] }) : print(summaryInWords(summary));
      }
      const imported = await imports(read);
      if (json) return printJson({ changed: imported.changed, unchanged: imported.unchanged });
      print(importedInWords(imported));
    });

const imports = ({ data }: CheckedData): Promise<Imported> =>
  asOwner(async (app) => {
    const imported = await importData(app.get(CommandBus, { strict: false }), data);
    if (imported.position !== undefined)
      await app.get(ProjectionRunner, { strict: false }).waitFor(imported.position);
    return imported;
  });

function importedInWords({ changed, unchanged }: Imported): string {
  if (changed === 0) return `Không có gì mới: cả ${unchanged} mục đã có trong sổ.`;
  return `Đã nhập ${changed} mục${unchanged > 0 ? `; ${unchanged} mục đã có từ trước, giữ nguyên` : ''}.`;
}

function faulty(faults: readonly Fault[]): CommandFault {
  const shown = faults.slice(0, FAULTS_SHOWN).map(({ pointer, message }) => `\n- ${pointer}: ${message}`);
  const more = faults.length > FAULTS_SHOWN ? `\n- và ${faults.length - FAULTS_SHOWN} lỗi nữa` : '';
  return new CommandFault(
    'cli.data-faulty',
    `dữ liệu có ${faults.length} lỗi, chưa ghi gì. Hãy sửa tệp rồi chạy lại.${shown.join('')}${more}`,
    { faults },
  );
}
