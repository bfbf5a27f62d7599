import { ErrorType, NO_STREAM, type StreamMetadata } from '@eventstore/db-client';
import { within } from './attempts.js';
import type { Connection, Patience } from './connection.js';
import { isKind } from './driver-errors.js';

/** Settings of a stream by which its server would let events go. */
export interface Retention {
  readonly maxAge?: number;
  readonly maxCount?: number;
  readonly truncateBefore?: number;
}

export type Protection =
  /** Deleting, and changing these rights, is left to the server's administrators. */
  | 'protected'
  /** Nobody has written rights for the stream, and this account may not, or has not yet. */
  | 'open';

export interface StreamState {
  /** Undefined when nothing lets events go. */
  readonly retention: Retention | undefined;
  readonly protection: Protection;
}

const ADMINISTRATORS = '$admins';

/** Throws what the client throws. */
export async function stateOf(
  { client, credentials }: Connection,
  stream: string,
  patience: Patience,
): Promise<StreamState> {
  const { metadata } = await within(
    patience.requestMs,
    client.getStreamMetadata(stream, { requiresLeader: true, ...(credentials && { credentials }) }),
  );
  return { retention: retentionOf(metadata), protection: isProtected(metadata) ? 'protected' : 'open' };
}

/** Of what the metadata says, the part by which events would go. Takes the client's names and the server's. */
export function retentionOf(
  metadata: Readonly<Record<string, unknown>> | StreamMetadata | undefined,
): Retention | undefined {
  const found: Readonly<Record<string, unknown>> = { ...metadata };
  const retention = {
    ...number('maxAge', found['maxAge'] ?? found['$maxAge']),
    ...number('maxCount', found['maxCount'] ?? found['$maxCount']),
    ...number('truncateBefore', found['truncateBefore'] ?? found['$tb']),
  };
  return Object.keys(retention).length > 0 ? retention : undefined;
}

const number = (name: keyof Retention, value: unknown): Retention =>
  typeof value === 'number' ? { [name]: value } : {};

/**
 * Writes, where nobody wrote metadata yet, that only administrators delete the stream or change its metadata.
 * False when this account may not, or another was faster.
 */
export async function protect(
  { client, credentials }: Connection,
  stream: string,
  patience: Patience,
): Promise<boolean> {
  const acl = { deleteRoles: [ADMINISTRATORS], metaWriteRoles: [ADMINISTRATORS] };
  try {
    await within(
      patience.requestMs,
      client.setStreamMetadata(
        stream,
        { acl },
        {
          expectedRevision: NO_STREAM,
          requiresLeader: true,
          ...(credentials && { credentials }),
        },
      ),
    );
    return true;
  } catch (error) {
    if (isKind(error, ErrorType.ACCESS_DENIED) || isKind(error, ErrorType.WRONG_EXPECTED_VERSION))
      return false;
    throw error;
  }
}

function isProtected(metadata: StreamMetadata | undefined): boolean {
  const acl = metadata?.acl;
  if (acl === undefined || typeof acl === 'string') return false;
  return [acl.deleteRoles, acl.metaWriteRoles].every(
    (roles) => roles !== undefined && [roles].flat().every((role) => role === ADMINISTRATORS),
  );
}
