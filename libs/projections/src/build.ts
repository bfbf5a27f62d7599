import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { TableDifference } from './differences.js';
import { Feed } from './feed.js';
import type { Generations } from './generations.js';
import type { LogSource } from './log.js';
import type { AnyProjection } from './projection.js';

/** Where a build is: it folds the log, then makes indexes, then compares its rows with those that are served. */
export type BuildStep = 'folding' | 'finishing' | 'comparing';

export interface BuildProgress {
  readonly step: BuildStep;
  /** Positions of the log that are folded, of those there are now. */
  readonly done: bigint;
  readonly total: bigint;
  /** Why it does not move on and is tried again; undefined when all is well. */
  readonly trouble: string | undefined;
}

/** What is to be built: a generation that may hold a part already, and the one to compare it with. */
export interface BuildOrder {
  readonly number: number;
  readonly against: number | undefined;
}

export interface Built {
  readonly position: bigint;
  /** One line per table; empty when there was nothing to compare with. */
  readonly differences: readonly TableDifference[];
}

export interface BuildHooks {
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal: AbortSignal;
}

/** Builds in this thread or in another one. Rejects with the signal's reason when that is aborted. */
export type Builder = (order: BuildOrder, hooks: BuildHooks) => Promise<Built>;

export interface BuildParts {
  readonly generations: Generations;
  readonly log: LogSource;
  readonly projections: readonly AnyProjection[];
  readonly batchSize: number;
  readonly retryMs: number;
}

/**
 * Builds a generation up to the end of the log, or up to an event that cannot be read. What is built is kept when it
 * is interrupted, and the next build goes on from there.
 */
export const buildHere =
  (parts: BuildParts): Builder =>
  async ({ number, against }, hooks) => {
    const generation = await parts.generations.open(number);
    try {
      const feed = new Feed(generation, parts.projections, parts.log);
      const tell = teller(parts, feed, hooks);
      const control = { tell, signal: hooks.signal };
      await fold(parts, feed, control);
      await tell('finishing');
      await generation.finish();
      // What was appended meanwhile, so that little is left to the one who serves.
      await fold(parts, feed, control);
      await tell('comparing');
      const differences = against === undefined ? [] : await parts.generations.compare(number, against);
      return { position: generation.position, differences };
    } finally {
      await generation.close();
    }
  };

type Tell = (step: BuildStep, trouble?: string) => Promise<void>;

interface Control {
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

const teller =
  ({ log }: BuildParts, { generation }: Feed, { onProgress }: BuildHooks): Tell =>
  async (step, trouble) => {
    const total = await log.ledger.head();
    onProgress({ step, done: generation.position, total, trouble });
  };

/** Up to where the log ends now: whoever appends faster than this reads must not keep it from ending. */
async function fold(parts: BuildParts, feed: Feed, { tell, signal }: Control): Promise<void> {
  let target: bigint | undefined;
  for (;;) {
    signal.throwIfAborted();
    try {
      target ??= await parts.log.ledger.head();
      const { atEnd, unreadable } = await feed.round(parts.batchSize, target);
      await tell('folding');
      if (atEnd || unreadable || feed.generation.position >= target) return;
      await nextTurn();
    } catch (error) {
      await tell('folding', String(error));
      await pause(parts.retryMs, undefined, { signal });
    }
  }
}
