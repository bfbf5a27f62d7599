import type { LossShown, ScoreShown } from '../../client/types.gen.js';
import { STAGES, type Stage } from '../../dossier/keys.js';
import { minus } from '../../format/decimal.js';

/** One bar of the waterfall: a total stands on the ground, a change hangs between the totals beside it. */
export interface Bar {
  readonly kind: 'maximum' | 'change' | 'result';
  readonly stage: Stage | undefined;
  /** Signed for a change; exact, for people. */
  readonly points: string;
  /** The score after this bar, exact. */
  readonly after: string;
}

type Scored = Pick<ScoreShown, 'stage' | 'points' | 'maxPoints'>;

/** Maximum, what each stage changed (also nothing), and the result. Empty while nothing is scored. */
export function barsOf(scores: readonly Scored[], upTo: Stage): readonly Bar[] {
  const until = STAGES.slice(0, STAGES.indexOf(upTo) + 1);
  const known = until.flatMap((stage) => scores.filter((score) => score.stage === stage));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const befores = [first.maxPoints, ...known.map(({ points }) => points)];
  return [
    { kind: 'maximum', stage: undefined, points: first.maxPoints, after: first.maxPoints },
    ...known.map(({ stage, points }, index): Bar => {
      const change = minus(points, befores[index] ?? points);
      return { kind: 'change', stage, points: change, after: points };
    }),
    { kind: 'result', stage: last.stage, points: last.points, after: last.points },
  ];
}

/** Whether two losses are the same thing, so that a list may key them. */
export const lossKey = ({ cause, by, evidence, round }: LossShown): string =>
  [cause, by, evidence, round].join(' ');
