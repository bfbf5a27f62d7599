import canonicalize from 'canonicalize';
import { EventUnstorable, type EventMetadata, type NewEvent } from './ledger.js';

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

/**
 * The bytes that are stored, hashed and exported: RFC 8785 canonical JSON in UTF-8, so that they survive
 * any store and any reader. Throws EventUnstorable.
 */
export function toBytes(event: NewEvent, at: { stream: string; revision: bigint; recordedAt: string }): Buffer {
  if (!UUID.test(event.id)) throw new EventUnstorable(`event id ${event.id} is not a lower-case UUID`);
  if (!TYPE.test(event.type)) throw new EventUnstorable(`event type ${event.type} is not slice.fact.vN`);
  const text = canonicalText({
    id: event.id,
    stream: at.stream,
    revision: at.revision.toString(),
    type: event.type,
    recordedAt: at.recordedAt,
    data: event.data,
    metadata: event.metadata,
  });
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > EVENT_BYTES_MAX) {
    throw new EventUnstorable(`event ${event.type} has ${bytes.length} bytes; the most is ${EVENT_BYTES_MAX}`);
  }
  return bytes;
}

export function fromBytes(bytes: Uint8Array): Envelope {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as Envelope;
}

function canonicalText(envelope: Envelope): string {
  let text: string | undefined;
  try {
    text = canonicalize(envelope);
  } catch (cause) {
    throw new EventUnstorable(`event ${envelope.type} is not JSON`, { cause });
  }
  // A lone surrogate has no UTF-8 form: its bytes would not read back as what was written.
  if (text === undefined || !text.isWellFormed()) throw new EventUnstorable(`event ${envelope.type} is not JSON`);
  return text;
}
