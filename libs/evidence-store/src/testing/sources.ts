import { createCipheriv, createHash } from 'node:crypto';
import type { EvidenceSource } from '../evidence-store.js';

export const KB = 1024;
export const MB = 1024 * KB;

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The same bytes for the same seed (0 to 255); no two parts of them are alike, so that none can be swapped unseen. */
export const sampleBytes = (length: number, seed = 1): Buffer =>
  createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16)).update(Buffer.alloc(length));

/** A source that says how much of it was read, and whether the reader closed it. */
export class WatchedSource implements EvidenceSource {
  given = 0;
  closed = false;

  /** `failure` is thrown where the source would have ended. */
  constructor(
    private readonly chunks: Iterable<Uint8Array>,
    private readonly failure?: Error,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, void> {
    try {
      for (const chunk of this.chunks) {
        this.given += 1;
        yield chunk;
      }
      if (this.failure) throw this.failure;
    } finally {
      this.closed = true;
    }
  }
}

export const of = (...chunks: readonly Uint8Array[]): WatchedSource => new WatchedSource(chunks);

export async function gather<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

/** Reads to the end or to the error; gives what came before it. */
export async function drain(source: AsyncIterable<Uint8Array>): Promise<{ bytes: Buffer; error?: unknown }> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of source) chunks.push(chunk);
  } catch (error) {
    return { bytes: Buffer.concat(chunks), error };
  }
  return { bytes: Buffer.concat(chunks) };
}
