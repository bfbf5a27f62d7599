import { QueryBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import { AskBranch } from '#appraisal/branch';
import { branchInWords } from '../branch-in-words.js';
import { later, leaveOut, move, position, questionOf, type BranchOptions } from '../branch-options.js';
import { asReader } from '../data-module.js';
import { print, printJson } from '../output.js';
import { verb, wholeNumber } from '../verb.js';

export const branch = (): Command =>
  verb({
    name: 'branch',
    summary: 'một năm đã qua sẽ ra sao, nếu …',
    description:
      'Đặt giả thiết lên một năm đã qua (nộp sớm hơn, không có một việc, quyết định khác, số liệu khác, bộ chỉ số khác), tính lại ' +
      'trong bộ nhớ bằng chính quy tắc của sổ và so với điều đã xảy ra. Không ghi gì vào sổ. Vị trí của một việc lấy từ lệnh history.',
    examples: [
      ['branch --unit khanhhoa --year 2025 --move 530:-2d', 'việc ở vị trí 530 sớm hơn hai ngày'],
      ['branch --unit khanhhoa --year 2025 --move 530:-2d --later follow', 'bước sau theo điểm mới'],
      ['branch --unit khanhhoa --year 2025 --under 430', 'cũng năm đó, theo bộ chỉ số 430'],
      ['branch --unit khanhhoa --year 2025 --file nhanh.json --json', 'mọi loại giả thiết, cho máy đọc'],
    ],
  })
    .requiredOption('--unit <mã>', 'mã đơn vị được đo, ví dụ khanhhoa')
    .requiredOption('--year <năm>', 'năm đánh giá, ví dụ 2025', wholeNumber)
    .option('--framework-of-cycle <mã>', 'mã bộ chỉ số của kỳ (mặc định 405)', '405')
    .option('--file <tệp>', 'tệp nhánh (JSON): name, hypotheses, và tùy ý atPosition, laterDecisions')
    .option(
      '--move <vị trí:ngày>',
      'dời một việc nộp: 530:-2d hoặc 530:2025-06-24; ghi được nhiều lần',
      move,
      [],
    )
    .option('--leave-out <vị trí>', 'coi như không có việc này; ghi được nhiều lần', leaveOut, [])
    .option('--under <mã>', 'theo một bộ chỉ số đã công bố khác')
    .option(
      '--later <cách>',
      'Hội đồng, Bộ chỉ giữ điểm bước trước thì: stand (giữ số đã cho) hoặc follow (theo điểm mới)',
      later,
    )
    .option('--at <vị trí>', 'so với kỳ như ngay sau việc ở vị trí này (mặc định: đến nay)', position)
    .action(async (options: BranchOptions) => {
      const question = await questionOf(options);
      await asReader(async (app) => {
        const answer = await app.get(QueryBus, { strict: false }).execute(new AskBranch(question));
        if (options.json) printJson(answer);
        else print(branchInWords(answer));
      });
    });
