import type Database from 'better-sqlite3';
import {
  defer,
  distinctUntilChanged,
  endWith,
  interval,
  map,
  share,
  Subject,
  takeUntil,
  type Observable,
} from 'rxjs';
import { prepareAppend } from '../envelope.js';
import {
  LedgerClosed,
  LedgerReadOnly,
  type Appended,
  type ExpectedRevision,
  type LedgerSignal,
  type NewEvent,
  type RestorableLedger,
  type StoredEvent,
} from '../ledger.js';
import { Checkpoint } from './checkpoint.js';
import { RisingClock, systemClock, type Clock } from '../clock.js';
import { assertDurable, ledgerPath, openForOwner, openForReader } from './connection.js';
import { follow } from './following.js';
import { GroupCommit, type Answers, type Transaction } from './group-commit.js';
import { OwnerLock } from './owner-lock.js';
import { Reading } from './reading.js';
import { Writing } from './writing.js';

export interface SqliteLedgerOptions {
  /** The ledger file; its folder is made where it is missing. */
  readonly path: string;
  /** `owner`: the one process that writes. `reader`: any other process on the same machine. */
  readonly mode: 'owner' | 'reader';
  readonly clock?: Clock;
}

interface Owner {
  readonly lock: OwnerLock;
  readonly clock: Clock;
}

const POLL_MS = 50;
const PAGE_EVENTS_MAX = 10_000;

/** The embedded store: one SQLite file, one process that writes, any number that read. */
export class SqliteLedger implements RestorableLedger {
  readonly #reading: Reading;
  readonly #writing: Writing | undefined;
  readonly #commits: GroupCommit | undefined;
  readonly #news: Observable<unknown>;
  readonly #appended = new Subject<void>();
  #closing: Promise<void> | undefined;

  /** Throws LedgerOwned, LedgerUnusable, RuntimeUnsupported. */
  static open({ path, mode, clock = systemClock }: SqliteLedgerOptions): SqliteLedger {
    if (mode === 'reader') return new SqliteLedger(openForReader(path));
    const file = ledgerPath(path);
    const lock = OwnerLock.take(file);
    try {
      return new SqliteLedger(openForOwner(file), { lock, clock });
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Takes over a connection that `openForOwner` or, without an owner, `openForReader` gave. */
  constructor(
    private readonly database: Database.Database,
    private readonly owner?: Owner,
  ) {
    this.#reading = new Reading(database);
    this.#news = owner ? this.#appended : newsByPolling(database, this.#appended);
    if (!owner) return;
    this.#writing = new Writing(database, new RisingClock(owner.clock, this.#reading.last()?.recordedAt));
    this.#commits = new GroupCommit(durably(database), () => this.#appended.next());
  }

  async append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<Appended> {
    this.#assertOpen();
    const [writing, commits] = [this.#writing, this.#commits];
    if (!writing || !commits) throw new LedgerReadOnly(`this process only reads ${this.database.name}`);
    const prepared = prepareAppend(stream, events);
    return commits.submit(prepared.length, () => writing.append(stream, prepared, expected));
  }

  async restore(events: readonly StoredEvent[]): Promise<void> {
    this.#assertOpen();
    const [writing, commits] = [this.#writing, this.#commits];
    if (!writing || !commits) throw new LedgerReadOnly(`this process only reads ${this.database.name}`);
    const head = this.#reading.last()?.position ?? 0n;
    for (const [index, { position }] of events.entries()) {
      if (position !== head + BigInt(index) + 1n)
        throw new RangeError(`an event of position ${position} does not follow ${head}`);
    }
    await commits.submit(events.length, () => writing.restore(events));
  }

  async readStream(
    stream: string,
    range: { readonly from?: bigint; readonly to?: bigint } = {},
  ): Promise<readonly StoredEvent[]> {
    this.#assertOpen();
    return this.#reading.stream(stream, range);
  }

  async readAll({
    after,
    limit,
  }: {
    readonly after: bigint;
    readonly limit: number;
  }): Promise<readonly StoredEvent[]> {
    this.#assertOpen();
    if (!Number.isInteger(limit) || limit < 1 || limit > PAGE_EVENTS_MAX) {
      throw new RangeError(`a page has 1 to ${PAGE_EVENTS_MAX} events, not ${limit}`);
    }
    return this.#reading.page(after, limit);
  }

  /** Errors with LedgerClosed when subscribed to after `close`; completes when the ledger closes. */
  subscribe({ after }: { readonly after: bigint }): Observable<LedgerSignal> {
    return defer(() => {
      this.#assertOpen();
      return follow({ page: (from, limit) => this.#reading.page(from, limit), news: this.#news }, after);
    });
  }

  async findEvent(id: string): Promise<StoredEvent | undefined> {
    this.#assertOpen();
    return this.#reading.byId(id);
  }

  async head(): Promise<bigint> {
    this.#assertOpen();
    return this.#reading.last()?.position ?? 0n;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#commits?.drain();
    this.#appended.complete();
    this.database.close();
    this.owner?.lock.release();
  }

  #assertOpen(): void {
    if (this.#closing) throw new LedgerClosed(`the ledger ${this.database.name} is closed`);
  }
}

/** A transaction that is on the disk when it returns, and leaves nothing behind when it throws. */
function durably(database: Database.Database): Transaction {
  const checkpoint = new Checkpoint(database);
  const { immediate } = database.transaction((run: () => Answers) => run());
  let asserted = false;
  return (run) => {
    checkpoint.runWhenDue();
    const answers = immediate(run);
    // Also here, before the first acknowledgement: the connection may have been opened on a full disk.
    if (!asserted) assertDurable(database);
    asserted = true;
    return answers;
  };
}

/** Another process's commits: file watching misses them, `data_version` does not. One poll for all subscribers. */
function newsByPolling(database: Database.Database, closed: Observable<void>): Observable<unknown> {
  return interval(POLL_MS).pipe(
    map(() => database.pragma('data_version', { simple: true })),
    distinctUntilChanged(),
    takeUntil(closed.pipe(endWith(undefined))),
    share(),
  );
}
