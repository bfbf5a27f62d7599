import { createHash } from 'node:crypto';
import type { BinaryEventType, EventData, RecordedEvent } from '@eventstore/db-client';
import { LedgerUnusable, type StoredEvent } from '../ledger.js';

/** Category, type and the longest stream name fit in it with room to spare. */
const TAIL_BYTES = 1_024;
const TAIL = /,"recordedAt":"([^"]+)","revision":"(\d+)","stream":"([^"]+)","type":"([^"]+)"\}$/;

type Place = Pick<StoredEvent, 'recordedAt' | 'revision' | 'stream' | 'type'>;

/**
 * The event as the servers take it. Bytes as they are: what the client would make of JSON is no longer canonical.
 * The servers' id is the bytes' own, and ours stands in the metadata: a server says yes again to a write whose ids it
 * finds in place, and would say so to the same command decided at another moment by another process.
 */
export const proposedEvent = ({ id, type, bytes }: StoredEvent): EventData<BinaryEventType> => ({
  id: idOfBytes(bytes),
  type,
  contentType: 'application/octet-stream',
  data: bytes,
  metadata: { id },
});

/**
 * The event as the ledger knows it. Its bytes are the record's data as they are; position n is revision n - 1 of
 * the stream that is the ledger. Throws LedgerUnusable for a record that no ledger wrote.
 */
export function storedEvent(record: RecordedEvent): StoredEvent {
  const { data, revision, streamId } = record;
  const position = revision + 1n;
  const id = idIn(record.metadata);
  if (!(data instanceof Uint8Array) || id === undefined) throw foreign(streamId, position);
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const place = placeOf(bytes);
  if (place?.type !== record.type || !bytes.includes(`,"id":"${id}","metadata":{`))
    throw foreign(streamId, position);
  return { ...place, position, id, bytes };
}

/** A UUID (version 8, RFC 9562) of the first 122 free bits of the bytes' SHA-256. */
function idOfBytes(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x80, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = digest.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function idIn(metadata: unknown): string | undefined {
  if (typeof metadata !== 'object' || metadata === null || !('id' in metadata)) return undefined;
  return typeof metadata.id === 'string' ? metadata.id : undefined;
}

/** Canonical JSON ends in these four members, in this order: reading them costs no parsing of the whole. */
function placeOf(bytes: Uint8Array): Place | undefined {
  const tail = Buffer.from(bytes.subarray(-TAIL_BYTES)).toString('utf8');
  const [, recordedAt, revision, stream, type] = TAIL.exec(tail) ?? [];
  if (recordedAt && revision && stream && type)
    return { recordedAt, revision: BigInt(revision), stream, type };
  return undefined;
}

const foreign = (stream: string, position: bigint): LedgerUnusable =>
  new LedgerUnusable(`stream ${stream} holds, at position ${position}, something that no ledger wrote`);
