import { randomUUID } from 'node:crypto';
import { lastValueFrom, takeWhile, toArray, type Observable } from 'rxjs';
import type { EventMetadata, Ledger, LedgerSignal, NewEvent, StoredEvent } from '../ledger.js';

export interface OpenedLedger {
  readonly ledger: Ledger;
  /** Closes the ledger and opens it again on what it holds. */
  reopen(): Promise<Ledger>;
  /** Closes the ledger, if it is open, and removes what it holds. */
  dispose(): Promise<void>;
}

/** The ledger of the case that runs; stores may hold foreign events, so cases look at their own streams and positions. */
export interface Subject {
  readonly ledger: Ledger;
  reopen(): Promise<Ledger>;
}

export const metadata: EventMetadata = {
  actor: { id: 'account-17', role: 'officer', agency: 'so-khcn' },
  correlationId: '0192f0c4-6b1e-7000-8000-000000000001',
};

export const newStream = (): string => `note-${randomUUID().replaceAll('-', '')}`;

/** An event with some data in it. */
export const noted = (data: unknown, id: string = randomUUID()): NewEvent => ({
  id,
  type: 'sample.noted.v1',
  data,
  metadata,
});

export const several = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => noted({ index }));

export const idsOf = (events: readonly { readonly id: string }[]): readonly string[] =>
  events.map(({ id }) => id);

export const textOf = (event: StoredEvent | undefined): string =>
  Buffer.from(event?.bytes ?? []).toString('utf8');

/** Every signal up to and with the one that `last` recognises. */
export const until = (
  signals: Observable<LedgerSignal>,
  last: (signal: LedgerSignal) => boolean,
): Promise<readonly LedgerSignal[]> =>
  lastValueFrom(
    signals.pipe(
      takeWhile((signal) => !last(signal), true),
      toArray(),
    ),
  );

export const caughtUp = (signal: LedgerSignal): boolean => signal.kind === 'caught-up';

export const eventsOf = (signals: readonly LedgerSignal[]): readonly StoredEvent[] =>
  signals.flatMap((signal) => (signal.kind === 'event' ? [signal.event] : []));

/** What makes an event itself, in a form that many events are compared in quickly. */
export const tracesOf = (events: readonly StoredEvent[]): readonly string[] =>
  events.map((event) => `${event.position} ${event.recordedAt} ${textOf(event)}`);

/** Everything after a position, in pages: what a reader that keeps a checkpoint does. */
export async function readAllAfter(
  ledger: Ledger,
  after: bigint,
  limit = 100,
): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (let cursor = after; ;) {
    const page = await ledger.readAll({ after: cursor, limit });
    events.push(...page);
    const last = page.at(-1);
    if (!last || page.length < limit) return events;
    cursor = last.position;
  }
}

/** True when each value is above the one before it. */
export const rises = (values: readonly (bigint | string)[]): boolean =>
  values.every((value, index) => {
    const before = values[index - 1];
    return before === undefined || value > before;
  });
