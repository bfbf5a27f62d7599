import type { Readable } from 'node:stream';

/** The bytes of one file on their way in. A Node `Readable` is one. */
export type EvidenceSource = AsyncIterable<Uint8Array>;

export interface EvidenceLimits {
  /** The largest file taken, in bytes; a file of exactly this size still is. */
  readonly maxBytes: number;
}

/** Only a text of this form ever becomes part of a path or a key. */
export const DIGEST = /^[0-9a-f]{64}$/;

/** What the store knows of a file: the SHA-256 of its bytes (64 lower-case hex digits) and their number. */
export interface StoredEvidence {
  readonly digest: string;
  readonly size: number;
}

export type Verification =
  | { readonly status: 'ok' }
  /** The bytes are no longer those that were stored; `found` is the digest they have now. */
  | { readonly status: 'changed'; readonly found: string }
  | { readonly status: 'missing' };

/**
 * Evidence files, named by what they hold. The same bytes are one file, however often they are put;
 * nothing is ever changed or deleted through this port. A text that is no digest is an unknown digest.
 */
export interface EvidenceStore {
  /**
   * Resolves once the file is durable. When it rejects, nothing of the source is left in the store, and no
   * more of the source is read. A Refusal that the source throws comes out as it is.
   * Throws EvidenceTooLarge, EvidenceIncomplete, EvidenceStoreFull, EvidenceStoreFailed; RangeError for a bad limit.
   */
  put(source: EvidenceSource, limits: EvidenceLimits): Promise<StoredEvidence>;
  /**
   * The bytes, checked against the digest while they flow: the stream fails with EvidenceChanged before its
   * last bytes when they differ, so that changed evidence is never served whole.
   * Throws EvidenceUnknown, EvidenceChanged, EvidenceStoreFailed.
   */
  open(digest: string): Promise<Readable>;
  has(digest: string): Promise<boolean>;
  /** In bytes. Throws EvidenceUnknown. */
  size(digest: string): Promise<number>;
  /** Reads the whole file and hashes it again. */
  verify(digest: string): Promise<Verification>;
  /** Every digest once, in rising order. */
  list(): AsyncIterable<string>;
}

/** Nest's token for the EvidenceStore of this process. */
export const EVIDENCE_STORE = Symbol('EvidenceStore');

export class EvidenceTooLarge extends Error {
  override readonly name = 'EvidenceTooLarge';
  constructor(readonly maxBytes: number) {
    super(`the file has more than ${maxBytes} bytes`);
  }
}

/** The source ended before the file did: the sender went away, or the transport cut the file short. */
export class EvidenceIncomplete extends Error {
  override readonly name = 'EvidenceIncomplete';
  constructor(cause: unknown) {
    super('the file did not arrive whole', { cause });
  }
}

export class EvidenceUnknown extends Error {
  override readonly name = 'EvidenceUnknown';
  constructor(readonly digest: string) {
    super(`no evidence has the digest ${JSON.stringify(digest.slice(0, 64))}`);
  }
}

/** The stored bytes are not the ones that were put. They are not served; putting the right ones again mends it. */
export class EvidenceChanged extends Error {
  override readonly name = 'EvidenceChanged';
  constructor(readonly digest: string) {
    super(`the stored bytes of evidence ${digest} have changed`);
  }
}

/** The disk or the service behind the store said no; `cause` is what it said. */
export class EvidenceStoreFailed extends Error {
  override readonly name: string = 'EvidenceStoreFailed';
  constructor(cause: unknown) {
    super('the evidence store failed', { cause });
  }
}

/** No room for another file. Reading goes on, and writing does as soon as there is room. */
export class EvidenceStoreFull extends EvidenceStoreFailed {
  override readonly name = 'EvidenceStoreFull';
}
