import type { RecordedEvent } from '@eventstore/db-client';
import { fromBytes } from '../envelope.js';
import { LedgerUnusable, type StoredEvent } from '../ledger.js';

/** Category, type and the longest stream name fit in it with room to spare. */
const TAIL_BYTES = 1_024;
const TAIL = /,"recordedAt":"([^"]+)","revision":"(\d+)","stream":"([^"]+)","type":"([^"]+)"\}$/;

type Place = Pick<StoredEvent, 'recordedAt' | 'revision' | 'stream' | 'type'>;

/**
 * The event as the ledger knows it. Its bytes are the record's data as they are; position n is revision n - 1 of
 * the stream that is the ledger. Throws LedgerUnusable for a record that no ledger wrote.
 */
export function storedEvent(record: RecordedEvent): StoredEvent {
  const { data, id, revision, streamId } = record;
  const position = revision + 1n;
  if (!(data instanceof Uint8Array)) throw foreign(streamId, position);
  const place = placeOf(data);
  if (place?.type !== record.type) throw foreign(streamId, position);
  return { ...place, position, id, bytes: Buffer.from(data.buffer, data.byteOffset, data.byteLength) };
}

/** Canonical JSON ends in these four members, in this order: reading them costs no parsing of the whole. */
function placeOf(bytes: Uint8Array): Place | undefined {
  const tail = Buffer.from(bytes.subarray(-TAIL_BYTES)).toString('utf8');
  const [, recordedAt, revision, stream, type] = TAIL.exec(tail) ?? [];
  if (recordedAt && revision && stream && type)
    return { recordedAt, revision: BigInt(revision), stream, type };
  return undefined;
}

/** True when the bytes are this event's own: a copy of another event under this id would not be. */
export const bearsItsId = ({ bytes, id }: StoredEvent): boolean => fromBytes(bytes).id === id;

const foreign = (stream: string, position: bigint): LedgerUnusable =>
  new LedgerUnusable(`stream ${stream} holds, at position ${position}, something that no ledger wrote`);
