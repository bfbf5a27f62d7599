import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { interval, merge, Subject } from 'rxjs';
import type { Builder } from './build.js';
import type { ReadModelEngine, Term } from './engine.js';
import { Feeding } from './feeding.js';
import type { ParkedReport } from './generation.js';
import { GenerationGone } from './generations.js';
import type { LogSource } from './log.js';
import { checkProjections, type AnyProjection } from './projection.js';
import { RebuildInterrupted, type RebuildOptions, type RebuildReport } from './rebuild.js';
import { describeStatus, type RunnerState, type RunnerStatus } from './status.js';
import { whenReached, type WaitOptions } from './waiting.js';

export interface RunnerOptions {
  readonly log: LogSource;
  readonly projections: readonly AnyProjection[];
  readonly engine: ReadModelEngine;
  readonly build: Builder;
  /** Events per batch, 1 to 10,000. A batch is folded in one go: this bounds how long the event loop is held. */
  readonly batchSize?: number;
  /** Pause after the database or the ledger failed. */
  readonly retryMs?: number;
}

const BATCH_SIZE = 200;
const RETRY_MS = 1_000;
/** How often one who stands by asks whether it is its turn. */
const TURN_MS = 500;
/** One who feeds says itself when it has moved; only when its term ends while somebody waits, it does not. */
const LOOK_MS = 1_000;

/**
 * Keeps the read models in step with the ledger. In a process that only reads them, `start` is never called. Where
 * several processes may feed, one does, and the others stand by until it is gone.
 */
export class ProjectionRunner {
  readonly #moved = new Subject<void>();
  readonly #stopping = new AbortController();
  #feeding: Feeding | undefined;
  /** Settles when this process does not want to feed any more. */
  #candidacy: Promise<void> | undefined;
  /** Why it could not feed when it was its turn. */
  #trouble: string | undefined;

  /** Throws when two projections or two tables have one name, or a table is not well declared. */
  constructor(private readonly options: RunnerOptions) {
    checkProjections(options.projections);
  }

  /**
   * Shows the read models and feeds them, or stands by where another process does; whatever it finds is said in
   * `Feeding.start`. Requires a runner that was not started before. Throws ReadModelsOwned, and what the stores throw.
   */
  async start(): Promise<void> {
    const term = await this.options.engine.lead();
    if (term) await this.#feed(term);
    else await this.served();
    this.#candidacy = this.#stand(term);
  }

  /** Resolves when the batch under way is committed, and a build under way is kept. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#candidacy;
  }

  /** How far the read models are, those being built too, and what stands in the way. Throws what the stores throw. */
  async status(): Promise<RunnerStatus> {
    const { engine, projections, log } = this.options;
    const own = this.#feeding?.live;
    return describeStatus({
      state: this.#state,
      reason: this.#feeding?.reason ?? this.#trouble,
      projections,
      live: own
        ? { number: own.number, position: own.position, versions: own.recipe.versions }
        : await engine.live(),
      rebuild: this.#feeding?.rebuilding,
      parked: await this.parked(),
      head: await log.ledger.head(),
    });
  }

  /** Events that a projection could not take; none in a process that does not feed, where only the one who does can tell. */
  async parked(): Promise<readonly ParkedReport[]> {
    return (await this.options.engine.parked()) ?? (await this.#feeding?.live?.parked()) ?? [];
  }

  /**
   * Resolves once queries see everything up to the position; after 5 s, unless told otherwise, throws ReadModelBehind.
   * Throws the reason of the signal when that is aborted.
   */
  async waitFor(position: bigint, options: WaitOptions = {}): Promise<void> {
    const others = this.#feeding ? interval(LOOK_MS) : this.options.engine.moved;
    const ticks = merge(this.#moved, others);
    await whenReached(position, { served: () => this.served(), ticks }, options);
  }

  /** The position that queries see. Throws what the store throws. */
  async served(): Promise<bigint> {
    const own = this.#feeding?.live;
    if (own) return own.position;
    const { engine } = this.options;
    const live = await engine.live();
    try {
      if (live) engine.show(live.number);
      return live?.position ?? 0n;
    } catch (error) {
      // The process that feeds has swapped generations in between: there is a newer one.
      if (error instanceof GenerationGone) return this.served();
      throw error;
    }
  }

  /**
   * Builds all read models anew from the first event, beside those that go on being served and fed, and then shows the
   * new ones. Throws RebuildInterrupted, and unless it joins RebuildUnderWay, at once; rejects with RebuildInterrupted when it is stopped.
   */
  rebuild(options: RebuildOptions = {}): Promise<RebuildReport> {
    if (!this.#feeding) throw new RebuildInterrupted(`the runner is ${this.#state}`);
    return this.#feeding.rebuild(options);
  }

  get #state(): RunnerState {
    return this.#feeding?.state ?? (this.#candidacy ? 'standby' : 'stopped');
  }

  /** One term after the other, until it is stopped. `term` is the one under way. */
  async #stand(term: Term | undefined): Promise<void> {
    let current = term;
    while (!this.#stopping.signal.aborted) {
      if (current) await goneOrStopped(current.lost, this.#stopping.signal);
      else await pause(TURN_MS, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
      if (current) await this.#leave(current);
      current = await this.#turn();
    }
    if (current) await this.#leave(current);
    this.#candidacy = undefined;
  }

  /** The next term, fed already; undefined while it is not this process's turn. */
  async #turn(): Promise<Term | undefined> {
    if (this.#stopping.signal.aborted) return undefined;
    try {
      const term = await this.options.engine.lead();
      if (term) await this.#feed(term);
      this.#trouble = undefined;
      return term;
    } catch (error) {
      this.#trouble = String(error);
      return undefined;
    }
  }

  /** Ends the term when the feeding cannot begin, and throws why. */
  async #feed(term: Term): Promise<void> {
    const { batchSize = BATCH_SIZE, retryMs = RETRY_MS } = this.options;
    const over = AbortSignal.any([term.lost, this.#stopping.signal]);
    this.#feeding = new Feeding({ ...this.options, batchSize, retryMs, term, over, moved: this.#moved });
    try {
      await this.#feeding.start();
    } catch (error) {
      await this.#leave(term);
      throw error;
    }
  }

  async #leave(term: Term): Promise<void> {
    try {
      await this.#feeding?.stop();
    } catch (error) {
      // Without its connection nothing can be closed in order; the server takes back what was not kept.
      if (!term.lost.aborted) throw error;
    } finally {
      this.#feeding = undefined;
      await term.end().catch(() => undefined);
    }
  }
}

async function goneOrStopped(lost: AbortSignal, stopping: AbortSignal): Promise<void> {
  const either = AbortSignal.any([lost, stopping]);
  if (!either.aborted) await once(either, 'abort');
}
