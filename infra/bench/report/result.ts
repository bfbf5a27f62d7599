import { BEST_PEER, type Goal, type Measure } from '../measures.js';
import type { Outcome } from '../running/rounds.js';
import { median } from '../running/statistics.js';

/** A goal with what was reached: `reached` is the ratio (or the figure, against a number); null: not measured. */
export interface Judged {
  readonly goal: string;
  readonly reached: number | null;
  readonly met: boolean | null;
  /** How far from the goal, in percent of it; 0 when it is met. */
  readonly shortPercent: number | null;
}

/** One run, as its file holds it. */
export interface Result {
  readonly startedAt: string;
  readonly command: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly options: Readonly<Record<'events' | 'seed' | 'rounds' | 'appends', number>>;
  readonly measures: readonly {
    readonly name: string;
    readonly outcomes: readonly Outcome[];
    readonly goals: readonly Judged[];
  }[];
}

/** Median of a figure over the rounds; undefined when the contender gave none. */
export function medianOf(outcome: Outcome | undefined, figure: string): number | undefined {
  const found = outcome?.rounds.flatMap((figures) => figures[figure] ?? []) ?? [];
  return found.length === 0 ? undefined : median(found);
}

/** Every goal of a measure beside what was reached in this run. */
export const judged = (measure: Measure, outcomes: readonly Outcome[]): readonly Judged[] =>
  measure.goals.map((goal) => {
    const own = medianOf(
      outcomes.find(({ contender }) => contender === goal.of),
      goal.figure,
    );
    const other = otherOf(goal, outcomes);
    const reached = own === undefined || other === undefined ? null : own / other;
    const short = reached === null ? null : shortOf(goal, reached);
    return {
      goal: inWords(goal),
      reached: reached === null ? null : rounded(reached),
      met: short === null ? null : short === 0,
      shortPercent: short,
    };
  });

function otherOf(
  { against, figure, otherFigure = figure }: Goal,
  outcomes: readonly Outcome[],
): number | undefined {
  if (typeof against === 'number') return against;
  if (against !== BEST_PEER)
    return medianOf(
      outcomes.find(({ contender }) => contender === against),
      otherFigure,
    );
  const peers = outcomes
    .filter(({ role }) => role === 'peer')
    .flatMap((peer) => medianOf(peer, otherFigure) ?? []);
  return peers.length === 0 ? undefined : Math.max(...peers);
}

function shortOf({ atLeast = -Infinity, atMost = Infinity }: Goal, reached: number): number {
  if (reached < atLeast) return Math.ceil((1 - reached / atLeast) * 100);
  return reached > atMost ? Math.ceil((reached / atMost - 1) * 100) : 0;
}

/** `eventsPerSecond of product ≥ 0.7 × floor` */
function inWords({ figure, of, against, otherFigure, atLeast, atMost }: Goal): string {
  const limit = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  if (typeof against === 'number') return `${figure} of ${of} ${limit}`;
  return `${figure} of ${of} ${limit} × ${otherFigure ? `its ${otherFigure}` : against}`;
}

/** Three figures that count: more would pretend to know what a shared machine cannot tell. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
