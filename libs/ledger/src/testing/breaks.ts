import fc from 'fast-check';
import type { Ledger } from '../ledger.js';
import { newStream, several } from './contract-kit.js';

/** Figures of row P3: 500 breaks while 20,000 events are written. */
export const BREAKS = 500;
export const EVENTS_PER_BREAK = 40;
const EVENTS_PER_APPEND = 5;

/** After how many events of each turn the link breaks: chosen once, from a seed, so that a failure can be had again. */
export const breakingPoints = (seed: number): readonly number[] =>
  fc.sample(fc.integer({ min: 1, max: EVENTS_PER_BREAK }), { numRuns: BREAKS, seed });

/** One turn's events, in appends of several events that are under way together. */
export async function writeTurn(ledger: Ledger): Promise<void> {
  const appends = Array.from({ length: EVENTS_PER_BREAK / EVENTS_PER_APPEND }, () =>
    ledger.append(newStream(), several(EVENTS_PER_APPEND), 'no-stream'),
  );
  await Promise.all(appends);
}
