import { retry, type Subject, type Subscription } from 'rxjs';
import type { Builder, BuildHooks } from './build.js';
import type { ReadModelEngine, Term } from './engine.js';
import { FeedLoop } from './feed-loop.js';
import { recipeOf, type Generation } from './generation.js';
import { Lanes } from './lanes.js';
import type { LogSource } from './log.js';
import { openingOf, type Opening } from './opening.js';
import type { AnyProjection } from './projection.js';
import {
  failureOf,
  Pace,
  RebuildInterrupted,
  RebuildUnderWay,
  type RebuildOptions,
  type RebuildProgress,
  type RebuildReport,
} from './rebuild.js';
import type { RunnerState } from './status.js';
import { unlessAborted } from './waiting.js';

export interface FeedingParts {
  readonly term: Term;
  /** Aborted when the term is over, or nobody wants it to go on. */
  readonly over: AbortSignal;
  readonly engine: Pick<ReadModelEngine, 'show'>;
  readonly build: Builder;
  readonly log: LogSource;
  readonly projections: readonly AnyProjection[];
  readonly batchSize: number;
  readonly retryMs: number;
  /** Told after every round. */
  readonly moved: Subject<void>;
}

/** Feeds the read models for one term, in which nobody else does. */
export class Feeding {
  readonly #stopping = new AbortController();
  readonly #lanes: Lanes;
  #loop: FeedLoop | undefined;
  #news: Subscription | undefined;
  #rebuild: { readonly number: number; progress: RebuildProgress } | undefined;
  #report: Promise<RebuildReport> | undefined;
  /** Who wants to know how far the rebuild is. */
  readonly #told = new Set<(progress: RebuildProgress) => void>();
  /** Why the last rebuild ended early; one that nobody asked for has nobody else to tell. */
  #failure: string | undefined;
  /** Settles when nothing is built any more. */
  #building: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: FeedingParts) {
    const { generations } = parts.term;
    const show = (number: number) => parts.engine.show(number);
    this.#lanes = new Lanes({ ...parts, generations, show, ring: () => this.#loop?.ring() });
    const cut = () => this.#stopping.abort(new RebuildInterrupted('the runner was stopped'));
    parts.over.addEventListener('abort', cut, { once: true });
  }

  get live(): Generation | undefined {
    return this.#lanes.live;
  }

  /** Undefined while nothing is rebuilt. */
  get rebuilding(): { readonly number: number; readonly progress: RebuildProgress } | undefined {
    return this.#rebuild;
  }

  get state(): RunnerState {
    return this.#loop?.state ?? 'stopped';
  }

  get reason(): string | undefined {
    return this.#loop?.reason ?? this.#failure;
  }

  /**
   * Shows the read models and begins to feed them. Where there are none that this program could read, they are built
   * first; where other code made them, they are shown as they are until they are built anew. Throws what the stores throw.
   */
  async start(): Promise<void> {
    const { log, term } = this.parts;
    const head = await log.ledger.head();
    const { live, next, isDue, dropped } = await this.#opening(head);
    for (const number of dropped) await term.generations.drop(number);
    if (!live) await this.#buildFirst(next, head);
    await this.#lanes.open(live?.number ?? next);
    this.#follow(head);
    if (isDue) void this.#beginRebuild(Promise.resolve(next));
  }

  /** Resolves when the batch under way is committed, and a build under way is kept. */
  async stop(): Promise<void> {
    this.#news?.unsubscribe();
    this.#stopping.abort(new RebuildInterrupted('the runner was stopped'));
    await this.#loop?.stop();
    await this.#building;
    await this.#lanes.close();
  }

  /** See `ProjectionRunner.rebuild`. */
  rebuild(options: RebuildOptions): Promise<RebuildReport> {
    const { state, live } = this;
    if (!live || state === 'stopped' || state === 'halted')
      throw new RebuildInterrupted(`the runner is ${state}`);
    if (this.#rebuild && !options.joins) throw new RebuildUnderWay('a rebuild is under way');
    if (options.onProgress) this.#told.add(options.onProgress);
    return this.#report ?? this.#beginRebuild(this.#nextNumber());
  }

  /** Looked for when it is needed: a program with other tables may have taken one meanwhile. */
  async #nextNumber(): Promise<number> {
    return (await this.#opening(await this.parts.log.ledger.head())).next;
  }

  async #opening(head: bigint): Promise<Opening> {
    const { generations } = this.parts.term;
    const recipe = recipeOf(this.parts.projections);
    return openingOf(await generations.list(), { recipe, head, isShared: generations.isShared });
  }

  #beginRebuild(number: Promise<number>): Promise<RebuildReport> {
    // Said at once; its number is known a moment later.
    this.#watch((this.live?.number ?? 0) + 1, new Pace());
    const report = number.then((next) => this.#rebuildAs(next)).finally(() => this.#endRebuild());
    this.#report = report;
    this.#building = report.then(() => undefined, failureOf).then((failure) => (this.#failure = failure));
    return report;
  }

  #endRebuild(): void {
    this.#rebuild = undefined;
    this.#report = undefined;
    this.#told.clear();
  }

  async #rebuildAs(number: number): Promise<RebuildReport> {
    const pace = new Pace();
    const { build, projections } = this.parts;
    const hooks = this.#watch(number, pace);
    const built = await build({ number, against: this.live?.number }, hooks);
    await unlessAborted(this.#stopping.signal, this.#lanes.takeOver(number));
    return {
      generation: number,
      projections: projections.map(({ name }) => name),
      events: built.position,
      seconds: pace.seconds,
      differences: built.differences,
    };
  }

  #watch(number: number, pace: Pace): BuildHooks {
    const rebuild = { number, progress: pace.begun(this.live?.position ?? 0n) };
    this.#rebuild = rebuild;
    return {
      signal: this.#stopping.signal,
      onProgress: (told) => {
        rebuild.progress = pace.measure(told);
        for (const tell of this.#told) tell(rebuild.progress);
      },
    };
  }

  /** A ledger without events needs no builder. */
  async #buildFirst(number: number, head: bigint): Promise<void> {
    const { build, term } = this.parts;
    if (head > 0n) await build({ number, against: undefined }, this.#watch(number, new Pace()));
    this.#rebuild = undefined;
    const generation = await term.generations.open(number);
    await generation.finish();
    await generation.show();
    await generation.close();
  }

  #follow(head: bigint): void {
    const { log, retryMs } = this.parts;
    const loop = new FeedLoop(() => this.#round(), retryMs);
    this.#loop = loop;
    this.#news = log.ledger
      .subscribe({ after: head })
      .pipe(retry({ delay: retryMs }))
      .subscribe(() => loop.ring());
  }

  async #round(): Promise<boolean> {
    try {
      const { idle, unreadable } = await this.#lanes.round();
      if (unreadable) throw unreadable;
      return idle;
    } finally {
      this.parts.moved.next();
    }
  }
}
