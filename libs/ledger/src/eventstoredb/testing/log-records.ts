/** Where a record stands in `$all`: ordered by commit, then by prepare. Events of one write share the commit. */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export interface ProposedRecord {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly customMetadata: Uint8Array;
}

export interface LogRecord extends ProposedRecord, LogPosition {
  readonly stream: string;
  readonly revision: bigint;
  /** 100 ns since 1970. */
  readonly created: bigint;
}

/** What a writer expects: a revision, or one of the protocol's words. */
export type Expectation = bigint | 'no-stream' | 'any' | 'stream-exists';

export type AppendResult =
  | { readonly kind: 'stored'; readonly last: LogRecord }
  | { readonly kind: 'wrong-revision'; readonly current: bigint | 'no-stream' };

/** The server's own words for a refusal, as they stand in the trailer `exception`. */
export type RefusalWord =
  'stream-deleted' | 'access-denied' | 'maximum-append-size-exceeded' | 'not-leader' | 'unavailable';

export class ServerRefusal extends Error {
  override readonly name = 'ServerRefusal';
  constructor(
    readonly word: RefusalWord,
    readonly trailers: Readonly<Record<string, string>> = {},
  ) {
    super(word);
  }
}

export const isBefore = (left: LogPosition, right: LogPosition): boolean =>
  left.commit < right.commit || (left.commit === right.commit && left.prepare < right.prepare);

export const samePlace = (left: LogPosition, right: LogPosition): boolean =>
  left.commit === right.commit && left.prepare === right.prepare;

/** Index of the first record of a sorted list for which `reached` holds; the length when none does. */
export function firstWhere(records: readonly LogRecord[], reached: (record: LogRecord) => boolean): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const record = records[middle];
    if (record !== undefined && reached(record)) high = middle;
    else low = middle + 1;
  }
  return low;
}
