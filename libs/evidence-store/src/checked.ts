import { createHash } from 'node:crypto';
import { EvidenceChanged } from './evidence-store.js';

/**
 * The same bytes, hashed while they flow. One chunk is held back until the next one is there or the digest agrees.
 * Throws EvidenceChanged in place of the last chunk, and what the chunks throw.
 */
export async function* checked(
  chunks: AsyncIterable<Uint8Array>,
  digest: string,
): AsyncGenerator<Uint8Array, void, void> {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const chunk of chunks) {
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (hash.digest('hex') !== digest) throw new EvidenceChanged(digest);
  if (held) yield held;
}
