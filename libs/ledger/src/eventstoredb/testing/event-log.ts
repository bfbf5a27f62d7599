import {
  firstWhere,
  isBefore,
  samePlace,
  ServerRefusal,
  type AppendResult,
  type Expectation,
  type LogPosition,
  type LogRecord,
  type ProposedRecord,
} from './log-records.js';
import {
  DELETED_BEFORE,
  isDeleted,
  mayDo,
  metadataStreamOf,
  parseMetadata,
  retained,
  type Right,
  type ServerUser,
  type StreamMetadata,
} from './stream-metadata.js';

export interface EventLogOptions {
  /** Bytes of one append; a server that was not told otherwise takes 1 MiB. */
  readonly appendBytesMax?: number;
  /** A record of the server's own comes after every so many writes. */
  readonly statisticsEvery?: number;
}

export interface AppendRequest {
  readonly stream: string;
  readonly expected: Expectation;
  readonly events: readonly ProposedRecord[];
  readonly user: ServerUser;
}

const APPEND_BYTES_MAX = 1_048_576;
const STATISTICS_EVERY = 7;
const HEADER_BYTES = 113n;
const COMMIT_BYTES = 57n;
const TICKS_PER_MS = 10_000n;
const SYSTEM: ServerUser = { name: '$system', groups: ['$admins'] };

/** The log of a cluster, in memory: what its nodes agree on. */
export class EventLog {
  readonly #all: LogRecord[] = [];
  readonly #streams = new Map<string, LogRecord[]>();
  readonly #tombstones = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #end = 1_317n;
  #writes = 0;

  constructor(private readonly options: EventLogOptions = {}) {}

  /** Everything in the order of `$all`, the server's own records too. */
  get all(): readonly LogRecord[] {
    return this.#all;
  }

  /** What retention leaves of a stream; undefined for one that never was or was deleted. Throws ServerRefusal. */
  stream(name: string, user: ServerUser): readonly LogRecord[] | undefined {
    this.#check(name, user, '$r');
    const records = this.#streams.get(name);
    const metadata = this.metadata(name);
    return records && !isDeleted(metadata) ? retained(records, metadata, ticks()) : undefined;
  }

