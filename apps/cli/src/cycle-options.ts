import type { Command } from 'commander';
import type { CycleId } from '#appraisal/cycle';
import { CommandFault } from './command-fault.js';
import type { MomentOptions } from './moment-options.js';
import { wholeNumber } from './verb.js';

export type CycleOptions = CycleId & MomentOptions;

/** The options that name one year of one unit. */
export const withCycleOptions = (command: Command): Command =>
  command
    .requiredOption('--unit <mã>', 'mã đơn vị được đo, ví dụ khanhhoa')
    .requiredOption('--year <năm>', 'năm đánh giá, ví dụ 2025', wholeNumber)
    .option('--framework <mã>', 'mã bộ chỉ số (mặc định 405)', '405');

export const cycleOf = ({ unit, year, framework }: CycleOptions): CycleId => ({ unit, year, framework });

export const unknownCycle = ({ unit, year, framework }: CycleId): CommandFault =>
  new CommandFault(
    'cli.cycle-unknown',
    `Đơn vị “${unit}” chưa mở kỳ đánh giá năm ${year} theo bộ chỉ số ${framework}. Hãy kiểm tra --unit và --year.`,
  );
