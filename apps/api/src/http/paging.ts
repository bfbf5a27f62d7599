import { Answer } from './answer.js';
import { pathOf, type ApiRequest } from './api-request.js';
import { EdgeProblem } from './problem.js';
import { SYNTHETIC_NOTICE, type Read } from './reading.js';

const MARK = 'v1:';
const CURSOR_LENGTH_MAX = 400;

/** Opaque to callers: what it holds may change with any version. */
export const cursorAfter = (last: string): string => Buffer.from(MARK + last).toString('base64url');

const unusable = (): EdgeProblem =>
  new EdgeProblem(
    'http.cursor-unusable',
    'Con trỏ trang (after) không đúng. Hãy dùng nguyên giá trị nextCursor của trang trước, hoặc đọc lại từ đầu.',
  );

/** Throws a 400 problem for a cursor that is not ours. */
export function readCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const last = text.slice(MARK.length);
  if (cursor.length > CURSOR_LENGTH_MAX || !text.startsWith(MARK) || cursorAfter(last) !== cursor)
    throw unusable();
  return last;
}

/** A cursor of a list that is ordered by position. Throws a 400 problem. */
export function readPosition(cursor: string): bigint {
  const last = readCursor(cursor);
  if (!/^\d{1,18}$/.test(last)) throw unusable();
  return BigInt(last);
}

export interface ListBody<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly position: string;
  readonly synthetic?: true;
  readonly notice?: string;
}

const isMarked = (item: object): boolean => 'synthetic' in item && item.synthetic === true;

/**
 * A page with `Link: rel=next`. `next` is the key to go on after; null at the end. `isSynthetic` says of an item
 * whether it holds sample data, where the item itself does not.
 */
export function listAnswer<Item extends object>(
  request: ApiRequest,
  { result, position }: Read<{ readonly items: readonly Item[]; readonly next: string | null }>,
  isSynthetic: (item: Item) => boolean = isMarked,
): Answer<ListBody<Item>> {
  const { items, next } = result;
  const nextCursor = next === null ? null : cursorAfter(next);
  const synthetic = items.some(isSynthetic);
  return new Answer(
    { items, nextCursor, position, ...(synthetic && { synthetic: true as const, notice: SYNTHETIC_NOTICE }) },
    nextCursor === null ? {} : { headers: { Link: `<${nextAddress(request, nextCursor)}>; rel="next"` } },
  );
}

function nextAddress(request: ApiRequest, cursor: string): string {
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  query.set('after', cursor);
  return `${pathOf(request)}?${query.toString()}`;
}

/**
 * A page of a list that is small enough to be read whole. `keyOf` names an item within its list. Throws a 400 problem when
 * the item to go on after is not there (at this moment): beginning again in silence would show items twice.
 */
export function pageOf<Item>(
  all: readonly Item[],
  {
    after,
    limit,
    keyOf,
  }: { readonly after?: string | undefined; readonly limit: number; readonly keyOf: (item: Item) => string },
): { readonly items: readonly Item[]; readonly next: string | null } {
  const last = after === undefined ? -1 : all.findIndex((item) => keyOf(item) === after);
  if (after !== undefined && last < 0) throw unusable();
  const start = last + 1;
  const items = all.slice(start, start + limit);
  const end = items.at(-1);
  return { items, next: end !== undefined && start + limit < all.length ? keyOf(end) : null };
}
