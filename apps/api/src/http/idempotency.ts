import { createHash } from 'node:crypto';
import { v5 as uuidV5, v7 as uuidV7 } from 'uuid';
import { canonicalJson } from '#ledger';
import { EdgeProblem } from './problem.js';

/** Fixed for ever: event ids that were made from keys must come out the same after years. */
const EVENT_ID_NAMESPACE = '6f1d3a52-7c0e-5b39-9d2b-0c3f6a1e84d7';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The key as sent; undefined when there is none. Throws a 400 problem for one that is not 1 to 255 visible ASCII characters. */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined || KEY.test(header)) return header;
  throw new EdgeProblem(
    'http.idempotency-key-unusable',
    'Khóa Idempotency-Key phải có từ 1 đến 255 ký tự ASCII nhìn thấy được. Hãy dùng một UUID.',
  );
}

/** Ids of a command's events. With a key they follow from it and the actor, so that the store recognises a retry. */
export function eventIds(actor: string, key: string | undefined): (index: number) => string {
  if (key !== undefined) return (index) => uuidV5(`${actor}\n${key}\n${index}`, EVENT_ID_NAMESPACE);
  const made: string[] = [];
  // Made once per index: the decision may run again when somebody else was faster.
  return (index) => (made[index] ??= uuidV7());
}

/** SHA-256 over what was asked, in canonical form, so that the order of JSON members does not matter. */
export const requestHash = (asked: {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}): string =>
  createHash('sha256')
    .update(canonicalJson({ ...asked, body: asked.body ?? null }))
    .digest('hex');
