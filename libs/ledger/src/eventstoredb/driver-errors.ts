import { ErrorType } from '@eventstore/db-client';

/** The server has said no, and why: nothing was stored, and asking again leads to the same. */
const DEFINITE: readonly string[] = [
  ErrorType.WRONG_EXPECTED_VERSION,
  ErrorType.ACCESS_DENIED,
  ErrorType.STREAM_DELETED,
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.MISSING_REQUIRED_METADATA_PROPERTY,
  ErrorType.INVALID_ARGUMENT,
  ErrorType.UNSUPPORTED,
];

/** The client's own name for what went wrong; undefined for an error that is not the client's. */
export function kindOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('type' in error)) return undefined;
  return typeof error.type === 'string' ? error.type : undefined;
}

export const isKind = (error: unknown, kind: ErrorType): boolean => kindOf(error) === kind;

/**
 * True where nobody knows what came of a request: deadline, cut link, another leader, a node that is down, and
 * whatever else is not a clear no. It may even be carried out later.
 */
export const isUncertain = (error: unknown): boolean => !DEFINITE.includes(kindOf(error) ?? '');
