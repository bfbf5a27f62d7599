import type { ServerResponse } from 'node:http';

/** The calls that the store makes. */
export type S3Operation =
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'CopyObject'
  | 'CreateMultipartUpload'
  | 'UploadPart'
  | 'CompleteMultipartUpload'
  | 'AbortMultipartUpload'
  | 'ListObjectsV2'
  | 'ListMultipartUploads';

/** What the server says no with: status and code. */
const REFUSALS = {
  'internal-error': [500, 'InternalError'],
  'slow-down': [503, 'SlowDown'],
  'storage-full': [507, 'InsufficientStorage'],
  'quota-exceeded': [403, 'QuotaExceeded'],
  'access-denied': [403, 'AccessDenied'],
} as const satisfies Record<string, readonly [number, string]>;

/**
 * `cut`: the connection ends before an answer, or in the middle of a file. `lost-answer`: the call is carried out,
 * and the connection ends. `stall`: nothing is ever answered. `wrong-bytes`: a file with one bit turned.
 */
export type Fault = keyof typeof REFUSALS | 'cut' | 'lost-answer' | 'stall' | 'wrong-bytes';

export class S3Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/** Faults that the next calls meet, in order. */
export class Faults {
  readonly #planned = new Map<S3Operation, Fault[]>();

  plan(operation: S3Operation, fault: Fault, times = 1): void {
    const planned = this.#planned.get(operation) ?? [];
    this.#planned.set(operation, [...planned, ...Array<Fault>(times).fill(fault)]);
  }

  next(operation: S3Operation): Fault | undefined {
    return this.#planned.get(operation)?.shift();
  }
}

/** Throws S3Refused; gives false when the call is to be left without an answer. */
export function goesOn(fault: Fault | undefined, response: ServerResponse, reads: boolean): boolean {
  if (fault === undefined) return true;
  if (fault in REFUSALS) {
    const [status, code] = REFUSALS[fault as keyof typeof REFUSALS];
    throw new S3Refused(status, code);
  }
  if (fault === 'cut' && !reads) response.destroy();
  return fault !== 'stall' && (fault !== 'cut' || reads);
}
