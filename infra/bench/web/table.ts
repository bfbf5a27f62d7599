import { spreadOf, type Load } from './figures.js';

/** All loads of one page. */
export interface Sighting {
  readonly name: string;
  readonly loads: readonly Load[];
}

interface Column {
  readonly figure: keyof Load;
  readonly head: string;
  readonly unit: 'ms' | 'KB' | '';
  /** The goal: at most. */
  readonly atMost?: number;
}

const COLUMNS: readonly Column[] = [
  { figure: 'fcpMs', head: 'FCP', unit: 'ms' },
  { figure: 'lcpMs', head: 'LCP', unit: 'ms', atMost: 2_500 },
  { figure: 'tbtMs', head: 'TBT', unit: 'ms', atMost: 200 },
  { figure: 'shownMs', head: 'content there', unit: 'ms' },
  { figure: 'busyMs', head: 'main thread', unit: 'ms' },
  { figure: 'scriptGzipKb', head: 'JavaScript (gzip)', unit: 'KB' },
  { figure: 'answers', head: 'answers', unit: '' },
  { figure: 'answersKb', head: 'their size', unit: 'KB' },
  { figure: 'answeredMs', head: 'last answer', unit: 'ms' },
  { figure: 'nodes', head: 'DOM nodes', unit: '' },
];

/** A page a row; of each figure the median, and what it ranged over where it did. */
export function tableOf(sightings: readonly Sighting[]): string {
  const head = ['page', ...COLUMNS.map(({ head: name, unit }) => (unit === '' ? name : `${name}, ${unit}`))];
  const rows = sightings.map(({ name, loads }) => [
    name,
    ...COLUMNS.map(({ figure }) => cellOf(loads, figure)),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf(loads: readonly Load[], figure: keyof Load): string {
  const { median, least, most } = spreadOf(loads, figure);
  const [middle, low, high] = [median, least, most].map((value) => Math.round(value).toLocaleString('en'));
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

/** Each goal of each page with what was reached. */
export const verdictsOf = (sightings: readonly Sighting[]): readonly string[] =>
  sightings.flatMap(({ name, loads }) =>
    COLUMNS.flatMap(({ figure, head, unit, atMost }) => {
      if (atMost === undefined) return [];
      const reached = Math.round(spreadOf(loads, figure).median);
      const short = reached <= atMost ? 'met' : `short of the goal by ${reached - atMost} ${unit}`;
      return [`${name}: ${head} ≤ ${atMost} ${unit}: **${reached}**, ${short}`];
    }),
  );
