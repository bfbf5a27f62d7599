import { compare, decimal, subtract, type Decimal } from '#kernel';
import type { Target } from './target.js';

type Level = Pick<Target, 'kind' | 'comparator' | 'values'>;

/** A rank improves by going down; everything else says with its comparator which way it improves. */
const improvesDown = ({ kind, comparator }: Level): boolean => kind === 'rank' || comparator === 'at-most';

/** The level that has to be reached: of a range the easier bound, of something to have done 1. */
export function levelOf(target: Level): string {
  const [low = '1', high] = target.values;
  return high !== undefined && improvesDown(target) ? high : low;
}

/** Whether a figure reaches the target. */
export function reaches(target: Level, value: string): boolean {
  const distance = compare(value, levelOf(target));
  if (target.comparator === 'more-than') return distance > 0;
  if (target.comparator === 'exactly') return distance === 0;
  return improvesDown(target) ? distance <= 0 : distance >= 0;
}

/**
 * How far a figure is from the level, in the target's own unit: 0 or more, and 0 once the level is there. A figure
 * at exactly the level of `more-than` has no gap and still does not reach it.
 */
export function gapOf(target: Level, value: string): Decimal {
  const level = levelOf(target);
  const short = improvesDown(target) ? subtract(value, level) : subtract(level, value);
  if (compare(short, '0') >= 0) return short;
  return target.comparator === 'exactly' ? subtract('0', short) : decimal('0');
}
