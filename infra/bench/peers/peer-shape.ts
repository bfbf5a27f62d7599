import type { DossierEvent } from '#appraisal/dossier';

/** An event as peers take it. */
export interface PeerEvent {
  readonly type: string;
  readonly data: DossierEvent['data'];
  readonly metadata: object;
}

/** How a peer is going to be used. */
export interface PeerUse {
  /** How many append at once. */
  readonly writers: number;
  /**
   * False where only reading is measured: PostgreSQL then does not wait for the disk while it is filled and writes
   * read models, as the product's own read models do not (synchronous = NORMAL).
   */
  readonly durable: boolean;
}

/** Another event store, used the way its own documentation shows. */
export interface Peer {
  /** Durable when it resolves; `revision` is that of the event, from 0. Throws when the stream has moved. */
  append(stream: string, event: PeerEvent, revision: number): Promise<void>;
  /** Reads and folds one stream; gives how many events it had. */
  load(stream: string): Promise<number>;
  /** Stores a new stream as fast as the peer can. */
  fill(stream: string, events: readonly PeerEvent[]): Promise<void>;
  /** All stored events into read models, committed; gives how many events it took. */
  rebuild(events: number): Promise<number>;
  close(): Promise<void>;
}
