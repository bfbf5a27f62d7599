import { interval, retry, Subject, type Subscription } from 'rxjs';
import { Checkpoints, type ParkedReport } from './checkpoint.js';
import type { ReadModelDatabase } from './database.js';
import { FeedLoop } from './feed-loop.js';
import { Feeder } from './feeder.js';
import { Generations } from './generations.js';
import type { LogSource } from './log.js';
import { openGenerations, type Opened } from './opening.js';
import { checkProjections, type AnyProjection } from './projection.js';
import {
  Rebuild,
  RebuildInterrupted,
  RebuildUnderWay,
  type RebuildOptions,
  type RebuildReport,
} from './rebuild.js';
import { describeStatus, type RunnerStatus } from './status.js';
import { Track } from './track.js';
import { whenReached, type WaitOptions } from './waiting.js';

export interface RunnerOptions extends LogSource {
  readonly db: ReadModelDatabase;
  readonly projections: readonly AnyProjection[];
  /** Events per batch, 1 to 10,000. A batch is folded in one go: this bounds how long the event loop is held. */
  readonly batchSize?: number;
  /** Pause after the database or the ledger failed. */
  readonly retryMs?: number;
}

const BATCH_SIZE = 1_000;
const RETRY_MS = 1_000;
const POLL_MS = 20;
const PARKED_SHOWN = 100;

/** Keeps the read models in step with the ledger. In a process that only reads them, `start` is never called. */
export class ProjectionRunner {
  readonly #checkpoints: Checkpoints;
  readonly #generations: Generations;
  readonly #feeder: Feeder;
  readonly #retryMs: number;
  readonly #moved = new Subject<void>();
  /** What was shown when the runner started: it counts until a build takes its place. */
  #shownAtStart: ReadonlyMap<string, bigint> = new Map();
  #loop: FeedLoop | undefined;
  #news: Subscription | undefined;
  #rebuild: Rebuild | 'opening' | undefined;

  /** Throws when two projections or two tables have one name, or a table is not well declared. */
  constructor(private readonly options: RunnerOptions) {
    const { db, projections, batchSize = BATCH_SIZE, retryMs = RETRY_MS } = options;
    checkProjections(projections);
    const [checkpoints, generations] = [new Checkpoints(db), new Generations(db)];
    this.#checkpoints = checkpoints;
    this.#generations = generations;
    this.#retryMs = retryMs;
    this.#feeder = new Feeder({ db, log: options, checkpoints, generations, batchSize, retryMs });
  }

