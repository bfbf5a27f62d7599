import { compare, parseDecimal } from '#kernel';
import type { Comparator, Horizon, Target, TargetKind, TargetSource } from './target.js';

const YEAR_MIN = 2000;
const YEAR_MAX = 2100;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ID_LENGTH_MAX = 80;

export interface TargetFault {
  readonly field: 'id' | 'measure' | 'values' | 'comparator' | 'horizon' | 'source' | 'kind';
  /** A Vietnamese sentence. */
  readonly message: string;
}

const VALUES: Readonly<Record<Comparator, number>> = {
  'at-least': 1,
  'more-than': 1,
  'at-most': 1,
  exactly: 1,
  done: 0,
  'at-least-range': 2,
};

/** Which comparators make sense of what is read from a ranking; a quantity takes any. */
const OF_KIND: Readonly<Record<Exclude<TargetKind, 'quantity'>, readonly Comparator[]>> = {
  rank: ['at-most', 'exactly', 'at-least-range'],
  'index-points': ['at-least', 'more-than', 'at-least-range'],
  'pillars-in-top': ['at-least', 'more-than', 'at-least-range'],
  'rank-step': ['at-least', 'more-than', 'at-least-range'],
};

/** What is wrong with a target by itself, the first fault; undefined when nothing is. */
export const targetFault = (id: string, target: Target): TargetFault | undefined =>
  wordsFault(id, target) ??
  valuesFault(target) ??
  kindFault(target) ??
  horizonFault(target.horizon) ??
  sourceFault(target.source);

function wordsFault(id: string, { measure, measuredIn, group }: Target): TargetFault | undefined {
  if (!ID.test(id) || id.length > ID_LENGTH_MAX)
    return { field: 'id', message: 'mã chỉ gồm chữ thường, số và gạch nối.' };
  const isSaid = [measure, measuredIn, group].every((words) => words.trim() !== '');
  return isSaid
    ? undefined
    : { field: 'measure', message: 'phải ghi đo cái gì, tính bằng gì và thuộc mục nào.' };
}

function sourceFault({
  document,
  line,
  toLine = line,
  typed,
  ...reading
}: TargetSource): TargetFault | undefined {
  const isSaid = document.trim() !== '' && typed.trim() !== '';
  if (!isSaid || line < 1 || toLine < line)
    return { field: 'source', message: 'phải ghi văn bản, dòng và nguyên văn.' };
  return isExplained(reading)
    ? undefined
    : { field: 'source', message: 'chỗ không ghi rõ phải nói vì sao đọc như vậy.' };
}

const isExplained = ({ how, why = '' }: Pick<TargetSource, 'how' | 'why'>): boolean =>
  how === 'stated' || why.trim() !== '';

function valuesFault({ comparator, values }: Target): TargetFault | undefined {
  const [low, high] = values;
  const isCanonical = values.every((value) => parseDecimal(value) === value && compare(value, '0') >= 0);
  if (values.length !== VALUES[comparator] || !isCanonical)
    return { field: 'values', message: `“${comparator}” cần ${VALUES[comparator]} giá trị, ghi bằng số.` };
  if (low !== undefined && high !== undefined && compare(low, high) >= 0)
    return { field: 'values', message: 'cận dưới phải nhỏ hơn cận trên.' };
  return undefined;
}

/** What a kind cannot be judged without. */
const NEEDS: Readonly<Record<TargetKind, readonly (keyof Target)[]>> = {
  rank: ['among'],
  'index-points': ['outOf'],
  'pillars-in-top': ['among', 'top', 'pillars'],
  'rank-step': [],
  quantity: [],
};

function kindFault(target: Target): TargetFault | undefined {
  const { kind, comparator, horizon } = target;
  if (kind === 'quantity') return undefined;
  if (!OF_KIND[kind].includes(comparator))
    return { field: 'comparator', message: `“${comparator}” không dùng được cho loại “${kind}”.` };
  const missing = NEEDS[kind].filter((field) => target[field] === undefined);
  if (missing.length > 0)
    return { field: 'kind', message: `loại “${kind}” phải ghi thêm ${missing.join(', ')}.` };
  // Published results are of years: without one there is nothing to look up.
  if (horizon === null) return { field: 'horizon', message: 'mục tiêu theo xếp hạng phải có năm.' };
  return undefined;
}

function horizonFault(horizon: Horizon | null): TargetFault | undefined {
  if (horizon === null) return undefined;
  const { from, to } = horizon;
  const isSensible = [from, to].every(Number.isInteger) && from >= YEAR_MIN && from <= to && to <= YEAR_MAX;
  return isSensible
    ? undefined
    : {
        field: 'horizon',
        message: `năm phải từ ${YEAR_MIN} tới ${YEAR_MAX}, năm đầu không sau năm cuối.`,
      };
}
