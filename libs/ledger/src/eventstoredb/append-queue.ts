import { RisingClock, type Clock } from '../clock.js';
import type { PreparedEvent } from '../envelope.js';
import {
  EventUnstorable,
  LedgerUnusable,
  type Appended,
  type ExpectedRevision,
  type StoredEvent,
} from '../ledger.js';
import { Attempts } from './attempts.js';
import type { Patience } from './connection.js';
import { Draft, type Verdict, type Wish } from './draft.js';
import type { LogView } from './log-view.js';
import { compared } from './read-back.js';
import type { StreamLog, WriteOutcome } from './stream-log.js';

interface Waiting extends Wish {
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

export interface AppendQueueOptions {
  readonly log: StreamLog;
  readonly view: LogView;
  readonly clock: Clock;
  readonly patience: Patience;
  readonly stopped: AbortSignal;
  /** Throws when nothing more may be acknowledged. */
  readonly assertSound: () => void;
}

/** Events, and the position behind which they are to stand. */
type Written = Pick<Draft, 'head'> & { readonly events: readonly StoredEvent[] };

const BATCH_WISHES_MAX = 256;

/**
 * The one way of a process into the log. Appends that come together share one write, which names the position it
 * goes behind: of all processes one gets it, and the others judge anew on what was written. So revisions, ids and
 * recorded times hold over all streams and processes, and a write that was given up can never land later behind
 * somebody else's.
 */
export class AppendQueue {
  readonly #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;

  constructor(private readonly options: AppendQueueOptions) {}

  submit(stream: string, events: readonly PreparedEvent[], expected: ExpectedRevision): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ stream, events, expected, resolve, reject });
      // After the sockets were read, so that all requests of one turn of the event loop share a write.
      this.#working ??= new Promise<void>((begin) => setImmediate(begin)).then(() => this.#work());
    });
  }

  /** Writes events as another ledger held them. Requires that nothing waits. Throws RangeError when they do not follow the last one. */
  async restore(events: readonly StoredEvent[]): Promise<void> {
    const { view } = this.options;
    if (view.head === 0n) await view.refresh();
    for (const [index, { position }] of events.entries()) {
      if (position !== view.head + BigInt(index) + 1n)
        throw new RangeError(`an event of position ${position} does not follow ${view.head}`);
    }
    const outcome = await this.#store({ events, head: view.head });
    if (outcome === 'too-large') throw tooLarge();
    if (outcome === 'moved') throw new RangeError(`somebody else writes behind position ${view.head}`);
  }

  /** Resolves when everybody who waits has been answered. */
  async drain(): Promise<void> {
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, BATCH_WISHES_MAX);
      try {
        await this.#commit(batch);
      } catch (error) {
        for (const { reject } of this.#waiting.splice(0, batch.length)) reject(error);
      }
    }
    // In the same turn as the last look: who hands in an append after it must find nobody at work.
    this.#working = undefined;
  }

  /** Answers the first appends of a batch, as many as one write holds. */
  async #commit(batch: readonly Waiting[]): Promise<void> {
    const { view } = this.options;
    const index = await view.index();
    let fresh = false;
    for (let wishes = batch; ;) {
      this.options.assertSound();
      const draft = new Draft(index, new RisingClock(this.options.clock, view.last?.recordedAt));
      const verdicts = verdictsOf(draft, wishes);
      if (!fresh && verdicts.some(({ kind }) => kind === 'refused')) {
        // A refusal may rest on an old view: another process may have written, or an append be known in part.
        await view.refresh();
        fresh = true;
        continue;
      }
      const outcome = await this.#store(draft);
      if (outcome === 'stored') return this.#answer(draft, verdicts);
      if (outcome === 'too-large') {
        if (verdicts.length === 1) return this.#refuseFirst();
        wishes = wishes.slice(0, 1);
      }
      fresh = true;
    }
  }

  /** Writes until the outcome is known. Throws LedgerUnreachable, LedgerUnusable, LedgerReadOnly. */
  async #store(draft: Written): Promise<'stored' | 'moved' | 'too-large'> {
    const { events } = draft;
    if (events.length === 0) return 'stored';
    const { view, patience, stopped } = this.options;
    const attempts = new Attempts(patience, stopped);
    for (;;) {
      const outcome = await this.#write(draft);
      if (outcome === 'stored') view.take(events);
      if (outcome === 'stored' || outcome === 'too-large') return outcome;
      const found = await this.#readBack(draft);
      if (found) return found;
      await attempts.afterFailure(outcome === 'moved' ? undefined : outcome.unknown);
    }
  }

  async #write({ events, head }: Written): Promise<WriteOutcome | 'too-large'> {
    try {
      return await this.options.log.write(events, head);
    } catch (error) {
      if (error instanceof EventUnstorable) return 'too-large';
      throw error;
    }
  }

  /**
   * Whatever the answer was, what stands behind the position tells: our bytes, another's, or nothing yet.
   * Throws LedgerUnusable when a write was stored in part, which no server may do.
   */
  async #readBack({ events, head }: Written): Promise<'stored' | 'moved' | undefined> {
    const { view, log } = this.options;
    await view.refresh();
    if (view.head === head) return undefined;
    const there = await view.read(head + 1n, events.length);
    return compared(log.name, events, there);
  }

  #refuseFirst(): void {
    const [first] = this.#waiting.splice(0, 1);
    first?.reject(tooLarge());
  }

  async #answer(draft: Draft, verdicts: readonly Verdict[]): Promise<void> {
    const answered = this.#waiting.splice(0, verdicts.length);
    await Promise.all(
      answered.map(async (waiting, at) => {
        const verdict = verdicts[at];
        if (verdict?.kind === 'refused') waiting.reject(verdict.error);
        else if (verdict && verdict.kind !== 'later')
          await this.#appended(waiting, verdict, draft).then(waiting.resolve, waiting.reject);
      }),
    );
  }

  async #appended(
    { stream, events }: Wish,
    { kind, firstRevision, last }: Extract<Verdict, { readonly last: bigint }>,
    { events: written, head }: Draft,
  ): Promise<Appended> {
    const inDraft = last > head ? written[Number(last - head) - 1] : undefined;
    const event = inDraft ?? (await this.options.view.read(last, 1))[0];
    if (!event) throw new LedgerUnusable(`the event at position ${last} is gone`);
    return {
      stream,
      firstRevision,
      revision: firstRevision + BigInt(events.length - 1),
      position: last,
      recordedAt: event.recordedAt,
      eventIds: events.map(({ id }) => id),
      replayed: kind === 'replayed',
    };
  }
}

/** Verdicts for the first wishes, up to the one that finds no room. */
function verdictsOf(draft: Draft, wishes: readonly Wish[]): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const wish of wishes) {
    const verdict = draft.judge(wish);
    if (verdict.kind === 'later') break;
    verdicts.push(verdict);
  }
  return verdicts;
}

const tooLarge = (): EventUnstorable =>
  new EventUnstorable('the servers take no append as large as this one: raise their MaxAppendSize');
