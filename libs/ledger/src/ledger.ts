import type { Observable } from 'rxjs';
import type { Actor, LegalBasis } from '#kernel';

/** What is known about an event besides its data. Everything here is part of the stored bytes. */
export interface EventMetadata {
  readonly actor: Actor;
  /** When the fact was true (yyyy-mm-dd), where that differs from when it was recorded. */
  readonly effectiveOn?: string;
  readonly reason?: string;
  readonly legalBasis?: LegalBasis;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly idempotencyKey?: string;
  /** SHA-256 of the request that came with the idempotency key, hex. */
  readonly requestHash?: string;
  readonly traceparent?: string;
  /** Set on generated sample data, and shown wherever that data is shown. */
  readonly synthetic?: true;
}

/** An event on its way in: `id` a UUID that makes a retry recognisable, `type` a stored name such as `cycle.opened.v1`. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: EventMetadata;
}

/**
 * An event as the store holds it. `bytes` are the truth (RFC 8785 JSON, see envelope.ts); the other fields
 * are copies to find it by. Positions start at 1 and rise by 1 in a store that has one writer; readers may
 * only rely on "rising". Revisions start at 0.
 */
export interface StoredEvent {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  /** RFC 3339 UTC with microseconds, strictly rising over the whole ledger. */
  readonly recordedAt: string;
  readonly bytes: Uint8Array;
}

/** `no-stream`: nothing may be there yet. A number: the revision of the stream's last event. There is no "any". */
export type ExpectedRevision = 'no-stream' | bigint;

/** The outcome of an append that is durable. */
export interface Appended {
  readonly stream: string;
  readonly firstRevision: bigint;
  /** Revision and position of the last event appended. */
  readonly revision: bigint;
  readonly position: bigint;
  readonly recordedAt: string;
  readonly eventIds: readonly string[];
  /** True when these very events had been appended before: nothing new was written. */
  readonly replayed: boolean;
}

export type LedgerSignal =
  | { readonly kind: 'event'; readonly event: StoredEvent }
  /** All that was stored when the subscription reached the end has been given; live events follow. */
  | { readonly kind: 'caught-up'; readonly position: bigint };

export interface Ledger {
  /**
   * Adds events to the end of one stream, all or none; resolves only after they are durable.
   * Ids that are all stored already in this stream, in this order, give the first outcome again.
   * Requires 1 to 1,000 events of at most 1 MB each.
   * Throws StreamMoved, EventIdReused, EventUnstorable, LedgerFull, LedgerFailed, LedgerUnreachable, LedgerReadOnly,
   * LedgerClosed.
   */
  append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<Appended>;
  /** In order of revision, `from` and `to` included. An unknown stream is empty. */
  readStream(
    stream: string,
    range?: { readonly from?: bigint; readonly to?: bigint },
  ): Promise<readonly StoredEvent[]>;
  /** In global order, the events after position `after` (0n: from the start), at most `limit` (1 to 10,000). */
  readAll(page: { readonly after: bigint; readonly limit: number }): Promise<readonly StoredEvent[]>;
  /** Every event after `after`, once, in order: stored ones, then `caught-up`, then live. Unsubscribing stops the reading. */
  subscribe(from: { readonly after: bigint }): Observable<LedgerSignal>;
  findEvent(id: string): Promise<StoredEvent | undefined>;
  /** Position of the last event; 0n when there is none. */
  head(): Promise<bigint>;
  /** Waits for appends under way, then lets go of the store. */
  close(): Promise<void>;
}

/** A ledger that another one can be moved into, byte by byte. */
export interface RestorableLedger extends Ledger {
  /**
   * Writes events as another ledger held them: same bytes, same positions. All or none; resolves when they are durable.
   * Requires 1 to 256 events of at most 512 KiB together, or one larger; the first stands right behind `head`.
   * Throws RangeError when it does not, EventUnstorable, LedgerFull, LedgerFailed, LedgerUnreachable, LedgerReadOnly, LedgerClosed.
   */
  restore(events: readonly StoredEvent[]): Promise<void>;
}

/** The stream is not where the writer thought. */
export class StreamMoved extends Error {
  override readonly name = 'StreamMoved';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`stream ${stream} is at ${actual}, not at ${expected}`);
  }
}

/** An id is stored already, but not as this same append. */
export class EventIdReused extends Error {
  override readonly name = 'EventIdReused';
  constructor(readonly id: string) {
    super(`event id ${id} is in use`);
  }
}

/** The event can never be stored as it is: too large, not JSON, a bad id or stream name. */
export class EventUnstorable extends Error {
  override readonly name = 'EventUnstorable';
}

/** A write or fsync failed once. Nothing more is acknowledged until the process is started again. */
export class LedgerFailed extends Error {
  override readonly name = 'LedgerFailed';
}

/** What is there cannot serve as a ledger: missing, of another program or version, not durable, or with events gone. */
export class LedgerUnusable extends Error {
  override readonly name = 'LedgerUnusable';
}

/**
 * The store's servers did not answer in time. Whether an append was stored is not known; sending it again with
 * the same ids stores it once. Reads and appends work again when the servers do.
 */
export class LedgerUnreachable extends Error {
  override readonly name = 'LedgerUnreachable';
}

/** Another process owns the ledger file. */
export class LedgerOwned extends Error {
  override readonly name = 'LedgerOwned';
  constructor(readonly path: string) {
    super(`another process owns the ledger at ${path}`);
  }
}

/** The disk is full: nothing of this append was stored. Appends work again when there is room; reads go on. */
export class LedgerFull extends Error {
  override readonly name = 'LedgerFull';
}

/** This process only reads the ledger; another one owns it. */
export class LedgerReadOnly extends Error {
  override readonly name = 'LedgerReadOnly';
}

/** `close` was called before. */
export class LedgerClosed extends Error {
  override readonly name = 'LedgerClosed';
}
