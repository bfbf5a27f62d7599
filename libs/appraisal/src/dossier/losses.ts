import { add, compare, subtract, sum } from '#kernel';
import type { Cause } from './causes.js';

/** A part of what is lost, with its one cause and what proves it. */
export interface Loss {
  readonly cause: Cause;
  /** More than 0; the losses of a score add up to its maximum minus its points. */
  readonly points: string;
  /** The coordinating agency whose own report or evidence it was; null: the lead agencies answer. */
  readonly by: string | null;
  /** Digest of the document that was rejected or late. */
  readonly evidence: string | null;
  /** Round of explanation in which these points were taken. */
  readonly round: number | null;
}

export interface Blame {
  readonly cause: Cause;
  readonly by?: string | null;
  readonly evidence?: string | null;
  readonly round?: number | null;
}

export const lossOf = ({ cause, by = null, evidence = null, round = null }: Blame, points: string): Loss => ({
  cause,
  points,
  by,
  evidence,
  round,
});

/** What stands between points and the maximum, all for one cause; nothing when nothing is lost. */
export const allFor = (blame: Blame, points: string): readonly Loss[] =>
  compare(points, '0') > 0 ? [lossOf(blame, points)] : [];

export interface Move {
  /** What is lost before and after. */
  readonly before: string;
  readonly after: string;
  /** Where points that are newly lost go. */
  readonly blame: Blame;
}

/**
 * The losses after a score moved: what is newly lost goes to the blame, what is regained is taken from the
 * losses that came last. The sum of the result is `after`, exactly.
 */
export function relayered(losses: readonly Loss[], { before, after, blame }: Move): readonly Loss[] {
  if (compare(after, before) >= 0) return [...losses, ...allFor(blame, subtract(after, before))];
  return takenFrom(losses, subtract(before, after)).left;
}

/** Gives up to `amount` of the losses another cause, those of the blame's round first, then the latest. */
export function restated(losses: readonly Loss[], amount: string, blame: Blame): readonly Loss[] {
  const own = losses.filter(({ round }) => round !== null && round === blame.round);
  const others = losses.filter((loss) => !own.includes(loss));
  const fromOwn = takenFrom(own, amount);
  const fromOthers = takenFrom(others, subtract(amount, fromOwn.taken));
  return [...fromOthers.left, ...fromOwn.left, ...allFor(blame, add(fromOwn.taken, fromOthers.taken))];
}

/** Whether two scores speak of the same loss, perhaps of another part of it. */
export const isSameLoss = (a: Omit<Loss, 'points'>, b: Omit<Loss, 'points'>): boolean =>
  a.cause === b.cause && a.by === b.by && a.evidence === b.evidence && a.round === b.round;

/** Takes up to `amount` away, from the end. */
function takenFrom(
  losses: readonly Loss[],
  amount: string,
): { readonly left: readonly Loss[]; readonly taken: string } {
  let open = amount;
  const left: Loss[] = [];
  for (const loss of losses.toReversed()) {
    const taken = compare(loss.points, open) <= 0 ? loss.points : open;
    open = subtract(open, taken);
    left.unshift(...allFor(loss, subtract(loss.points, taken)));
  }
  return { left, taken: subtract(amount, open) };
}

export const lostIn = (losses: readonly Loss[]): string => sum(losses.map(({ points }) => points));
