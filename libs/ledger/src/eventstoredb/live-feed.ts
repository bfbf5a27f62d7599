import {
  END,
  streamNameFilter,
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type Position,
} from '@eventstore/db-client';
import type { Connection } from './connection.js';

type Recorded = NonNullable<AllStreamResolvedEvent['event']>;

export interface LiveFeedOptions extends Connection {
  readonly stream: string;
  /** Before the first attempt to come back; doubles up to 1 s. */
  readonly pauseMs: number;
  /** Each event of the stream and of its metadata stream, in the order of the log, once. */
  readonly onEvent: (event: Recorded) => void;
  /** The servers have begun to send: what was written before may have been missed. */
  readonly onConfirmed: () => void;
  /** Where to start; without it, at the end. */
  readonly from?: Position;
}

const PAUSE_MS_MAX = 1_000;
const CHECKPOINT_WINDOWS = 4;

/**
 * One subscription to `$all`, filtered to the ledger's stream and its metadata. After a break it goes on behind the
 * last place it was told of, by commit AND prepare position: events of one write share the commit, and a filtered
 * reader that kept only that would skip the rest of the write (KurrentDB #4990, #4991).
 */
export class LiveFeed {
  #checkpoint: Position | undefined;
  #subscription: AllStreamSubscription | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pauseMs: number;
  #stopped = false;

  constructor(private readonly options: LiveFeedOptions) {
    this.#checkpoint = options.from;
    this.#pauseMs = options.pauseMs;
    this.#open();
  }

  /** The last place that was reached; undefined before the first event or checkpoint. */
  get checkpoint(): Position | undefined {
    return this.#checkpoint;
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#close();
  }

  #open(): void {
    const { client, credentials, stream, onConfirmed } = this.options;
    const subscription = client.subscribeToAll({
      fromPosition: this.#checkpoint ?? END,
      requiresLeader: true,
      ...(credentials && { credentials }),
      filter: streamNameFilter({
        regex: `^(\\$\\$)?${escaped(stream)}$`,
        checkpointInterval: CHECKPOINT_WINDOWS,
        checkpointReached: async (_, position) => {
          if (this.#subscription === subscription) this.#checkpoint = position;
        },
      }),
    });
    this.#subscription = subscription;
    subscription.on('confirmation', () => {
      this.#pauseMs = this.options.pauseMs;
      onConfirmed();
    });
    subscription.on('data', (resolved: AllStreamResolvedEvent) => this.#taken(subscription, resolved));
    for (const broken of ['error', 'end', 'close'] as const)
      subscription.on(broken, () => this.#comeBack(subscription));
  }

  #taken(subscription: AllStreamSubscription, { event }: AllStreamResolvedEvent): void {
    if (this.#subscription !== subscription || !event) return;
    this.options.onEvent(event);
    this.#checkpoint = event.position;
  }

  #comeBack(subscription: AllStreamSubscription): void {
    if (this.#subscription !== subscription || this.#stopped) return;
    this.#close();
    this.#timer = setTimeout(() => this.#open(), this.#pauseMs);
    this.#pauseMs = Math.min(this.#pauseMs * 2, PAUSE_MS_MAX);
  }

  #close(): void {
    const subscription = this.#subscription;
    this.#subscription = undefined;
    // Errors of a subscription that was given up concern nobody; unheard they would end the process.
    subscription?.on('error', () => undefined);
    void subscription?.unsubscribe().catch(() => undefined);
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
