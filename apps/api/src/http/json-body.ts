import type { FastifyBodyParser, FastifyInstance } from 'fastify';
import { EdgeProblem } from './problem.js';

export const JSON_BYTES_MAX = 1_048_576;

/** Deeper than any body of ours; parsers and validators recurse, and must not run out of stack. */
const DEPTH_MAX = 32;

/** More than any form of ours; each unknown member costs a validator kilobytes, and a body of 1 MB holds 100,000. */
const MEMBERS_MAX = 5_000;

const [QUOTE, BACKSLASH, COLON] = [...Buffer.from('"\\:')];
const STEPS = new Map([...Buffer.from('[{')].map((byte) => [byte, 1]));
for (const byte of Buffer.from(']}')) STEPS.set(byte, -1);

/** Whether brackets outside of strings nest deeper than `max`. Looks at each byte once. */
export function isDeeperThan(json: Uint8Array, max: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) at = endOfString(json, at);
    depth += STEPS.get(byte) ?? 0;
    if (depth > max) return true;
  }
  return false;
}

/** Whether all objects together have more members than `max`. Looks at each byte once. */
export function hasMoreMembersThan(json: Uint8Array, max: number): boolean {
  let members = 0;
  for (let at = 0; at < json.length && members <= max; at += 1) {
    if (json[at] === QUOTE) at = endOfString(json, at);
    if (json[at] === COLON) members += 1;
  }
  return members > max;
}

/** Index of the closing quote, or beyond the end when there is none. Requires a quote at `start`. */
function endOfString(json: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}

/**
 * JSON is the only body besides an evidence form: UTF-8, at most 1 MB, 32 levels and 5,000 members, and without keys that
 * would reach for prototypes (Fastify's own parser refuses these).
 */
export function acceptJsonOnly(fastify: FastifyInstance): void {
  const parse: FastifyBodyParser<string> = fastify.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer', bodyLimit: JSON_BYTES_MAX },
    (request, body, done) => {
      if (isDeeperThan(body, DEPTH_MAX) || hasMoreMembersThan(body, MEMBERS_MAX)) return done(unreadable());
      try {
        return parse(request, utf8.decode(body), done);
      } catch {
        return done(unreadable());
      }
    },
  );
}

const unreadable = (): EdgeProblem =>
  new EdgeProblem(
    'http.request-unreadable',
    'Nội dung JSON lồng quá sâu, có quá nhiều mục hoặc không phải UTF-8. Hãy kiểm tra rồi gửi lại.',
  );
