import { InvalidArgumentError, type Command } from 'commander';
import type { QueryBus } from '@nestjs/cqrs';
import { GetCycle } from '#appraisal/cycle';
import { STAGES, type DossierId, type Stage } from '#appraisal/dossier';
import { GetFramework } from '#appraisal/framework';
import { CommandFault } from './command-fault.js';
import { unknownCycle } from './cycle-options.js';
import type { MomentOptions } from './moment-options.js';
import { wholeNumber } from './verb.js';

export type DossierOptions = DossierId & MomentOptions;

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

/** Names the part of the dossier's name that leads nowhere; undefined when every part is known. */
export async function whatIsUnknown(queries: QueryBus, id: DossierId): Promise<CommandFault | undefined> {
  const framework = await queries.execute(new GetFramework(id.framework));
  if (!framework) {
    return new CommandFault(
      'cli.framework-unknown',
      `Không có bộ chỉ số “${id.framework}”. Hãy nhập bằng lệnh import, hoặc sửa --framework.`,
    );
  }
  if (!framework.definition.indicators.some(({ code }) => code === id.indicator)) {
    const codes = framework.definition.indicators.map(({ code }) => code).join(', ');
    return new CommandFault(
      'cli.indicator-unknown',
      `Bộ chỉ số ${id.framework} không có chỉ số “${id.indicator}”. Hãy chọn một trong: ${codes}.`,
    );
  }
  return (await queries.execute(new GetCycle(id))) ? undefined : unknownCycle(id);
}
