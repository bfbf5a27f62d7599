import { EdgeProblem } from './problem.js';
import { isPast, type When } from './reading.js';

/** What a reader saw: a stream's revision, or that nothing has happened in it yet. */
export type SeenRevision = bigint | 'no-stream';

const REVISION_TAG = /^"(0|[1-9]\d{0,17})"$/;
const NEW_TAG = '"new"';

/** `"17"`, or `"new"` while nothing has happened. Strong: it stands for the very state that was shown. */
export const entityTag = (revision: bigint | string | null | undefined): string =>
  revision === null || revision === undefined ? NEW_TAG : `"${revision}"`;

/**
 * The ETag of what a read shows. A read of the past has none: an ETag invites a write with If-Match, and one on a
 * revision of then could only be refused, or, where nothing came since, be a write on what the writer did not look at.
 */
export const entityTagOf = (
  { revision }: { readonly revision: bigint | string | null },
  when: When,
): Readonly<Record<string, string>> => (isPast(when) ? {} : { ETag: entityTag(revision) });

/**
 * Throws a 428 problem when it is missing, a 400 one for anything but a single strong tag of ours:
 * `*` and weak tags would let two people overwrite each other.
 */
export function seenRevision(ifMatch: string | undefined): SeenRevision {
  if (ifMatch === undefined) {
    throw new EdgeProblem(
      'http.revision-required',
      'Cần gửi tiêu đề If-Match với giá trị ETag của lần đọc gần nhất. Hãy đọc lại hồ sơ, lấy ETag rồi gửi lại.',
    );
  }
  if (ifMatch === NEW_TAG) return 'no-stream';
  const [, revision] = REVISION_TAG.exec(ifMatch) ?? [];
  if (revision !== undefined) return BigInt(revision);
  throw new EdgeProblem(
    'http.if-match-unusable',
    'Tiêu đề If-Match phải là đúng một giá trị ETag đã nhận, ví dụ "17" hoặc "new" (kể cả dấu ngoặc kép).',
  );
}
