import type { BuildProgress } from './build.js';
import type { TableDifference } from './differences.js';

export interface RebuildProgress extends BuildProgress {
  /** Positions per second since the start. */
  readonly perSecond: number;
  /** Seconds left at that rate; undefined before the first batch. */
  readonly secondsLeft: number | undefined;
}

export interface RebuildReport {
  /** The generation that is served now. */
  readonly generation: number;
  readonly projections: readonly string[];
  /** Positions that were folded. */
  readonly events: bigint;
  readonly seconds: number;
  /** One line per table: all zero means that the rebuild made the very rows that were served before, history included. */
  readonly differences: readonly TableDifference[];
}

export interface RebuildOptions {
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Where one is under way already (one that was interrupted goes on by itself), that one is meant. */
  readonly joins?: boolean;
}

/** A rebuild runs already, at somebody's wish or because a projection's version changed. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

/** The runner was stopped or halted. What is built so far is kept and goes on at the next start. */
export class RebuildInterrupted extends Error {
  override readonly name = 'RebuildInterrupted';
}

/** How fast a rebuild is, from what it told. */
export class Pace {
  readonly #startedAt = performance.now();
  #from: bigint | undefined;

  get seconds(): number {
    return (performance.now() - this.#startedAt) / 1000;
  }

  /** Before the first batch. */
  begun(total: bigint): RebuildProgress {
    const trouble = undefined;
    return { step: 'folding', done: 0n, total, trouble, perSecond: 0, secondsLeft: undefined };
  }

  /** What was built before an interruption does not count. */
  measure(progress: BuildProgress): RebuildProgress {
    this.#from ??= progress.done;
    const perSecond = Number(progress.done - this.#from) / this.seconds;
    const secondsLeft = perSecond > 0 ? Number(progress.total - progress.done) / perSecond : undefined;
    return { ...progress, perSecond, secondsLeft };
  }
}

/** What the status says of a rebuild that ended early. */
export const failureOf = (error: unknown): string => `the last rebuild failed: ${String(error)}`;
