import type { ScoreHistoryShown, ScoreShown } from '../../client/types.gen.js';
import { forDrawing } from '../../format/decimal.js';

export type Stage = ScoreShown['stage'];

export const STAGES: readonly Stage[] = ['self', 'preliminary', 'council', 'ministry', 'published'];

/** The score of the last stage that was reached. */
export const lastScore = (scores: readonly ScoreShown[]): ScoreShown | undefined =>
  STAGES.map((stage) => scores.find((score) => score.stage === stage)).findLast(Boolean);

/** The day a score holds from (yyyy-mm-dd): the business day where it differs from the day of recording. */
export const dayOf = ({ effectiveOn, recordedAt }: Pick<ScoreHistoryShown, 'effectiveOn' | 'recordedAt'>) =>
  effectiveOn ?? recordedAt.slice(0, 10);

/** One step of the chart: the points of every stage from that event on. */
export type Step = { readonly at: string } & { readonly [Name in Stage]?: number };

/** What each stage's score was after each change, in the order of the ledger. `label` names the change. */
export function stepsOf(
  scores: readonly ScoreHistoryShown[],
  label: (score: ScoreHistoryShown) => string,
): readonly Step[] {
  const inOrder = scores.toSorted((a, b) => (BigInt(a.fromPosition) < BigInt(b.fromPosition) ? -1 : 1));
  let known: Omit<Step, 'at'> = {};
  return inOrder.map((score) => {
    known = { ...known, [score.stage]: forDrawing(score.points) };
    return { at: label(score), ...known };
  });
}

/** The stages that have a line. */
export const stagesIn = (scores: readonly ScoreHistoryShown[]): readonly Stage[] =>
  STAGES.filter((stage) => scores.some((score) => score.stage === stage));
