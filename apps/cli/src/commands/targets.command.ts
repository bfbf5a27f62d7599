import { InvalidArgumentError, type Command } from 'commander';
import {
  goalInWords,
  TargetsAgainstResults,
  type JudgedTarget,
  type TargetFilter,
  type TargetList,
  type TargetStatus,
} from '#appraisal/target';
import { CommandFault } from '../command-fault.js';
import { readingVerb, type MomentOptions } from '../moment-options.js';
import { tell } from '../tell.js';

type Options = TargetFilter & MomentOptions;

export const targets = (): Command =>
  readingVerb({
    name: 'targets',
    summary: 'mục tiêu của các kế hoạch, đối chiếu với kết quả',
    description:
      'In từng mục tiêu: năm phải đạt, mức, đã đạt hay chưa, còn cách bao nhiêu và dòng văn bản. Mục tiêu về hạng và điểm ' +
      'đối chiếu với kết quả đã công bố, mục tiêu khác với số liệu được ghi. Năm chưa có số liệu thì chưa kết luận.',
    examples: [
      ['targets --unit khanhhoa', 'mọi mục tiêu của tỉnh Khánh Hòa'],
      [
        'targets --unit khanhhoa --document 4636/KH-UBND --horizon 2030',
        'mục tiêu năm 2030 của một kế hoạch',
      ],
      ['targets --unit hatinh --json', 'như trên, cho máy đọc'],
    ],
  })
    .requiredOption('--unit <mã>', 'mã đơn vị, ví dụ khanhhoa')
    .option('--document <số>', 'số/ký hiệu kế hoạch, ví dụ 4636/KH-UBND')
    .option('--horizon <năm>', 'năm phải đạt, ví dụ 2030', yearFrom)
    .action(async (options: Options) => {
      await tell(options, async ({ queries }) => {
        const found = await queries.execute(new TargetsAgainstResults(options));
        if (!found) throw unknownUnit(options.unit);
        return { json: found, lines: inWords(found) };
      });
    });

function yearFrom(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('phải là một năm, ví dụ 2030');
  return Number(text);
}

const unknownUnit = (unit: string): CommandFault =>
  new CommandFault(
    'cli.unit-unknown',
    `Danh bạ không có đơn vị “${unit}”. Hãy kiểm tra --unit, ví dụ khanhhoa, hoặc nhập dữ liệu bằng lệnh import.`,
  );

const STATUSES: Readonly<Record<TargetStatus, string>> = {
  met: 'đạt',
  missed: 'không đạt',
  open: 'chưa kết luận',
};

function inWords({ name, unit, targets: all, synthetic }: TargetList<JudgedTarget>): readonly string[] {
  if (all.length === 0) return [`${name}: không có mục tiêu nào như vậy.`];
  const rows = all.map((target) => [yearsInWords(target), STATUSES[target.status], goalInWords(target)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = all.flatMap((target, index) => {
    const cells = (rows[index] ?? []).map((cell, column) => cell.padEnd(widths[column] ?? 0));
    const old = target.unit === unit ? '' : ` (đơn vị cũ: ${target.unit})`;
    return [
      `${cells.join('  ')}  ${target.measure}${old} [${placeInWords(target)}]`,
      ...knownInWords(target),
    ];
  });
  const count = (status: TargetStatus) => all.filter((target) => target.status === status).length;
  return [
    `${name}: ${all.length} mục tiêu; ${count('met')} đạt, ${count('missed')} không đạt, ${count('open')} chưa kết luận`,
    '',
    ...lines,
    ...(synthetic ? ['', 'Có dữ liệu mẫu, không phải số liệu thật.'] : []),
  ];
}

const placeInWords = ({ source: { document, line, how } }: JudgedTarget): string =>
  `${document}, dòng ${line}${how === 'unclear' ? ', chưa rõ' : ''}`;

/** What is known, where something is: a row without a line below has no figure yet. */
const knownInWords = ({ checks }: JudgedTarget): readonly string[] =>
  checks
    .filter(({ known, remark }) => known !== null || remark !== null)
    .map(({ sentence }) => `      ${sentence}`);

const yearsInWords = ({ horizon }: JudgedTarget): string =>
  horizon === null
    ? 'không ghi năm'
    : horizon.from === horizon.to
      ? String(horizon.to)
      : `${horizon.from}-${horizon.to}`;
