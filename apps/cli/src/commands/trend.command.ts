import type { Command } from 'commander';
import { GetRankTrend, type ClaimView, type RankTrend, type TrendYear } from '#appraisal/ranking';
import { GetTrendTargets, type TrendTarget } from '#appraisal/target';
import { formatDecimal, readableDate } from '#kernel';
import { CommandFault } from '../command-fault.js';
import { readingVerb, type MomentOptions } from '../moment-options.js';
import { tell } from '../tell.js';

interface Options extends MomentOptions {
  readonly unit: string;
}

export const trend = (): Command =>
  readingVerb({
    name: 'trend',
    summary: 'thứ hạng của một đơn vị qua các năm',
    description:
      'In thứ hạng đã công bố của từng năm, cả khi còn là các đơn vị cũ, kèm nguồn, chỗ đứt quãng, kết quả khác và mục tiêu của các kế hoạch.',
    examples: [
      ['trend --unit khanhhoa', 'thứ hạng của tỉnh Khánh Hòa'],
      ['trend --unit khanhhoa --json', 'như trên, cho máy đọc'],
    ],
  })
    .requiredOption('--unit <mã>', 'mã đơn vị, ví dụ khanhhoa')
    .action(async ({ unit, ...when }: Options) => {
      await tell(when, async ({ queries }) => {
        const found = await queries.execute(new GetRankTrend(unit));
        if (!found) throw unknownUnit(unit);
        const targets = await queries.execute(new GetTrendTargets(unit));
        return { json: { ...found, targets }, lines: [...inWords(found), ...targetsInWords(targets)] };
      });
    });

const unknownUnit = (unit: string): CommandFault =>
  new CommandFault(
    'cli.unit-unknown',
    `Danh bạ không có đơn vị “${unit}”. Hãy kiểm tra --unit, ví dụ khanhhoa, hoặc nhập dữ liệu bằng lệnh import.`,
  );

function inWords({ name, years, synthetic }: RankTrend): readonly string[] {
  if (years.length === 0) return [`${name}: chưa có kết quả xếp hạng nào được ghi.`];
  return [
    `${name}: ${years.map(inShort).join(' → ')}`,
    '',
    ...years.flatMap(yearInWords),
    ...(synthetic ? ['', 'Dữ liệu mẫu, không phải số liệu thật.'] : []),
  ];
}

const targetsInWords = (targets: readonly TrendTarget[]): readonly string[] =>
  targets.length === 0
    ? []
    : [
        '',
        'Mục tiêu của các kế hoạch:',
        ...targets.map(
          ({ target: { measure, source }, sentence }) =>
            `${measure}. ${sentence} [${source.document}, dòng ${source.line}]`,
        ),
      ];

const inShort = ({ year, claim }: TrendYear): string =>
  claim ? figureInWords(claim) : `(chưa có số liệu ${year})`;

const figureInWords = ({ rank, of, value }: ClaimView): string =>
  rank !== null ? `${rank}/${of}` : value !== null ? formatDecimal(value) : 'chỉ có trụ cột';

function yearInWords({ year, framework, claim, others, mergedValue, step }: TrendYear): readonly string[] {
  const marks = (step?.marks ?? []).map(({ reason }) => `      ✂ ${reason}`);
  const merged =
    mergedValue === null ? [] : [`      Trung bình các đơn vị cũ: ${formatDecimal(mergedValue)}.`];
  if (!claim) return [`${year}: chưa có số liệu`, ...merged];
  return [
    ...(marks.length > 0 && step ? [`      Không so trực tiếp với năm ${step.from}:`, ...marks] : []),
    `${year}: ${claimInWords(claim)}; bộ ${framework ?? 'chưa rõ'}`,
    ...merged,
    ...others.map(
      (other) =>
        `      ${other.standing === 'withdrawn' ? 'Đã rút' : 'Kết quả khác'}: ${claimInWords(other)}`,
    ),
  ];
}

function claimInWords(claim: ClaimView): string {
  const { unitName, rank, value, computedValue, percentile, source, reason } = claim;
  const day = source.publishedOn === null ? '' : ` ngày ${readableDate(source.publishedOn)}`;
  const parts = [
    `${figureInWords(claim)} (${unitName}${percentile === null ? '' : `, phân vị ${formatDecimal(percentile)}`})`,
    ...(rank !== null && value !== null ? [`giá trị ${formatDecimal(value)}`] : []),
    ...(computedValue === null ? [] : [`tính lại ${formatDecimal(computedValue)}`]),
    `nguồn: ${source.document}${day}${source.kind === 'derived' ? ' (suy ra)' : ''}`,
    ...(reason === null ? [] : [`lý do: ${reason}`]),
  ];
  return parts.join('; ');
}
