import type { INestApplicationContext } from '@nestjs/common';
import { InvalidArgumentError, type Command } from 'commander';
import { QueryBus } from '@nestjs/cqrs';
import { GetCycle } from '#appraisal/cycle';
import { STAGES, type DossierId, type Stage } from '#appraisal/dossier';
import { GetFramework } from '#appraisal/framework';
import { CommandFault } from './command-fault.js';
import { wholeNumber } from './verb.js';

export interface DossierOptions extends DossierId {
  readonly json?: true;
}

/** The options that name one indicator of one unit's year. */
export const withDossierOptions = (command: Command): Command =>
  command
    .requiredOption('--unit <mã>', 'mã đơn vị được đo, ví dụ khanhhoa')
    .requiredOption('--year <năm>', 'năm đánh giá, ví dụ 2025', wholeNumber)
    .requiredOption('--indicator <mã>', 'mã chỉ số thành phần, ví dụ 8.1')
    .option('--framework <mã>', 'mã bộ chỉ số (mặc định 405)', '405');

export function stage(text: string): Stage {
  const found = STAGES.find((known) => known === text);
  if (!found) throw new InvalidArgumentError(`Hãy chọn một trong: ${STAGES.join(', ')}.`);
  return found;
}

export const idOf = ({ unit, year, framework, indicator }: DossierOptions): DossierId => ({
  unit,
  year,
  framework,
  indicator,
});

/** Throws CommandFault naming the part of the dossier's name that leads nowhere. */
export async function assertKnown(app: INestApplicationContext, id: DossierId): Promise<void> {
  const queries = app.get(QueryBus, { strict: false });
  const framework = await queries.execute(new GetFramework(id.framework));
  if (!framework) {
    throw new CommandFault(
      'cli.framework-unknown',
      `Không có bộ chỉ số “${id.framework}”. Hãy nhập bằng lệnh import, hoặc sửa --framework.`,
    );
  }
  if (!framework.definition.indicators.some(({ code }) => code === id.indicator)) {
    const codes = framework.definition.indicators.map(({ code }) => code).join(', ');
    throw new CommandFault(
      'cli.indicator-unknown',
      `Bộ chỉ số ${id.framework} không có chỉ số “${id.indicator}”. Hãy chọn một trong: ${codes}.`,
    );
  }
  if (!(await queries.execute(new GetCycle(id)))) {
    throw new CommandFault(
      'cli.cycle-unknown',
      `Đơn vị “${id.unit}” chưa mở kỳ đánh giá năm ${id.year} theo bộ chỉ số ${id.framework}. Hãy kiểm tra --unit và --year.`,
    );
  }
}
