import type { Command } from 'commander';
import { GetWorkList, type WorkItem } from '#appraisal/accountability';
import { GetAgency, MembershipsOf } from '#appraisal/registry';
import { formatDecimal, sum } from '#kernel';
import { CommandFault } from '../command-fault.js';
import { readingVerb, type MomentOptions } from '../moment-options.js';
import { tell } from '../tell.js';

interface Options extends MomentOptions {
  readonly agency: string;
}

export const work = (): Command =>
  readingVerb({
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
    .action(async ({ agency, ...when }: Options) => {
      await tell(when, async ({ queries, today }) => {
        const known = await queries.execute(new GetAgency(agency));
        if (!known) throw unknownAgency(agency);
        const codes = await queries.execute(new MembershipsOf(agency));
        const items = await queries.execute(new GetWorkList({ codes }, today));
        return { json: { agency, items }, lines: inWords(known.name, items) };
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
