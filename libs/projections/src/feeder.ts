import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordedEvent } from '#ledger';
import type { Checkpoints } from './checkpoint.js';
import type { ReadModelDatabase } from './database.js';
import type { TableDifference } from './differences.js';
import type { Generations } from './generations.js';
import { readBatch, type LogSource } from './log.js';
import type { Track } from './track.js';

export interface FeederOptions {
  readonly db: ReadModelDatabase;
  readonly log: LogSource;
  readonly checkpoints: Checkpoints;
  readonly generations: Generations;
  readonly batchSize: number;
  readonly retryMs: number;
}

export interface Round {
  /** True when there is nothing to do until something is appended. */
  readonly idle: boolean;
  readonly differences: readonly TableDifference[];
}

/** Carries the log to all tracks, one batch at a time. */
export class Feeder {
  readonly tracks: Track[] = [];

  constructor(private readonly options: FeederOptions) {}

  /** Where the furthest track is. */
  get front(): bigint {
    return this.tracks.reduce((front, { position }) => (position > front ? position : front), 0n);
  }

  /**
   * One batch for the tracks at the front and one for those behind, so that a projection which is built from zero
   * never holds up the others. Who is behind reads no further than the front, and so ends exactly there.
   * Throws LogUnreadable, after everything before the unreadable event was taken, and what the ledger throws.
   */
  async round(): Promise<Round> {
    const front = this.front;
    const ready = this.tracks.filter(({ failure }) => failure === undefined || failure.retryAt <= Date.now());
    const leading = ready.filter(({ position }) => position === front);
    const behind = ready.filter(({ position }) => position < front);
    const atEnd = await this.#advance(leading);
    await this.#advance(behind, this.front);
    const differences = atEnd ? await this.#show(leading) : [];
    return { idle: atEnd && behind.length === 0, differences };
  }

  async #advance(cohort: readonly Track[], upTo?: bigint): Promise<boolean> {
    const [first, ...others] = cohort;
    if (first === undefined) return true;
    const after = others.reduce(
      (least, { position }) => (position < least ? position : least),
      first.position,
    );
    const batch = await readBatch(this.options.log, { after, limit: this.options.batchSize, upTo });
    const last = batch.events.at(-1);
    if (last) await this.#feed(cohort, batch.events, last.position);
    if (batch.unreadable) throw batch.unreadable;
    return batch.atEnd;
  }

  async #feed(cohort: readonly Track[], events: readonly RecordedEvent[], reached: bigint): Promise<void> {
    const untouched: Track[] = [];
    for (const track of cohort) {
      const concerned = track.concerned(events);
      if (concerned.length > 0) {
        await this.#attempt([track], () => track.take(concerned, reached));
        // The driver is synchronous: without this the event loop would wait for all projections and not for one.
        await nextTurn();
      } else if (track.position < reached) untouched.push(track);
    }
    if (untouched.length === 0) return;
    // Projections that none of the events concerns move on together: one small write, however many they are.
    const { checkpoints, db } = this.options;
    await this.#attempt(untouched, async () => {
      await checkpoints.advance(db, untouched, reached);
      for (const track of untouched) track.position = reached;
    });
  }

  /** Shows the builds that have caught up in place of what was shown before. */
  async #show(leading: readonly Track[]): Promise<readonly TableDifference[]> {
    const builds = leading.filter(({ status, failure }) => status === 'building' && failure === undefined);
    if (builds.length === 0) return [];
    let differences: readonly TableDifference[] = [];
    await this.#attempt(builds, async () => {
      differences = await this.options.generations.swap(builds.map(({ row }) => row));
      for (const build of builds) this.#replace(build);
    });
    return differences;
  }

  #replace(build: Track): void {
    const old = this.tracks.findIndex(({ name, status }) => name === build.name && status === 'live');
    if (old >= 0) this.tracks.splice(old, 1);
    build.status = 'live';
  }

  /** What fails for one projection must not stop the others: it is tried again later, and shown until then. */
  async #attempt(tracks: readonly Track[], write: () => Promise<void>): Promise<void> {
    let failure: Track['failure'];
    try {
      await write();
    } catch (error) {
      failure = { reason: String(error), retryAt: Date.now() + this.options.retryMs };
    }
    for (const track of tracks) track.failure = failure;
  }
}
