import { mappingFaults, RELATIONS, type MappingRow, type Relation } from './mapping.js';

const row = (
  relation: Relation,
  from: readonly string[],
  to: readonly string[],
  why = 'theo tên',
): MappingRow => ({ from, to, relation, how: 'unclear', why });

const codes = { from: ['1', '2', '3', '4', '5'], to: ['a', 'b', 'c', 'd', 'e', 'f'] };
const whole: readonly MappingRow[] = [
  row('same', ['1'], ['a']),
  row('merged', ['2', '3'], ['b']),
  row('split', ['4'], ['c', 'd']),
  row('dropped', ['5'], []),
  row('added', [], ['e']),
  row('unmapped', [], ['f']),
];

it('takes a mapping in which every indicator of both sets stands once', () =>
  expect(mappingFaults(whole, codes)).toEqual([]));

it.each<[string, readonly MappingRow[], readonly string[]]>([
  ['a missing old one', whole.slice(1), ['thiếu chỉ số 1 của bộ cũ', 'thiếu chỉ số a của bộ mới']],
  ['a missing new one', whole.slice(0, -1), ['thiếu chỉ số f của bộ mới']],
  ['an old one twice', [...whole, row('dropped', ['1'], [])], ['chỉ số 1 của bộ cũ có ở hai dòng']],
  [
    'one twice in a row',
    [...whole.slice(0, -1), row('split', ['6'], ['f', 'f'])],
    ['bộ cũ không có chỉ số 6', 'chỉ số f của bộ mới có ở hai dòng'],
  ],
  ['one that is none', [...whole, row('added', [], ['g'])], ['bộ mới không có chỉ số g']],
  ['no reason', [...whole.slice(1), row('same', ['1'], ['a'], ' ')], ['dòng 1 → a chưa nói vì sao']],
])('names %s', (_what, rows, faults) => {
  expect([...mappingFaults(rows, codes)].sort()).toEqual([...faults].sort());
});

const SHAPES = {
  '0-0': [],
  '1-0': ['dropped', 'unmapped'],
  '0-1': ['added', 'unmapped'],
  '1-1': ['same', 'renamed'],
  '1-2': ['split'],
  '2-1': ['merged'],
  '2-2': [],
  '2-0': [],
  '0-2': [],
} satisfies Readonly<Record<string, readonly Relation[]>>;

it.each(Object.entries(SHAPES))('lets a row of %s be only what it can be', (shape, fitting) => {
  const [left = 0, right = 0] = shape.split('-').map(Number);
  const [from, to] = [codes.from.slice(0, left), codes.to.slice(0, right)];
  const fits = RELATIONS.filter(
    (relation) => mappingFaults([row(relation, from, to)], { from, to }).length === 0,
  );
  expect([...fits].sort()).toEqual([...fitting].sort());
});