  metadata(stream: string): StreamMetadata {
    return parseMetadata(this.#streams.get(metadataStreamOf(stream))?.at(-1));
  }

  /** Throws ServerRefusal. */
  append({ stream, expected, events, user }: AppendRequest): AppendResult {
    this.#check(stream, user, '$w');
    this.#checkSize(events);
    const records = this.#streams.get(stream) ?? [];
    const current = BigInt(records.length) - 1n;
    if (!meets(expected, current)) {
      const last = storedBefore(records, expected, events);
      return last ? { kind: 'stored', last } : { kind: 'wrong-revision', current: shown(current) };
    }
    return { kind: 'stored', last: this.#write(stream, events) };
  }

  /** A soft delete hides the stream; a tombstone closes its name for ever. Throws ServerRefusal. */
  delete(stream: string, user: ServerUser, how: 'soft' | 'tombstone'): LogPosition {
    this.#check(stream, user, '$d');
    if (how === 'tombstone') this.#tombstones.add(stream);
    const metadata = { ...this.metadata(stream), $tb: DELETED_BEFORE };
    return this.#write(metadataStreamOf(stream), [systemRecord('$metadata', metadata)]);
  }

  /** Index in `all` of the first record at a position or behind it. Throws for a place where no record stands. */
  indexFrom(position: LogPosition): number {
    const index = firstWhere(this.#all, (record) => !isBefore(record, position));
    const first = firstWhere(this.#all, (record) => record.commit >= position.commit);
    // A server reads from the commit position on: no record starts anywhere else.
    if (position.commit !== 0n && this.#all[first]?.commit !== position.commit) {
      throw new RangeError(`no record at ${position.commit}/${position.prepare}`);
    }
    return index;
  }

  /** Index of the first record behind a position. */
  indexAfter(position: LogPosition): number {
    const index = this.indexFrom(position);
    const record = this.#all[index];
    return record && samePlace(record, position) ? index + 1 : index;
  }

  /** As after an election that went wrong (EventStoreDB #1367): the last events of a stream, acknowledged, are gone. */
  lose(stream: string, count: number): void {
    const lost = new Set(this.#streams.get(stream)?.splice(-count));
    this.#all.splice(0, this.#all.length, ...this.#all.filter((record) => !lost.has(record)));
  }

  /** Calls back after every write, until the answer is called. */
  onWritten(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #check(stream: string, user: ServerUser, right: Right): void {
    if (this.#tombstones.has(stream)) throw new ServerRefusal('stream-deleted', { 'stream-name': stream });
    const [of, needed] = stream.startsWith('$$')
      ? [stream.slice(2), right === '$r' ? ('$mr' as const) : ('$mw' as const)]
      : [stream, right];
    if (!mayDo(user, needed, this.metadata(of))) throw new ServerRefusal('access-denied');
  }

  #checkSize(events: readonly ProposedRecord[]): void {
    const { appendBytesMax = APPEND_BYTES_MAX } = this.options;
    let bytes = 0;
    for (const { data, customMetadata, type } of events)
      bytes += data.length + customMetadata.length + type.length * 2;
    if (bytes <= appendBytesMax) return;
    throw new ServerRefusal('maximum-append-size-exceeded', {
      'maximum-append-size': String(appendBytesMax),
    });
  }

  /** Events of one write have a prepare position each and share the commit position behind them all. */
  #write(stream: string, events: readonly ProposedRecord[]): LogRecord {
    const prepares = events.map(({ data, customMetadata }) => {
      const prepare = this.#end;
      this.#end += HEADER_BYTES + BigInt(data.length + customMetadata.length);
      return prepare;
    });
    const commit = this.#end;
    this.#end += COMMIT_BYTES;
    const records = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, records);
    for (const [index, event] of events.entries()) {
      const prepare = prepares[index] ?? commit;
      const record = {
        ...event,
        stream,
        revision: BigInt(records.length),
        created: ticks(),
        commit,
        prepare,
      };
      records.push(record);
      this.#all.push(record);
    }
    this.#addStatistics();
    for (const listener of [...this.#listeners]) listener();
    const last = records.at(-1);
    if (!last) throw new RangeError('a write has at least one event');
    return last;
  }

  #addStatistics(): void {
    this.#writes += 1;
    const { statisticsEvery = STATISTICS_EVERY } = this.options;
    if (this.#writes % statisticsEvery !== 0) return;
    const writes = this.#writes;
    this.append({
      stream: '$stats-127.0.0.1:2113',
      expected: 'any',
      events: [systemRecord('$statsCollected', { writes })],
      user: SYSTEM,
    });
  }
}

export const systemRecord = (type: string, data: unknown): ProposedRecord => ({
  id: crypto.randomUUID(),
  type,
  contentType: 'application/json',
  data: Buffer.from(JSON.stringify(data)),
  customMetadata: new Uint8Array(),
});

const ticks = (): bigint => BigInt(Date.now()) * TICKS_PER_MS;

const shown = (current: bigint): bigint | 'no-stream' => (current < 0n ? 'no-stream' : current);

function meets(expected: Expectation, current: bigint): boolean {
  if (expected === 'any') return true;
  if (expected === 'stream-exists') return current >= 0n;
  return current === (expected === 'no-stream' ? -1n : expected);
}

/** The last of these very events when they stand right behind the expected revision: the server then says yes again. */
function storedBefore(
  records: readonly LogRecord[],
  expected: Expectation,
  events: readonly ProposedRecord[],
): LogRecord | undefined {
  if (expected === 'any' || expected === 'stream-exists') return undefined;
  const first = expected === 'no-stream' ? 0 : Number(expected) + 1;
  const there = records.slice(first, first + events.length);
  if (there.length < events.length) return undefined;
  return there.every(({ id }, index) => id === events[index]?.id) ? there.at(-1) : undefined;
}
