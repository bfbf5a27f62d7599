import { isNativeError } from 'node:util/types';
import { EvidenceStoreFailed, EvidenceStoreFull } from '../evidence-store.js';

const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

/** What the operating system said, in the port's words; an error of another origin comes back as it is. */
export function storeError(error: unknown, cause: unknown = error): unknown {
  const code = systemCode(error);
  if (code === undefined) return error;
  return NO_ROOM.has(code) ? new EvidenceStoreFull(cause) : new EvidenceStoreFailed(cause);
}

export const isAbsence = (error: unknown): boolean => systemCode(error) === 'ENOENT';

function systemCode(error: unknown): string | undefined {
  if (!isNativeError(error) || !('syscall' in error) || !('code' in error)) return undefined;
  return String(error.code);
}
