import type { LogRecord } from './log-records.js';

/** The parts of `$$stream` that change what readers see and who may do what. */
export interface StreamMetadata {
  readonly $maxAge?: number;
  readonly $maxCount?: number;
  readonly $tb?: number;
  readonly $acl?: Readonly<Partial<Record<Right, string | readonly string[]>>>;
}

/** Read, write, delete, read metadata, write metadata. */
export type Right = '$r' | '$w' | '$d' | '$mr' | '$mw';

/** `admin` passes every list. Without a name: a client that gave none. */
export interface ServerUser {
  readonly name: string | undefined;
  readonly groups: readonly string[];
}

/** A soft delete truncates before the largest revision there can be, 2^63 - 1; JSON readers see its neighbour. */
export const DELETED_BEFORE = 2 ** 63;
const TICKS_PER_SECOND = 10_000_000n;

export const metadataStreamOf = (stream: string): string => `$$${stream}`;

export function parseMetadata(record: LogRecord | undefined): StreamMetadata {
  if (!record) return {};
  return JSON.parse(Buffer.from(record.data).toString('utf8')) as StreamMetadata;
}

/** What retention leaves visible of a stream at an instant (ticks); the records themselves stay in the log. */
export function retained(
  records: readonly LogRecord[],
  metadata: StreamMetadata,
  now: bigint,
): readonly LogRecord[] {
  const { $tb, $maxCount, $maxAge } = metadata;
  let kept = records;
  if ($tb !== undefined) kept = kept.filter(({ revision }) => revision >= BigInt($tb));
  if ($maxCount !== undefined) kept = kept.slice(-$maxCount);
  if ($maxAge !== undefined) {
    const oldest = now - BigInt($maxAge) * TICKS_PER_SECOND;
    kept = kept.filter(({ created }) => created >= oldest);
  }
  return kept;
}

export const isDeleted = ({ $tb }: StreamMetadata): boolean => $tb !== undefined && $tb >= DELETED_BEFORE;

/** Without a list everybody may, as on a server that was not told otherwise. */
export function mayDo(user: ServerUser, right: Right, { $acl }: StreamMetadata): boolean {
  const allowed = $acl?.[right];
  if (allowed === undefined || user.groups.includes('$admins')) return true;
  const names = typeof allowed === 'string' ? [allowed] : allowed;
  return names.some((name) => name === '$all' || name === user.name || user.groups.includes(name));
}
