import type { TableDifference } from './differences.js';
import type { Track } from './track.js';

export interface RebuildProgress {
  /** Positions of the log that are folded, of those there are now. */
  readonly done: bigint;
  readonly total: bigint;
  /** Positions per second since the start. */
  readonly perSecond: number;
  /** Seconds left at that rate; undefined before the first batch. */
  readonly secondsLeft: number | undefined;
  /** Why a projection does not move on and is tried again; undefined when all is well. */
  readonly trouble: string | undefined;
}

export interface RebuildReport {
  readonly projections: readonly string[];
  readonly seconds: number;
  /** One line per table: all zero means that the rebuild made the very rows that were served before. */
  readonly differences: readonly TableDifference[];
}

export interface RebuildOptions {
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/** A rebuild runs already, at somebody's wish or because a projection's version changed. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

/** The runner was stopped or halted. What is built so far is kept and goes on at the next start. */
export class RebuildInterrupted extends Error {
  override readonly name = 'RebuildInterrupted';
}

/** A rebuild that was asked for, until its last projection is shown. */
export class Rebuild {
  readonly #startedAt = performance.now();
  readonly #settled = Promise.withResolvers<RebuildReport>();
  readonly #differences: TableDifference[] = [];

  constructor(
    private readonly tracks: readonly Track[],
    private readonly options: RebuildOptions,
  ) {}

  get report(): Promise<RebuildReport> {
    return this.#settled.promise;
  }

  /** Call after every round. True when the rebuild is over. */
  advance(total: bigint, differences: readonly TableDifference[]): boolean {
    this.#differences.push(...differences.filter(({ projection }) => this.#names().includes(projection)));
    this.#tell(total);
    if (this.tracks.some(({ status }) => status === 'building')) return false;
    this.#settled.resolve({
      projections: this.#names(),
      seconds: this.#seconds(),
      differences: this.#differences,
    });
    return true;
  }

  interrupt(reason: string): void {
    this.#settled.reject(new RebuildInterrupted(reason));
  }

  #names(): readonly string[] {
    return this.tracks.map(({ name }) => name);
  }

  #seconds(): number {
    return (performance.now() - this.#startedAt) / 1000;
  }

  // A listener that throws ends the wait for the report; the rebuild itself goes on.
  #tell(total: bigint): void {
    const done = this.tracks.reduce((least, { position }) => (position < least ? position : least), total);
    const perSecond = Number(done) / this.#seconds();
    const secondsLeft = perSecond > 0 ? Number(total - done) / perSecond : undefined;
    try {
      const trouble = this.tracks.find(({ failure }) => failure)?.failure?.reason;
      this.options.onProgress?.({ done, total, perSecond, secondsLeft, trouble });
    } catch (error) {
      this.#settled.reject(error);
    }
  }
}
