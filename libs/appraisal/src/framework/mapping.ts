import type { Reading } from './definition.js';

/**
 * What became of indicators from one set to another. `unmapped`: the names alone do not settle it (a district's
 * indicator beside a province's), and `why` says what would have to be known.
 */
export const RELATIONS = ['same', 'renamed', 'split', 'merged', 'dropped', 'added', 'unmapped'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface MappingRow {
  /** Codes in the older set; empty for what was added. */
  readonly from: readonly string[];
  /** Codes in the newer set; empty for what was dropped. */
  readonly to: readonly string[];
  readonly relation: Relation;
  /** `stated` where a document or two equal names say so, `unclear` where people judged. */
  readonly how: Reading['how'];
  readonly why: string;
}

/** The codes of the indicators of both sets. */
export interface MappedCodes {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** How many indicators of the older and of the newer set a row of each relation has; `many` is two or more. */
const SIDES: Readonly<
  Record<Relation, readonly (readonly ['none' | 'one' | 'many', 'none' | 'one' | 'many'])[]>
> = {
  same: [['one', 'one']],
  renamed: [['one', 'one']],
  split: [['one', 'many']],
  merged: [['many', 'one']],
  dropped: [['one', 'none']],
  added: [['none', 'one']],
  unmapped: [
    ['one', 'none'],
    ['none', 'one'],
  ],
};

/**
 * What keeps a mapping from being recorded, as Vietnamese sentences; empty when every indicator of both sets stands
 * in exactly one row, each row has as many as its relation says, and says why.
 */
export const mappingFaults = (rows: readonly MappingRow[], codes: MappedCodes): readonly string[] => [
  ...sideFaults(
    'cũ',
    rows.flatMap(({ from }) => from),
    codes.from,
  ),
  ...sideFaults(
    'mới',
    rows.flatMap(({ to }) => to),
    codes.to,
  ),
  ...rows.flatMap(rowFaults),
];

function sideFaults(which: string, mapped: readonly string[], known: readonly string[]): readonly string[] {
  const missing = known.filter((code) => !mapped.includes(code));
  const unknown = mapped.filter((code) => !known.includes(code));
  const twice = new Set(mapped.filter((code, index) => mapped.indexOf(code) !== index));
  return [
    ...missing.map((code) => `thiếu chỉ số ${code} của bộ ${which}`),
    ...[...twice].map((code) => `chỉ số ${code} của bộ ${which} có ở hai dòng`),
    ...unknown.map((code) => `bộ ${which} không có chỉ số ${code}`),
  ];
}

function rowFaults({ from, to, relation, why }: MappingRow): readonly string[] {
  const [before, after] = [amount(from), amount(to)];
  const fits = SIDES[relation].some(([left, right]) => left === before && right === after);
  const name = `dòng ${[...from, '→', ...to].join(' ')}`;
  return [
    ...(fits ? [] : [`${name} có số chỉ số không hợp với quan hệ “${relation}”`]),
    ...(why.trim() === '' ? [`${name} chưa nói vì sao`] : []),
  ];
}

const amount = ({ length }: readonly string[]): 'none' | 'one' | 'many' =>
  length === 0 ? 'none' : length === 1 ? 'one' : 'many';
