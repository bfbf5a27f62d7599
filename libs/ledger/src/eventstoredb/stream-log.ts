import {
  BACKWARDS,
  END,
  ErrorType,
  NO_STREAM,
  type AppendToStreamOptions,
  type ReadStreamOptions,
} from '@eventstore/db-client';
import { EventUnstorable, LedgerReadOnly, LedgerUnusable, type StoredEvent } from '../ledger.js';
import { persistently, unlessSilent, within } from './attempts.js';
import type { Connection, Patience } from './connection.js';
import { isKind } from './driver-errors.js';
import { proposedEvent, storedEvent } from './recorded-event.js';

/** `moved`: the log was longer than the writer thought; nothing was stored. `unknown`: nobody can tell. */
export type WriteOutcome = 'stored' | 'moved' | { readonly unknown: unknown };

export interface StreamLogOptions extends Connection {
  readonly stream: string;
  readonly patience: Patience;
  readonly stopped: AbortSignal;
}

/** The one stream of EventStoreDB that is the ledger: position n is its revision n - 1. */
export class StreamLog {
  constructor(private readonly options: StreamLogOptions) {}

  get name(): string {
    return this.options.stream;
  }

  /**
   * The events from a position on, at most `limit`; none when the log is shorter. Their numbers have no gap: a hole
   * is found here, whatever made it. Throws LedgerUnusable, LedgerUnreachable.
   */
  async read(from: bigint, limit: number): Promise<readonly StoredEvent[]> {
    const { patience, stopped } = this.options;
    const events = await persistently(
      patience,
      () => this.#collect({ fromRevision: from - 1n, maxCount: limit }),
      stopped,
    );
    for (const [index, { position }] of events.entries()) {
      const expected = from + BigInt(index);
      if (position !== expected) throw this.#gone(expected, position);
    }
    return events;
  }

  /** The last event; undefined when there is none. Throws LedgerUnusable, LedgerUnreachable. */
  async last(): Promise<StoredEvent | undefined> {
    const { patience, stopped } = this.options;
    const [last] = await persistently(
      patience,
      () => this.#collect({ fromRevision: END, direction: BACKWARDS, maxCount: 1 }),
      stopped,
    );
    return last;
  }

  /**
   * One attempt to put events behind position `head`, all or none. An append that was judged uncertain may be given
   * again as it was: the expected revision and the ids of the bytes let the server store it once.
   * Throws EventUnstorable, LedgerReadOnly, LedgerUnusable: then nothing was stored.
   */
  async write(events: readonly StoredEvent[], head: bigint): Promise<WriteOutcome> {
    const { client, credentials, stream, patience } = this.options;
    const options: AppendToStreamOptions = {
      expectedRevision: head === 0n ? NO_STREAM : head - 1n,
      requiresLeader: true,
      deadline: patience.requestMs,
      ...(credentials && { credentials }),
    };
    try {
      await within(patience.requestMs * 2, client.appendToStream(stream, events.map(proposedEvent), options));
      return 'stored';
    } catch (error) {
      return this.#outcomeOf(error);
    }
  }

  #outcomeOf(error: unknown): WriteOutcome {
    if (isKind(error, ErrorType.WRONG_EXPECTED_VERSION)) return 'moved';
    if (isKind(error, ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED))
      throw new EventUnstorable('an append is larger than the server takes', { cause: error });
    if (isKind(error, ErrorType.ACCESS_DENIED))
      throw new LedgerReadOnly(`this account may not write to stream ${this.name}`, { cause: error });
    if (isKind(error, ErrorType.STREAM_DELETED)) throw this.#deleted(error);
    return { unknown: error };
  }

  async #collect(options: ReadStreamOptions): Promise<readonly StoredEvent[]> {
    const { client, stream, patience, credentials } = this.options;
    const reading = client.readStream(stream, {
      ...options,
      requiresLeader: true,
      ...(credentials && { credentials }),
    });
    const events: StoredEvent[] = [];
    const collecting = async (heard: () => void): Promise<readonly StoredEvent[]> => {
      for await (const { event } of reading) {
        heard();
        if (event) events.push(storedEvent(event));
      }
      return events;
    };
    try {
      // The client sets no deadline for reads: a silent server would be waited for without end.
      return await unlessSilent(patience.requestMs, collecting);
    } catch (error) {
      void reading.cancel().catch(() => undefined);
      if (isKind(error, ErrorType.STREAM_NOT_FOUND)) return [];
      if (isKind(error, ErrorType.STREAM_DELETED)) throw this.#deleted(error);
      if (isKind(error, ErrorType.ACCESS_DENIED))
        throw new LedgerUnusable(`this account may not read stream ${stream}`, { cause: error });
      throw error;
    }
  }

  #gone(expected: bigint, found: bigint): LedgerUnusable {
    return new LedgerUnusable(
      `the event at position ${expected} of stream ${this.name} is gone; the next one there is ${found}`,
    );
  }

  #deleted(cause: unknown): LedgerUnusable {
    return new LedgerUnusable(`stream ${this.name} was deleted for ever`, { cause });
  }
}
