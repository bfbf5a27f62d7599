import type { Value } from '../row-shape.js';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  // PostgreSQL has no NUL in a text. The edge refuses it; the ledger keeps it if one came in another way.
  '\0': '\ufffd',
};
const SPECIAL = /[\\\p{Cc}]/gu;

const cell = (value: Value): string => {
  if (value === null) return '\\N';
  return typeof value === 'number' ? String(value) : value.replace(SPECIAL, (sign) => ESCAPED[sign] ?? sign);
};

/** A row as a line of COPY's text format (postgresql.org/docs/current/sql-copy.html, "Text Format"). */
export const copyLine = (values: readonly Value[]): string => `${values.map(cell).join('\t')}\n`;

const CHUNK_LENGTH = 65_536;

/** Lines put together to pieces that are worth sending. */
export function* chunked(lines: Iterable<string>): Iterable<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
