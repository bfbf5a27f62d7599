import type { EventCodec, Ledger, RecordedEvent } from '#ledger';

/** The log as projections read it. */
export interface LogSource {
  readonly ledger: Pick<Ledger, 'readAll' | 'subscribe' | 'head'>;
  readonly codec: Pick<EventCodec, 'read'>;
}

/**
 * An event of the log cannot be read by this program: an unknown type, or bytes that are no event. Every
 * projection stops before it, because what cannot be read cannot be known to be of no concern.
 */
export class LogUnreadable extends Error {
  override readonly name = 'LogUnreadable';
  constructor(
    readonly position: bigint,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Stored events, each read once for all projections. `unreadable` stands right behind the last of them. */
export interface Batch {
  readonly events: readonly RecordedEvent[];
  /** True when the log had nothing more to give. */
  readonly atEnd: boolean;
  readonly unreadable?: LogUnreadable;
}

/** Reads on from `after`, at most `limit` events and none behind `upTo`. Throws what the ledger throws. */
export async function readBatch(
  { ledger, codec }: LogSource,
  {
    after,
    limit,
    upTo,
  }: { readonly after: bigint; readonly limit: number; readonly upTo?: bigint | undefined },
): Promise<Batch> {
  const stored = await ledger.readAll({ after, limit });
  const atEnd = stored.length < limit;
  const events: RecordedEvent[] = [];
  for (const event of stored) {
    if (upTo !== undefined && event.position > upTo) break;
    try {
      events.push(codec.read(event));
    } catch (cause) {
      return { events, atEnd, unreadable: new LogUnreadable(event.position, cause) };
    }
  }
  return { events, atEnd };
}
