import type { YearOfLossesShown } from '../../client/types.gen.js';
import { minus, sum } from '../../format/decimal.js';

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

/** Of the losses that the reader may see: officers see their agency's, the others all. */
export interface Split {
  readonly causes: readonly CauseChange[];
  readonly before: string;
  readonly after: string;
  /** How the lost points changed, and its two parts, which add up to it. */
  readonly change: string;
  readonly ours: string;
  readonly rules: string;
}

/** What was lost more, or less, from one year to the next: by the unit itself, and by rules and peers. */
export function splitOf(from: YearOfLossesShown, to: YearOfLossesShown): Split {
  const names = new Map([...from.byCause, ...to.byCause].map(({ key, name }) => [key, name]));
  const of = ({ byCause }: YearOfLossesShown, key: string) =>
    byCause.find((each) => each.key === key)?.points ?? '0';
  const causes = [...names].map(([key, name]): CauseChange => {
    const [before, after] = [of(from, key), of(to, key)];
    return { key, name, before, after, change: minus(after, before) };
  });
  const changes = (outside: boolean) =>
    sum(causes.filter(({ key }) => OUTSIDE.includes(key) === outside).map(({ change }) => change));
  return {
    causes,
    before: sum(causes.map(({ before }) => before)),
    after: sum(causes.map(({ after }) => after)),
    change: sum(causes.map(({ change }) => change)),
    ours: changes(false),
    rules: changes(true),
  };
}

/** "+3" and "−3": a change without its sign is no change to a reader. */
export const signed = (points: string, text: string): string =>
  points.startsWith('-') || points === '0' ? text : `+${text}`;
