import type { Generation } from './generation.js';
import { Fold } from './fold.js';
import { readBatch, type LogSource, type LogUnreadable } from './log.js';
import type { AnyProjection } from './projection.js';
import { traced } from './traced.js';

export interface FeedRound {
  /** True when the log had nothing more to give. */
  readonly atEnd: boolean;
  /** Stands right behind what was taken. */
  readonly unreadable: LogUnreadable | undefined;
}

/** Carries the log into one generation, batch by batch: each is folded in memory and committed as one. */
export class Feed {
  #fold: Fold | undefined;

  constructor(
    readonly generation: Generation,
    private readonly projections: readonly AnyProjection[],
    private readonly log: LogSource,
  ) {}

  /** At most `limit` events, none behind `upTo`. Throws what ledger and database throw; then nothing was taken. */
  async round(limit: number, upTo?: bigint): Promise<FeedRound> {
    const { generation } = this;
    const batch = await readBatch(this.log, { after: generation.position, limit, upTo });
    const reached = batch.events.at(-1)?.position;
    if (reached !== undefined) await traced(batch.events, () => this.#take(batch.events, reached));
    return { atEnd: batch.atEnd, unreadable: batch.unreadable };
  }

  async #take(events: Parameters<Fold['take']>[0], reached: bigint): Promise<void> {
    const { generation } = this;
    const fold = this.#fold ?? new Fold(this.projections, await generation.parked());
    // Set again once the batch is kept: what a failed one left in memory must not be built upon.
    this.#fold = undefined;
    const changes = await fold.take(events, reached, (table, keys) => generation.fetch(table, keys));
    await generation.commit(changes);
    fold.committed();
    this.#fold = fold;
  }
}
