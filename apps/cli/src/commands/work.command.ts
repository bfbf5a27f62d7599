import { QueryBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import { GetWorkList, type WorkItem } from '#appraisal/accountability';
import { GetAgency, MembershipsOf } from '#appraisal/registry';
import { businessDate, formatDecimal, sum } from '#kernel';
import { CommandFault } from '../command-fault.js';
import { asReader, reachOf } from '../data-module.js';
import { print, printJson } from '../output.js';
import { reachInWords } from '../reach-in-words.js';
import { verb } from '../verb.js';

interface Options {
  readonly agency: string;
  readonly json?: true;
}

export const work = (): Command =>
  verb({
    name: 'work',
    summary: 'việc phải làm của một cơ quan, hạn nào trước đứng trước',
    description:
      'In việc phải báo cáo, phải sửa, phải giải trình của một cơ quan, với hạn và số điểm phụ thuộc.',
    examples: [
      ['work --agency congantinh', 'việc của Công an tỉnh hôm nay'],
      ['work --agency sokhcn --json', 'như trên, cho máy đọc'],
    ],
  })
    .requiredOption('--agency <mã>', 'mã cơ quan, ví dụ congantinh')
    .action(async ({ agency, json }: Options) => {
      await asReader(async (app) => {
        const queries = app.get(QueryBus, { strict: false });
        const known = await queries.execute(new GetAgency(agency));
        if (!known) throw unknownAgency(agency);
        const codes = await queries.execute(new MembershipsOf(agency));
        const items = await queries.execute(new GetWorkList({ codes }, businessDate(new Date())));
        const readModel = await reachOf(app);
        if (json) return printJson({ agency, items, readModel });
        print([...inWords(known.name, items), reachInWords(readModel)].join('\n'));
      });
    });

const unknownAgency = (agency: string): CommandFault =>
  new CommandFault(
    'cli.agency-unknown',
    `Danh bạ không có cơ quan “${agency}”. Hãy kiểm tra --agency, ví dụ congantinh.`,
  );

function inWords(name: string, items: readonly WorkItem[]): readonly string[] {
  if (items.length === 0) return [`${name}: không có việc nào phải làm.`];
  const atStake = formatDecimal(sum(items.map((item) => item.atStake)));
  return [
    `${name}: ${items.length} việc, ${atStake} điểm phụ thuộc.`,
    '',
    ...items.map(({ sentence }, index) => `${String(index + 1).padStart(3)}. ${sentence}`),
  ];
}
