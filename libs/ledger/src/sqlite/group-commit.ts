import { EventIdReused, EventUnstorable, LedgerFailed, LedgerFull, StreamMoved } from '../ledger.js';
import { sqliteCode } from './driver-error.js';

/** About 10 ms of work: what one batch may keep the event loop busy with. One larger append is a batch of its own. */
export const BATCH_EVENTS_MAX = 256;

/** What tells each writer of a batch how its append went. */
export type Answers = readonly (() => void)[];

/** Runs its argument in one transaction and returns after the commit; a throw rolls everything back. */
export type Transaction = (run: () => Answers) => Answers;

interface Waiting {
  readonly events: number;
  /** Writes, or is refused, inside the transaction; gives what tells the writer so once it is durable. */
  readonly attempt: () => () => void;
  readonly fail: (error: Error) => void;
}

/**
 * Writers that come together share one transaction and one fsync. Each is judged on its own; none is answered,
 * not even with a refusal, before the commit: a refusal may rest on what a neighbour just wrote.
 */
export class GroupCommit {
  #waiting: Waiting[] = [];
  #scheduled = false;
  #failed: LedgerFailed | undefined;

  /** `committed` is called after the writers of a batch were answered. */
  constructor(
    private readonly transaction: Transaction,
    private readonly committed: () => void,
  ) {}

  /** `write` runs inside the shared transaction and may throw StreamMoved, EventIdReused or EventUnstorable before its first row. */
  submit<Outcome>(events: number, write: () => Outcome): Promise<Outcome> {
    return new Promise((resolve, fail) => {
      if (this.#failed) return fail(this.#failed);
      this.#waiting.push({ events, attempt: () => attempt(write, resolve, fail), fail });
      this.#schedule();
    });
  }

  /** Answers everybody who waits, now. */
  drain(): void {
    while (this.#waiting.length > 0) this.#commitBatch();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // After the sockets were read, so that all requests of one turn of the event loop share a commit.
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#waiting.length > 0) this.#commitBatch();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #commitBatch(): void {
    const batch = this.#take();
    try {
      const answers = this.transaction(() => batch.map((waiting) => waiting.attempt()));
      for (const answer of answers) answer();
    } catch (cause) {
      this.#refuse(batch, cause);
      return;
    }
    this.committed();
  }

  #take(): readonly Waiting[] {
    let events = 0;
    const end = this.#waiting.findIndex((waiting, index) => {
      events += waiting.events;
      return index > 0 && events > BATCH_EVENTS_MAX;
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }

  #refuse(batch: readonly Waiting[], cause: unknown): void {
    if (sqliteCode(cause) === 'SQLITE_FULL') {
      // SQLite has rolled back and can go on; nothing of the batch was stored.
      const full = new LedgerFull('the disk of the ledger is full', { cause });
      for (const waiting of batch) waiting.fail(full);
      return;
    }
    // After a failed write or fsync nobody knows what the disk holds, and a second fsync may lie about it.
    const failed = new LedgerFailed('a write to the ledger failed; restart after checking the disk', {
      cause,
    });
    this.#failed = failed;
    for (const waiting of [...batch, ...this.#waiting.splice(0)]) waiting.fail(failed);
  }
}

function attempt<Outcome>(
  write: () => Outcome,
  resolve: (outcome: Outcome) => void,
  fail: (error: Error) => void,
): () => void {
  try {
    const outcome = write();
    return () => resolve(outcome);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return () => fail(error);
  }
}

const isRefusal = (error: unknown): error is StreamMoved | EventIdReused | EventUnstorable =>
  error instanceof StreamMoved || error instanceof EventIdReused || error instanceof EventUnstorable;
