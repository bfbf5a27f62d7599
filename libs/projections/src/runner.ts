import { interval, retry, Subject, type Subscription } from 'rxjs';
import type { Builder, BuildHooks } from './build.js';
import { FeedLoop } from './feed-loop.js';
import { recipeOf, type ParkedReport } from './generation.js';
import { liveOf } from './generations.js';
import { Lanes, type LanesOptions } from './lanes.js';
import { openingOf } from './opening.js';
import { checkProjections } from './projection.js';
import {
  failureOf,
  Pace,
  RebuildInterrupted,
  RebuildUnderWay,
  type RebuildOptions,
  type RebuildProgress,
  type RebuildReport,
} from './rebuild.js';
import { describeStatus, type RunnerStatus } from './status.js';
import { unlessAborted, whenReached, type WaitOptions } from './waiting.js';

export interface RunnerOptions extends Omit<LanesOptions, 'batchSize'> {
  readonly build: Builder;
  /** Events per batch, 1 to 10,000. A batch is folded in one go: this bounds how long the event loop is held. */
  readonly batchSize?: number;
  /** Pause after the database or the ledger failed. */
  readonly retryMs?: number;
}

const BATCH_SIZE = 200;
const RETRY_MS = 1_000;
const POLL_MS = 20;

/** Keeps the read models in step with the ledger. In a process that only reads them, `start` is never called. */
export class ProjectionRunner {
  readonly #moved = new Subject<void>();
  readonly #stopping = new AbortController();
  readonly #retryMs: number;
  readonly #lanes: Lanes;
  #loop: FeedLoop | undefined;
  #news: Subscription | undefined;
  #rebuild: { readonly number: number; progress: RebuildProgress } | undefined;
  /** Why the last rebuild ended early; one that nobody asked for has nobody else to tell. */
  #failure: string | undefined;
  /** Settles when nothing is built any more. */
  #building: Promise<unknown> = Promise.resolve();

  /** Throws when two projections or two tables have one name, or a table is not well declared. */
  constructor(private readonly options: RunnerOptions) {
    const { batchSize = BATCH_SIZE, retryMs = RETRY_MS } = options;
    checkProjections(options.projections);
    this.#retryMs = retryMs;
    this.#lanes = new Lanes({ ...options, batchSize });
  }

  /**
   * Shows the read models and begins to feed them. Where there are none that this program could read, they are built
   * first; where other code made them, they are shown as they are until they are built anew. Requires that no other
   * runner feeds them, and a runner that was not started before. Throws what the stores throw.
   */
  async start(): Promise<void> {
    const { log, generations, projections } = this.options;
    const head = await log.ledger.head();
    const { live, next, isDue, dropped } = openingOf(generations.list(), recipeOf(projections), head);
    for (const number of dropped) await generations.drop(number);
    if (!live) await this.#buildFirst(next, head);
    this.#lanes.open(live?.number ?? next);
    this.#follow(head);
    if (isDue) void this.#beginRebuild(next);
  }

  /** Resolves when the batch under way is committed, and a build under way is kept. */
  async stop(): Promise<void> {
    this.#news?.unsubscribe();
    this.#stopping.abort(new RebuildInterrupted('the runner was stopped'));
    await this.#loop?.stop();
    await this.#building;
    await this.#lanes.close();
  }

  /** How far the read models are, those being built too, and what stands in the way. Throws what the stores throw. */
  async status(): Promise<RunnerStatus> {
    const { generations, projections, log } = this.options;
    const live = this.#lanes.live;
    return describeStatus({
      state: this.#loop?.state ?? 'stopped',
      reason: this.#loop?.reason ?? this.#failure,
      projections,
      live: live
        ? { number: live.number, position: live.position, versions: live.recipe.versions }
        : liveOf(generations.list()),
      rebuild: this.#rebuild,
      parked: await this.parked(),
      head: await log.ledger.head(),
    });
  }

  /** Events that a projection could not take; none in a process that only reads. */
  async parked(): Promise<readonly ParkedReport[]> {
    return (await this.#lanes.live?.parked()) ?? [];
  }

  /**
   * Resolves once queries see everything up to the position; after 5 s, unless told otherwise, throws ReadModelBehind.
   * Throws the reason of the signal when that is aborted.
   */
  async waitFor(position: bigint, options: WaitOptions = {}): Promise<void> {
    const ticks = this.#loop ? this.#moved : interval(POLL_MS);
    await whenReached(position, { served: () => this.served(), ticks }, options);
  }

  /** The position that queries see. */
  served(): bigint {
    if (this.#lanes.live) return this.#lanes.live.position;
    const live = liveOf(this.options.generations.list());
    if (live) this.options.show(live.number);
    return live?.position ?? 0n;
  }

  /**
   * Builds all read models anew from the first event, beside those that go on being served and fed, and then shows the
   * new ones. Throws RebuildUnderWay and RebuildInterrupted at once; rejects with RebuildInterrupted when it is stopped.
   */
  rebuild(options: RebuildOptions = {}): Promise<RebuildReport> {
    const state = this.#loop?.state ?? 'stopped';
    const live = this.#lanes.live;
    if (!live || state === 'stopped' || state === 'halted')
      throw new RebuildInterrupted(`the runner is ${state}`);
    if (this.#rebuild) throw new RebuildUnderWay('a rebuild is under way');
    return this.#beginRebuild(live.number + 1, options);
  }

  #beginRebuild(number: number, options: RebuildOptions = {}): Promise<RebuildReport> {
    const report = this.#rebuildAs(number, options);
    this.#building = report.then(() => undefined, failureOf).then((failure) => (this.#failure = failure));
    return report;
  }

  async #rebuildAs(number: number, options: RebuildOptions): Promise<RebuildReport> {
    const pace = new Pace();
    const { build, projections } = this.options;
    try {
      const hooks = this.#watch(number, pace, options);
      const built = await build({ number, against: this.#lanes.live?.number }, hooks);
      const taken = this.#lanes.takeOver(number);
      this.#loop?.ring();
      await unlessAborted(this.#stopping.signal, taken);
      return {
        generation: number,
        projections: projections.map(({ name }) => name),
        events: built.position,
        seconds: pace.seconds,
        differences: built.differences,
      };
    } finally {
      this.#rebuild = undefined;
    }
  }

  #watch(number: number, pace: Pace, { onProgress }: RebuildOptions): BuildHooks {
    const rebuild = { number, progress: pace.begun(this.#lanes.live?.position ?? 0n) };
    this.#rebuild = rebuild;
    return {
      signal: this.#stopping.signal,
      onProgress: (told) => {
        rebuild.progress = pace.measure(told);
        onProgress?.(rebuild.progress);
      },
    };
  }

  /** A ledger without events needs no builder. */
  async #buildFirst(number: number, head: bigint): Promise<void> {
    const { build, generations } = this.options;
    if (head > 0n) await build({ number, against: undefined }, this.#watch(number, new Pace(), {}));
    this.#rebuild = undefined;
    const generation = generations.open(number);
    await generation.finish();
    await generation.show();
    await generation.close();
  }

  #follow(head: bigint): void {
    const loop = new FeedLoop(() => this.#round(), this.#retryMs);
    this.#loop = loop;
    this.#news = this.options.log.ledger
      .subscribe({ after: head })
      .pipe(retry({ delay: this.#retryMs }))
      .subscribe(() => loop.ring());
  }

  async #round(): Promise<boolean> {
    try {
      const { idle, unreadable } = await this.#lanes.round();
      if (unreadable) throw unreadable;
      return idle;
    } finally {
      this.#moved.next();
    }
  }
}
