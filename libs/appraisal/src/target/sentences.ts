import { compare, formatDecimal, readableDate } from '#kernel';
import type { KnownFigure, TargetCheck } from './finding.js';
import type { NamedTarget, Target } from './target.js';

type Goal = Pick<Target, 'kind' | 'comparator' | 'values' | 'measuredIn'>;

/** The level as people say it: `trên 70%`, `trong 20 hạng đầu`, `tăng 1-2 bậc`. */
export function goalInWords({ kind, comparator, values, measuredIn }: Goal): string {
  const isRank = measuredIn === 'hạng';
  const level = values.map(formatDecimal).join('-');
  const amount = inUnit(level, measuredIn);
  switch (comparator) {
    case 'done':
      return 'hoàn thành';
    case 'more-than':
      return `trên ${amount}`;
    case 'at-most':
      return isRank ? `trong ${level} hạng đầu` : `không quá ${amount}`;
    case 'exactly':
      return `đúng ${amount}`;
    case 'at-least':
      // Nothing is above 100%: “at least” would sound as if there were.
      return amount === '100%' ? amount : `ít nhất ${amount}`;
    case 'at-least-range':
      return kind === 'rank-step' ? `tăng ít nhất ${amount}` : `khoảng ${isRank ? `hạng ${level}` : amount}`;
  }
}

const inUnit = (amount: string, measuredIn: string): string =>
  measuredIn === '%' ? `${amount}%` : `${amount} ${measuredIn}`;

type Judged = Omit<TargetCheck, 'sentence'>;

/** One sentence: what is aimed at, what is known, and how far it is. */
export function sentenceOf(target: NamedTarget, check: Judged, isOfYear: boolean): string {
  const { year, known, remark } = check;
  const aim = `Mục tiêu ${year === null ? '(kế hoạch không ghi năm)' : `năm ${year}`}: ${goalInWords(target)}`;
  const unknown = year === null ? 'chưa có số liệu' : `chưa có số liệu năm ${year}`;
  const outcome = !known
    ? unknown
    : isOfYear
      ? `${OUTCOMES[check.status]}: ${figureInWords(target, known)}${gapInWords(target, check)}`
      : `${unknown}; gần nhất ${figureInWords(target, known)}${gapInWords(target, check)}`;
  return `${aim}; ${outcome}.${remark === null ? '' : ` ${remark}`}`;
}

const OUTCOMES = { met: 'đạt', missed: 'không đạt', open: 'chưa kết luận' } as const;

function figureInWords(target: Target, { value, year, asOf, of, document }: KnownFigure): string {
  const when = asOf === null ? `năm ${year}` : `tính đến ${readableDate(asOf)}`;
  return `${valueInWords(target, value, of)} (${when}, nguồn ${document})`;
}

function valueInWords({ kind, comparator, measuredIn }: Target, value: string, of: number | null): string {
  if (comparator === 'done') return value === '1' ? 'đã hoàn thành' : 'chưa hoàn thành';
  if (of !== null) return `hạng ${value}/${of}`;
  if (kind === 'rank-step')
    return compare(value, '0') < 0
      ? `giảm ${formatDecimal(value.slice(1))} bậc`
      : `tăng ${formatDecimal(value)} bậc`;
  if (measuredIn === 'hạng') return `hạng ${formatDecimal(value)}`;
  return inUnit(formatDecimal(value), measuredIn);
}

function gapInWords({ comparator, measuredIn }: Target, { gap, status }: Judged): string {
  if (gap === null || status === 'met') return '';
  if (compare(gap, '0') > 0) return `, còn cách ${inUnit(formatDecimal(gap), measuredIn)}`;
  // Nothing is lacking and yet it is not met: the figure is of an earlier year, or only equal to what it must exceed.
  return comparator === 'more-than' ? ', mục tiêu là vượt mức này' : ', đã tới mức này';
}
