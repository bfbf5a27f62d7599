import { S3ServiceException } from '@aws-sdk/client-s3';
import { EvidenceStoreFailed, EvidenceStoreFull } from '../evidence-store.js';

const INSUFFICIENT_STORAGE = 507;

/** Servers of the protocol have no common word for "no room": MinIO, Ceph, Garage and SeaweedFS say these. */
const NO_ROOM = new Set([
  'QuotaExceeded',
  'InsufficientCapacity',
  'InsufficientStorage',
  'XMinioStorageFull',
  'XMinioAdminBucketQuotaExceeded',
]);

const ABSENT = new Set(['NoSuchKey', 'NotFound']);

/** What the server or the way to it said, in the port's words. Only for errors of a call to the server. */
export function storeError(error: unknown, cause: unknown = error): EvidenceStoreFailed {
  return hasNoRoom(error) ? new EvidenceStoreFull(cause) : new EvidenceStoreFailed(cause);
}

/** No such object. A bucket that is missing is another thing: the store has failed. */
export const isAbsence = (error: unknown): boolean =>
  error instanceof S3ServiceException && ABSENT.has(error.name);

const hasNoRoom = (error: unknown): boolean =>
  error instanceof S3ServiceException &&
  (NO_ROOM.has(error.name) || error.$metadata.httpStatusCode === INSUFFICIENT_STORAGE);
