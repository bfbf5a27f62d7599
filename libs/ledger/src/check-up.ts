import { randomUUID } from 'node:crypto';
import { filter, firstValueFrom, timeout } from 'rxjs';
import { toBytes } from './envelope.js';
import { EventIdReused, StreamMoved, type Ledger, type NewEvent, type StoredEvent } from './ledger.js';

/** What was tried on a ledger, by a stable name. */
export type CheckName =
  | 'append-reads-back'
  | 'bytes-are-kept'
  | 'second-first-append-refused'
  | 'stale-revision-refused'
  | 'same-append-is-stored-once'
  | 'reused-id-refused'
  | 'one-of-two-writers-wins'
  | 'thousand-events-at-once'
  | 'largest-event-is-taken'
  | 'global-order'
  | 'live-event-arrives';

export interface CheckResult {
  readonly name: CheckName;
  /** Undefined when the ledger kept to it. */
  readonly fault: string | undefined;
}

const WAIT_MS = 10_000;
const LARGE_BYTES = 1_040_000;
const MANY_EVENTS = 1_000;

const stream = (): string => `check-${randomUUID().replaceAll('-', '')}`;
const event = (data: unknown = { text: 'Ủy ban nhân dân tỉnh' }): NewEvent => ({
  id: randomUUID(),
  type: 'check.noted.v1',
  data,
  metadata: { actor: { id: 'doctor', role: 'admin', agency: 'doctor' }, correlationId: randomUUID() },
});

/** Each gives a fault in words, or undefined. What one throws is its fault. */
const CHECKS: Readonly<Record<CheckName, (ledger: Ledger) => Promise<string | undefined>>> = {
  'append-reads-back': async (ledger) => {
    const [name, events] = [stream(), [event(), event()]];
    const { position } = await ledger.append(name, events, 'no-stream');
    const stored = await ledger.readStream(name);
    const found = await ledger.findEvent(events[1]?.id ?? '');
    const same = stored.length === 2 && stored[1]?.position === position && found?.position === position;
    return same ? undefined : `${stored.length} events were read, of 2`;
  },
  'bytes-are-kept': async (ledger) => {
    const [name, noted] = [stream(), event({ z: 1, a: ['93.50', 'ệ', '\u2028', -0], 10: null })];
    const { recordedAt } = await ledger.append(name, [noted], 'no-stream');
    const [stored] = await ledger.readStream(name);
    const expected = toBytes(noted, { stream: name, revision: 0n, recordedAt });
    return stored && Buffer.compare(stored.bytes, expected) === 0 ? undefined : 'other bytes came back';
  },
  'second-first-append-refused': async (ledger) => {
    const name = stream();
    await ledger.append(name, [event()], 'no-stream');
    return refused(ledger.append(name, [event()], 'no-stream'), StreamMoved);
  },
  'stale-revision-refused': async (ledger) => {
    const name = stream();
    await ledger.append(name, [event(), event()], 'no-stream');
    return refused(ledger.append(name, [event()], 0n), StreamMoved);
  },
  'same-append-is-stored-once': async (ledger) => {
    const [name, events] = [stream(), [event(), event()]];
    const first = await ledger.append(name, events, 'no-stream');
    const again = await ledger.append(name, events, 'no-stream');
    const { length } = await ledger.readStream(name);
    return again.replayed && again.position === first.position && length === 2
      ? undefined
      : `${length} events are stored, of 2`;
  },
  'reused-id-refused': async (ledger) => {
    const noted = event();
    await ledger.append(stream(), [noted], 'no-stream');
    return refused(ledger.append(stream(), [noted], 'no-stream'), EventIdReused);
  },
  'one-of-two-writers-wins': async (ledger) => {
    const name = stream();
    const write = () => ledger.append(name, [event()], 'no-stream');
    const outcomes = await Promise.allSettled([write(), write()]);
    const won = outcomes.filter(({ status }) => status === 'fulfilled').length;
    return won === 1 ? undefined : `${won} of 2 writers were let through`;
  },
  'thousand-events-at-once': async (ledger) => {
    const name = stream();
    await ledger.append(
      name,
      Array.from({ length: MANY_EVENTS }, () => event()),
      'no-stream',
    );
    const { length } = await ledger.readStream(name);
    return length === MANY_EVENTS ? undefined : `${length} events were read, of ${MANY_EVENTS}`;
  },
  'largest-event-is-taken': async (ledger) => {
    const { position } = await ledger.append(stream(), [event('x'.repeat(LARGE_BYTES))], 'no-stream');
    return position > 0n ? undefined : 'no position was told';
  },
  'global-order': async (ledger) => {
    const start = await ledger.head();
    await Promise.all(
      Array.from({ length: 20 }, () => ledger.append(stream(), [event(), event()], 'no-stream')),
    );
    const page = await ledger.readAll({ after: start, limit: 100 });
    if (page.length < 40) return `${page.length} events were read, of 40`;
    return page.every((one, index) => isBehind(one, page[index - 1]))
      ? undefined
      : 'times or positions do not rise';
  },
  'live-event-arrives': async (ledger) => {
    const [noted, after] = [event(), await ledger.head()];
    const arrived = firstValueFrom(
      ledger.subscribe({ after }).pipe(
        filter((signal) => signal.kind === 'event' && signal.event.id === noted.id),
        timeout({ first: WAIT_MS }),
      ),
    );
    const [signal] = await Promise.all([arrived, ledger.append(stream(), [noted], 'no-stream')]);
    return signal.kind === 'event' ? undefined : 'no event came';
  },
};

/**
 * The part of the store contract that may be run on any ledger whose events concern nobody: it appends some 1,100
 * events. Never give it the ledger that is in use: what it writes stays.
 */
export async function checkUp(ledger: Ledger): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const [name, check] of Object.entries(CHECKS) as [CheckName, (typeof CHECKS)[CheckName]][]) {
    const fault = await check(ledger).catch((error: unknown) => String(error));
    results.push({ name, fault });
  }
  return results;
}

async function refused(
  append: Promise<unknown>,
  kind: abstract new (...parts: never[]) => Error,
): Promise<string | undefined> {
  try {
    await append;
    return 'it was not refused';
  } catch (error) {
    if (error instanceof kind) return undefined;
    throw error;
  }
}

const isBehind = (event: StoredEvent, before: StoredEvent | undefined): boolean =>
  before === undefined || (event.position > before.position && event.recordedAt > before.recordedAt);
