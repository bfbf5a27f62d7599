import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fromBytes, SqliteLedger, type Envelope, type Ledger } from '#ledger';

const FOLDER = new URL('../../../../libs/appraisal/src/testing/frozen-year/', import.meta.url);

/** SHA-256, hex, of the frozen events: whoever changes one of their bytes has to change this line, too. */
export const FROZEN_SHA256 = 'c1945ee5635c68cce6c172aa8fdb0072c7a89e0afd674727d0faea5d97136a19';

/** The year that was frozen. */
export const FROZEN_CYCLE = { unit: 'khanhhoa', year: 2025, framework: '405' } as const;

/** The frozen events, as `dti export` printed them. */
export const frozenExport = (): Buffer => gunzipSync(readFileSync(new URL('events.jsonl.gz', FOLDER)));

/** One stored event a line; the first stands at position 1. */
export const frozenLines = (): readonly string[] => frozenExport().toString('utf8').trimEnd().split('\n');

/** What the frozen year must come to, in this and every later version: `scores.json` or `words.txt`. */
export const frozenExpectation = (file: 'scores.json' | 'words.txt'): string =>
  readFileSync(new URL(file, FOLDER), 'utf8');

/** Stored events of one append: neighbours in the same stream. */
type Append = [Envelope, ...Envelope[]];

/**
 * Writes the frozen year into a new ledger file, through the ledger's own door and with the clock of then.
 * Throws when the file does not hold the very bytes that were frozen.
 */
export async function restoreFrozenYear(path: string): Promise<void> {
  const lines = frozenLines();
  const envelopes = lines.map((line) => fromBytes(Buffer.from(line)));
  const times = envelopes.map(({ recordedAt }) => recordedAt).values();
  const clock = (): bigint => microseconds(times.next().value ?? '');
  const ledger = SqliteLedger.open({ path, mode: 'owner', clock });
  try {
    for (const append of appendsOf(envelopes)) await repeat(ledger, append);
    const stored = await ledger.readAll({ after: 0n, limit: 10_000 });
    const restored = stored.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
    if (restored.join('\n') !== lines.join('\n')) throw new Error('the restored ledger holds other bytes');
  } finally {
    await ledger.close();
  }
}

function appendsOf(envelopes: readonly Envelope[]): readonly Append[] {
  const appends: Append[] = [];
  for (const envelope of envelopes) {
    const last = appends.at(-1);
    if (last?.[0].stream === envelope.stream) last.push(envelope);
    else appends.push([envelope]);
  }
  return appends;
}

async function repeat(ledger: Ledger, append: Append): Promise<void> {
  const [{ stream, revision }] = append;
  await ledger.append(stream, append, revision === '0' ? 'no-stream' : BigInt(revision) - 1n);
}

/** `2026-11-22T04:31:20.123456Z` as the ledger's clock counts: Node reads no more than milliseconds. */
const microseconds = (text: string): bigint =>
  BigInt(Date.parse(`${text.slice(0, -4)}Z`)) * 1_000n + BigInt(text.slice(-4, -1));
