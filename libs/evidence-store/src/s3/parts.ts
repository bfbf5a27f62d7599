/** The protocol takes no smaller part, the last one aside. */
export const PART_BYTES = 5 * 1_048_576;

/**
 * The same bytes in parts of exactly PART_BYTES, the last one smaller; nothing for no bytes. All parts lie in one
 * buffer: each is good until the next one is asked for.
 */
export async function* inParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const part = Buffer.allocUnsafe(PART_BYTES);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let taken = 0; taken < chunk.byteLength;) {
      const taking = Math.min(PART_BYTES - filled, chunk.byteLength - taken);
      part.set(chunk.subarray(taken, taken + taking), filled);
      filled += taking;
      taken += taking;
      if (filled < PART_BYTES) continue;
      yield part;
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
