import type { YearOfLossesShown } from '../../client/types.gen.js';
import { minus, plus, sum } from '../../format/decimal.js';

/** Causes that lie outside of the unit: other units rose, or the rules changed. */
const OUTSIDE: readonly string[] = ['peers-rose', 'rule-changed'];

export interface CauseChange {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** Above 0: more was lost. */
  readonly change: string;
}

export interface Split {
  readonly causes: readonly CauseChange[];
  /** How the score changed, and its two parts, which add up to it. */
  readonly change: string;
  readonly ours: string;
  readonly rules: string;
}

/**
 * What changed from one year to the next, in two parts. Points = maximum − lost, so that a cause that took more away
 * lowers the score; a changed maximum belongs to the rules, and what nobody scored yet to the unit.
 */
export function splitOf(from: YearOfLossesShown, to: YearOfLossesShown): Split {
  const keys = [...new Map([...from.byCause, ...to.byCause].map(({ key, name }) => [key, name]))];
  const of = ({ byCause }: YearOfLossesShown, key: string) =>
    byCause.find((each) => each.key === key)?.points ?? '0';
  const causes = keys.map(([key, name]): CauseChange => {
    const [before, after] = [of(from, key), of(to, key)];
    return { key, name, before, after, change: minus(after, before) };
  });
  const change = minus(to.points, from.points);
  const outside = sum(causes.filter(({ key }) => OUTSIDE.includes(key)).map((cause) => cause.change));
  const rules = minus(minus(to.maxPoints, from.maxPoints), outside);
  return { causes, change, rules, ours: minus(change, rules) };
}

/** "+3" and "−3": a change without its sign is no change to a reader. */
export const signed = (points: string, text: string): string =>
  points.startsWith('-') || points === '0' ? text : `+${text}`;

export const total = (split: Split): string => plus(split.ours, split.rules);
