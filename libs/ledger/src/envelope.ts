import { canonicalJson, NotJson } from './canonical-json.js';
import { EventIdReused, EventUnstorable, type EventMetadata, type NewEvent } from './ledger.js';

/** The parts of an event that its bytes hold. The position is not among them: it belongs to the store. */
export interface Envelope {
  readonly id: string;
  readonly stream: string;
  readonly revision: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly data: unknown;
  readonly metadata: EventMetadata;
}

export const EVENT_BYTES_MAX = 1_048_576;
export const APPEND_EVENTS_MAX = 1_000;

/** Category, a dash, and an id without dashes: the server-side category split of EventStoreDB then always agrees. */
const STREAM = /^[a-z]+-[A-Za-z0-9._]+$/;
const TYPE = /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*\.v[1-9]\d*$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const STREAM_LENGTH_MAX = 200;

/** Throws EventUnstorable for a stream name that some store could not take. */
export function checkStream(stream: string): void {
  if (!STREAM.test(stream) || stream.length > STREAM_LENGTH_MAX) {
    throw new EventUnstorable(`stream name ${JSON.stringify(stream)} is not <category>-<id>`);
  }
}

/** Where and when an event came to stand. */
export interface Place {
  readonly stream: string;
  readonly revision: bigint;
  readonly recordedAt: string;
}

/** An event that was found fit to store, and waits for its place. */
export interface PreparedEvent {
  readonly id: string;
  readonly type: string;
  /** Throws EventUnstorable when the bytes are more than EVENT_BYTES_MAX. */
  bytesAt(place: Place): Buffer;
}

/**
 * All that a store checks of an append before it looks at what it holds, and the costly half of the encoding.
 * Throws EventUnstorable, and EventIdReused when two of the events have one id.
 */
export function prepareAppend(stream: string, events: readonly NewEvent[]): readonly PreparedEvent[] {
  checkStream(stream);
  if (events.length === 0 || events.length > APPEND_EVENTS_MAX) {
    throw new EventUnstorable(`an append has 1 to ${APPEND_EVENTS_MAX} events, not ${events.length}`);
  }
  const ids = new Set<string>();
  return events.map((event) => {
    if (ids.has(event.id)) throw new EventIdReused(event.id);
    ids.add(event.id);
    return prepare(event);
  });
}

/**
 * The bytes that are stored, hashed and exported: RFC 8785 canonical JSON in UTF-8, so that they survive
 * any store and any reader. Throws EventUnstorable.
 */
export const toBytes = (event: NewEvent, place: Place): Buffer => prepare(event).bytesAt(place);

export function fromBytes(bytes: Uint8Array): Envelope {
  return JSON.parse(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
  ) as Envelope;
}

function prepare(event: NewEvent): PreparedEvent {
  const { id, type } = event;
  if (!UUID.test(id)) throw new EventUnstorable(`event id ${id} is not a lower-case UUID`);
  if (!TYPE.test(type)) throw new EventUnstorable(`event type ${type} is not slice.fact.vN`);
  const head = `{"data":${canonicalText(event, 'data')},"id":"${id}","metadata":${canonicalText(event, 'metadata')}`;
  return {
    id,
    type,
    // Members stand in canonical order; the texts put in here need no escapes: their patterns leave no room for any.
    bytesAt: ({ stream, revision, recordedAt }) =>
      sized(
        type,
        `${head},"recordedAt":"${recordedAt}","revision":"${revision}","stream":"${stream}","type":"${type}"}`,
      ),
  };
}

function sized(type: string, text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > EVENT_BYTES_MAX) {
    throw new EventUnstorable(`event ${type} has ${bytes.length} bytes; the most is ${EVENT_BYTES_MAX}`);
  }
  return bytes;
}

function canonicalText(event: NewEvent, part: 'data' | 'metadata'): string {
  try {
    return canonicalJson(event[part]);
  } catch (cause) {
    if (!(cause instanceof NotJson)) throw cause;
    throw new EventUnstorable(`the ${part} of ${event.type} is not JSON: ${cause.message}`, { cause });
  }
}
