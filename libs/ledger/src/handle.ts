import type { CommandContext, Decider, DomainCommand, DomainEvent } from '#kernel';
import type { EventCodec, RecordedEvent } from './codec.js';
import {
  EventIdReused,
  StreamMoved,
  type Appended,
  type EventMetadata,
  type ExpectedRevision,
  type Ledger,
} from './ledger.js';

/** What a command led to. `changed` is false when there was nothing to do; `replayed` when it had been done before. */
export interface Outcome {
  readonly stream: string;
  /** Revision of the stream now; undefined while it has no event. */
  readonly revision: bigint | undefined;
  /** A read that has reached this position shows the command's effect. */
  readonly position: bigint;
  readonly changed: boolean;
  readonly replayed: boolean;
}

export interface Loaded<State> {
  readonly state: State;
  readonly revision: bigint | undefined;
}

/** The actor looked at an older revision than the stream has. */
export class RevisionStale extends Error {
  override readonly name = 'RevisionStale';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly current: ExpectedRevision,
  ) {
    super(`stream ${stream} is at ${current}, the actor saw ${expected}`);
  }
}

/** The idempotency key came before, with another request. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
  constructor(readonly key: string) {
    super(`idempotency key ${key} was used for another request`);
  }
}

export interface Decision<C extends DomainCommand, S, E extends DomainEvent> {
  readonly decider: Decider<C, S, E>;
  readonly stream: string;
  readonly command: C;
  readonly context: CommandContext;
}

const ATTEMPTS_MAX = 8;
const REMEMBERED_STREAMS_MAX = 10_000;

/** Load, fold, decide, append: the one way from a command to stored events. */
export class Decisions {
  /** States already folded: a later load reads only what came since, however long the stream is. */
  readonly #remembered = new Map<string, Loaded<unknown>>();

  constructor(
    private readonly ledger: Ledger,
    private readonly codec: EventCodec,
  ) {}

  /** The state of a stream now. One stream belongs to one decider: its folded state is kept by the stream's name. */
  async load<S, E extends DomainEvent>(
    decider: Pick<Decider<DomainCommand, S, E>, 'initialState' | 'evolve'>,
    stream: string,
  ): Promise<Loaded<S>> {
    const known = (this.#remembered.get(stream) as Loaded<S> | undefined) ?? {
      state: decider.initialState,
      revision: undefined,
    };
    const from = known.revision === undefined ? 0n : known.revision + 1n;
    const news = await this.ledger.readStream(stream, { from });
    let state = known.state;
    for (const stored of news) state = decider.evolve(state, this.codec.read(stored).event as E);
    const loaded = { state, revision: news.at(-1)?.revision ?? known.revision };
    this.#remember(stream, loaded);
    return loaded;
  }

  /** The whole story of a stream, as this version reads it. Throws UnknownEventType. */
  async story<E extends DomainEvent>(stream: string): Promise<readonly RecordedEvent<E>[]> {
    const stored = await this.ledger.readStream(stream);
    return stored.map((event) => this.codec.read(event) as RecordedEvent<E>);
  }

  #remember(stream: string, loaded: Loaded<unknown>): void {
    this.#remembered.delete(stream);
    if (loaded.revision !== undefined) this.#remembered.set(stream, loaded);
    if (this.#remembered.size <= REMEMBERED_STREAMS_MAX) return;
    const oldest = this.#remembered.keys().next();
    if (!oldest.done) this.#remembered.delete(oldest.value);
  }

  /** Throws the decider's Refusal, RevisionStale, IdempotencyKeyReused, or what the ledger throws. */
  async decide<C extends DomainCommand, S, E extends DomainEvent>(
    decision: Decision<C, S, E>,
  ): Promise<Outcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(decision);
      } catch (error) {
        // The same key, sent twice at once, was decided differently; the next attempt finds what the first one led to.
        if (error instanceof EventIdReused && decision.context.idempotency && attempt < ATTEMPTS_MAX)
          continue;
        if (!(error instanceof StreamMoved) || attempt === ATTEMPTS_MAX) throw error;
        // Somebody was faster: decide again on what they wrote, unless the actor insists on what they saw.
      }
    }
  }

  async #attempt<C extends DomainCommand, S, E extends DomainEvent>(
    decision: Decision<C, S, E>,
  ): Promise<Outcome> {
    const { decider, stream, command, context } = decision;
    const { state, revision } = await this.load(decider, stream);
    // Asked after the load: what was appended before it is found here, and never decided upon a second time.
    const earlier = await this.#earlier(context);
    if (earlier) return earlier;
    const expected: ExpectedRevision = revision ?? 'no-stream';
    if (context.expectedRevision !== undefined && context.expectedRevision !== expected) {
      throw new RevisionStale(stream, context.expectedRevision, expected);
    }
    const events = decider.decide(command, state);
    if (events.length === 0) {
      return { stream, revision, position: await this.ledger.head(), changed: false, replayed: false };
    }
    const metadata = metadataOf(context);
    const appended = await this.ledger.append(
      stream,
      events.map((event, index) => ({
        id: context.eventId(index),
        type: this.codec.storedName(event.type),
        data: event.data,
        metadata,
      })),
      expected,
    );
    return appended.replayed ? ((await this.#earlier(context)) ?? outcome(appended)) : outcome(appended);
  }

  /** The outcome of the same request, sent before: found by the id of its first event, which follows from the key. */
  async #earlier(context: CommandContext): Promise<Outcome | undefined> {
    if (!context.idempotency) return undefined;
    const first = await this.ledger.findEvent(context.eventId(0));
    if (!first) return undefined;
    const { key, requestHash } = context.idempotency;
    if (this.codec.read(first).metadata.requestHash !== requestHash) throw new IdempotencyKeyReused(key);
    let last = first;
    const rest = await this.ledger.readStream(first.stream, { from: first.revision + 1n });
    for (const [index, event] of rest.entries()) {
      if (event.id !== context.eventId(index + 1)) break;
      last = event;
    }
    return {
      stream: last.stream,
      revision: last.revision,
      position: last.position,
      changed: true,
      replayed: true,
    };
  }
}

function metadataOf(context: CommandContext): EventMetadata {
  const { actor, effectiveOn, reason, legalBasis, correlationId, causationId, traceparent, synthetic } =
    context;
  return {
    actor,
    correlationId,
    ...(effectiveOn !== undefined && { effectiveOn }),
    ...(reason !== undefined && { reason }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(causationId !== undefined && { causationId }),
    ...(traceparent !== undefined && { traceparent }),
    ...(synthetic && { synthetic }),
    ...(context.idempotency && {
      idempotencyKey: context.idempotency.key,
      requestHash: context.idempotency.requestHash,
    }),
  };
}

const outcome = ({ stream, revision, position, replayed }: Appended): Outcome => ({
  stream,
  revision,
  position,
  changed: true,
  replayed,
});
