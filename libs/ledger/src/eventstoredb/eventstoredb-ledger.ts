import { defer, Observable } from 'rxjs';
import { systemClock, type Clock } from '../clock.js';
import { prepareAppend } from '../envelope.js';
import {
  LedgerClosed,
  LedgerFailed,
  LedgerReadOnly,
  LedgerUnusable,
  type Appended,
  type ExpectedRevision,
  type LedgerSignal,
  type NewEvent,
  type RestorableLedger,
  type StoredEvent,
} from '../ledger.js';
import { AppendQueue } from './append-queue.js';
import { persistently } from './attempts.js';
import { connect, PATIENCE, withoutSecret, type Connection, type Patience } from './connection.js';
import { follow } from './following.js';
import { goingLive } from './going-live.js';
import { LogView } from './log-view.js';
import { protect, stateOf, type Retention } from './protection.js';
import { StreamLog } from './stream-log.js';

export interface EventStoreDbLedgerOptions {
  /** `esdb://…` or `esdb+discover://…`; see connection.ts. */
  readonly url: string;
  /** The stream that is the ledger; a cluster may hold several. */
  readonly stream?: string;
  /** `owner`: may append; any number of processes may. `reader`: never does. */
  readonly mode: 'owner' | 'reader';
  /** False: leaves the rights of the stream as they are, so that who made it may delete it. */
  readonly protect?: boolean;
  readonly clock?: Clock;
  readonly patience?: Patience;
}

export const LEDGER_STREAM = 'dti-ledger';
const PAGE_EVENTS_MAX = 10_000;
const REVISION_MAX = 2n ** 63n - 1n;
/** The store beyond one machine: one stream of an EventStoreDB or KurrentDB cluster; any number of processes write and read. */
export class EventStoreDbLedger implements RestorableLedger {
  readonly #connection: Connection;
  readonly #name: string;
  readonly #view: LogView;
  readonly #appends: AppendQueue;
  readonly #stopping = new AbortController();
  readonly #live: Observable<never>;
  #unsound: LedgerFailed | undefined;
  #closing: Promise<void> | undefined;
  #closed = false;

  /** Waits for the servers. Throws LedgerUnusable, LedgerUnreachable. */
  static async open(options: EventStoreDbLedgerOptions): Promise<EventStoreDbLedger> {
    const ledger = new EventStoreDbLedger(options);
    try {
      await ledger.#begin();
      return ledger;
    } catch (error) {
      await ledger.close();
      throw error;
    }
  }

  private constructor(private readonly options: EventStoreDbLedgerOptions) {
    const { url, stream = LEDGER_STREAM, clock = systemClock, patience = PATIENCE } = options;
    this.#connection = connect(url);
    this.#name = `${stream} at ${withoutSecret(url)}`;
    const stopped = this.#stopping.signal;
    const log = new StreamLog({ ...this.#connection, stream, patience, stopped });
    this.#view = new LogView(log);
    const assertSound = () => this.#assertSound();
    this.#appends = new AppendQueue({ log, view: this.#view, clock, patience, stopped, assertSound });
    this.#live = goingLive({
      connection: this.#connection,
      stream,
      view: this.#view,
      patience,
      // From that moment on nothing more is acknowledged.
      onRetention: (retention) =>
        (this.#unsound = retention && new LedgerFailed(letsGo(this.#name, retention))),
    });
  }

  async append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<Appended> {
    this.#assertOpen();
    if (this.options.mode === 'reader') throw new LedgerReadOnly(`this process only reads ${this.#name}`);
    return this.#appends.submit(stream, prepareAppend(stream, events), expected);
  }

  async restore(events: readonly StoredEvent[]): Promise<void> {
    this.#assertOpen();
    if (this.options.mode === 'reader') throw new LedgerReadOnly(`this process only reads ${this.#name}`);
    await this.#appends.restore(events);
  }

  /** Sees what any process was acknowledged before the call. */
  async readStream(
    stream: string,
    { from = 0n, to = REVISION_MAX }: { readonly from?: bigint; readonly to?: bigint } = {},
  ): Promise<readonly StoredEvent[]> {
    this.#assertOpen();
    const index = await this.#view.index();
    await this.#view.refresh();
    return this.#view.readEach(index.positionsOf(stream, from, to));
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
    return this.#view.read(after + 1n, limit);
  }

  /** Errors with LedgerClosed when subscribed to after `close`; completes when the ledger closes. */
  subscribe({ after }: { readonly after: bigint }): Observable<LedgerSignal> {
    return defer(() => {
      this.#assertOpen();
      return new Observable<LedgerSignal>((subscriber) => {
        const live = this.#live.subscribe();
        const following = follow(this.#view, after, () => this.#closed).subscribe(subscriber);
        return () => {
          following.unsubscribe();
          live.unsubscribe();
        };
      });
    });
  }

  async findEvent(id: string): Promise<StoredEvent | undefined> {
    this.#assertOpen();
    const index = await this.#view.index();
    if (!index.byId(id)) await this.#view.refresh();
    const found = index.byId(id);
    return found && (await this.#view.read(found.position, 1))[0];
  }

  async head(): Promise<bigint> {
    this.#assertOpen();
    await this.#view.refresh();
    return this.#view.head;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #begin(): Promise<void> {
    const {
      stream = LEDGER_STREAM,
      mode,
      patience = PATIENCE,
      protect: may = mode === 'owner',
    } = this.options;
    const ask = () => stateOf(this.#connection, stream, patience);
    const { retention, protection } = await persistently(patience, ask, this.#stopping.signal);
    if (retention) throw new LedgerUnusable(letsGo(this.#name, retention));
    if (may && protection === 'open') await protect(this.#connection, stream, patience);
    await this.#view.refresh();
  }

  async #close(): Promise<void> {
    await this.#appends.drain();
    this.#closed = true;
    this.#stopping.abort();
    this.#view.news.complete();
    await this.#connection.client.dispose();
  }

  #assertSound(): void {
    if (this.#unsound) throw this.#unsound;
  }

  #assertOpen(): void {
    if (this.#closing) throw new LedgerClosed(`the ledger ${this.#name} is closed`);
  }
}

const letsGo = (name: string, retention: Retention): string =>
  `the servers are told to let events of ${name} go: ${JSON.stringify(retention)}`;