  /**
   * Brings the database in line with the list of projections and begins to feed them. Requires that no other
   * runner feeds this database, and a runner that was not started before. Throws what the stores throw.
   */
  async start(): Promise<void> {
    const { ledger, projections } = this.options;
    await this.#checkpoints.ensureTables();
    const head = await ledger.head();
    const stores = { checkpoints: this.#checkpoints, generations: this.#generations, head };
    const opened = await openGenerations(projections, stores);
    this.#shownAtStart = await this.#shown();
    this.#feeder.tracks.push(...opened.map((each) => this.#track(each)));
    const loop = new FeedLoop(() => this.#round(), this.#retryMs);
    this.#loop = loop;
    this.#news = ledger
      .subscribe({ after: head })
      .pipe(retry({ delay: this.#retryMs }))
      .subscribe(() => loop.ring());
    void loop.ended.then(() => this.#interrupt());
  }

  /** Resolves when the batch under way is committed. The database stays open: it belongs to the caller. */
  async stop(): Promise<void> {
    this.#news?.unsubscribe();
    await this.#loop?.stop();
  }

  /** How far every generation of every projection is, and what stands in its way. Throws what the stores throw. */
  async status(): Promise<RunnerStatus> {
    return describeStatus({
      state: this.#loop?.state ?? 'stopped',
      reason: this.#loop?.reason,
      tracks: this.#feeder.tracks,
      rows: await this.#checkpoints.generations(),
      parked: await this.#checkpoints.parkedCounts(),
      head: await this.options.ledger.head(),
    });
  }

  /** The first parked events, 100 at most; `status` counts them all. */
  parked(): Promise<readonly ParkedReport[]> {
    return this.#checkpoints.parked(PARKED_SHOWN);
  }

  /**
   * Resolves once queries see everything up to the position; after 5 s, unless told otherwise, throws ReadModelBehind.
   * Throws the reason of the signal when that is aborted.
   */
  async waitFor(position: bigint, options: WaitOptions = {}): Promise<void> {
    const projections = options.projections ?? this.options.projections.map(({ name }) => name);
    const progress = this.#loop
      ? { served: async () => this.#served(), ticks: this.#moved }
      : { served: () => this.#shown(), ticks: interval(POLL_MS) };
    await whenReached(position, progress, { ...options, projections });
  }

  /**
   * Builds projections (all, or those named) anew from the first event, beside the rows that go on being served and
   * fed, and then shows the new rows. Throws RebuildUnderWay, RebuildInterrupted.
   */
  async rebuild(names?: readonly string[], options: RebuildOptions = {}): Promise<RebuildReport> {
    const wanted = this.options.projections.filter(({ name }) => names?.includes(name) ?? true);
    if (names && wanted.length !== names.length)
      throw new Error(`not all are projections: ${names.join(', ')}`);
    this.#assertRunning();
    if (this.#rebuild || this.#feeder.tracks.some(({ status }) => status === 'building')) {
      throw new RebuildUnderWay('a rebuild is under way');
    }
    this.#rebuild = 'opening';
    try {
      const rebuild = await this.#beginRebuild(wanted, options);
      return rebuild.report;
    } catch (error) {
      this.#rebuild = undefined;
      throw error;
    }
  }

  async #beginRebuild(projections: readonly AnyProjection[], options: RebuildOptions): Promise<Rebuild> {
    const generationOf = (wanted: string) =>
      this.#feeder.tracks.find(({ name }) => name === wanted)?.generation ?? 0;
    const rows = await this.#generations.create(
      projections.map((projection) => ({
        projection,
        generation: generationOf(projection.name) + 1,
        status: 'building',
      })),
    );
    this.#assertRunning();
    const tracks = projections.flatMap((projection) =>
      rows.filter(({ name }) => name === projection.name).map((row) => this.#track({ projection, row })),
    );
    const rebuild = new Rebuild(tracks, options);
    this.#rebuild = rebuild;
    this.#feeder.tracks.push(...tracks);
    this.#loop?.ring();
    return rebuild;
  }

  #assertRunning(): void {
    const state = this.#loop?.state ?? 'stopped';
    if (state === 'stopped' || state === 'halted') throw new RebuildInterrupted(`the runner is ${state}`);
  }

  async #round(): Promise<boolean> {
    try {
      const { idle, differences } = await this.#feeder.round();
      const rebuild = this.#rebuild;
      if (rebuild instanceof Rebuild && rebuild.advance(this.#feeder.front, differences))
        this.#rebuild = undefined;
      return idle;
    } finally {
      this.#moved.next();
    }
  }

  #interrupt(): void {
    if (this.#rebuild instanceof Rebuild)
      this.#rebuild.interrupt(this.#loop?.reason ?? 'the runner was stopped');
    this.#rebuild = undefined;
  }

  #track({ projection, row }: Opened): Track {
    return new Track({ db: this.options.db, checkpoints: this.#checkpoints, projection, row });
  }

  #served(): ReadonlyMap<string, bigint> {
    const live = this.#feeder.tracks.filter(({ status }) => status === 'live');
    return new Map([...this.#shownAtStart, ...live.map(({ name, position }) => [name, position] as const)]);
  }

  async #shown(): Promise<ReadonlyMap<string, bigint>> {
    const rows = await this.#checkpoints.generations();
    return new Map(
      rows.filter((row) => row.status === 'live').map((row) => [row.name, BigInt(row.position)]),
    );
  }
}
