import type { Break, BreakKind } from './ranking.js';

/** A year on the line: what was declared of it, and among how many the unit was ranked, if it was. */
export interface TrendPoint {
  readonly year: number;
  /** Null when there is no claim: a gap. */
  readonly of: number | null;
  readonly isClaimed: boolean;
  readonly unit: string | null;
  readonly framework: string | null;
  readonly breaks: readonly Break[];
}

export type MarkKind = BreakKind | 'gap' | 'undeclared';

export interface Mark {
  readonly kind: MarkKind;
  /** The year in which it begins to hold. */
  readonly year: number;
  readonly reason: string;
}

/** What lies between a claimed year and the claimed year before it. */
export interface Step {
  readonly from: number;
  /** False: no line may be drawn across. */
  readonly comparable: boolean;
  readonly marks: readonly Mark[];
}

/** The steps of a line, by the year they lead to. Requires points in order, without a year missing. */
export function stepsOf(points: readonly TrendPoint[]): ReadonlyMap<number, Step> {
  const steps = new Map<number, Step>();
  let from: TrendPoint | undefined;
  for (const to of points.filter(({ isClaimed }) => isClaimed)) {
    if (from) {
      const start = from.year;
      const between = points.filter(({ year }) => year > start && year <= to.year);
      const marks = [...between.flatMap(declaredMarks), ...undeclared(from, to, between)];
      steps.set(to.year, { from: start, comparable: marks.length === 0, marks });
    }
    from = to;
  }
  return steps;
}

const declaredMarks = ({ year, isClaimed, breaks }: TrendPoint): readonly Mark[] => [
  ...(isClaimed ? [] : [{ kind: 'gap' as const, year, reason: `Chưa có số liệu năm ${year}.` }]),
  ...breaks.map(({ kind, reason }) => ({ kind, year, reason })),
];

/** Differences that nobody declared are no less a break: they are named, and no line is drawn. */
function undeclared(from: TrendPoint, to: TrendPoint, between: readonly TrendPoint[]): readonly Mark[] {
  const isDeclared = (kind: BreakKind): boolean =>
    between.some(({ breaks }) => breaks.some((declared) => declared.kind === kind));
  const mark = (reason: string): Mark => ({ kind: 'undeclared', year: to.year, reason });
  const isOtherUnits = (from.of !== null && to.of !== null && from.of !== to.of) || from.unit !== to.unit;
  return [
    ...(isOtherUnits && !isDeclared('units')
      ? [mark('Đơn vị hoặc số đơn vị được xếp hạng khác năm trước, chưa rõ vì sao.')]
      : []),
    ...(from.framework !== to.framework && !isDeclared('framework')
      ? [mark('Bộ chỉ số khác năm trước, chưa rõ vì sao.')]
      : []),
  ];
}
