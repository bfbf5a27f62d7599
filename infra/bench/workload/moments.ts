import type { CycleId } from '#appraisal/cycle';
import { UNITS, YEARS } from './foundations.js';
import { Numbers } from './numbers.js';
import { FRAMEWORK } from './synthetic-framework.js';

/** A unit's year, and a position near a point of the ledger. */
export interface Moment {
  readonly cycle: CycleId;
  readonly position: bigint;
}

/** Where in the ledger is asked: parts of it, from 0 to 1. */
export const POINTS = { at1: 0.01, at50: 0.5, at99: 0.99 } as const;

/** The same random years and positions for every contender; positions lie within half a percent of the point. */
export function moments(events: number, point: number, count: number): readonly Moment[] {
  const numbers = new Numbers(events ^ Math.round(point * 1_000));
  const spread = Math.max(1, Math.floor(events / 200));
  return Array.from({ length: count }, () => ({
    cycle: { unit: numbers.oneOf(UNITS), year: numbers.oneOf(YEARS), framework: FRAMEWORK },
    position: BigInt(Math.min(events, Math.floor(events * point) + numbers.upTo(spread))),
  }));
}
