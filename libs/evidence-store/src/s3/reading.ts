import type { Bucket, Content } from './bucket.js';
import { storeError } from './s3-error.js';

/** How often a connection may break within one file. */
const RESUMPTIONS_MAX = 3;

/**
 * The bytes of one object in order; undefined when nothing is there. A connection that breaks is taken up where it
 * broke, on the same version of the object. Throws EvidenceStoreFailed, also while the bytes flow.
 */
export async function bytesOf(bucket: Bucket, key: string): Promise<AsyncIterable<Uint8Array> | undefined> {
  const first = await bucket.get(key, 0);
  return first && resuming(first, (from) => bucket.get(key, from, first.etag));
}

async function* resuming(
  first: Content,
  more: (from: number) => Promise<Content | undefined>,
): AsyncGenerator<Uint8Array, void, void> {
  let seen = 0;
  let content: Content | undefined = first;
  for (let breaks = 0; content; breaks += 1) {
    try {
      for await (const chunk of bytesIn(content)) {
        seen += chunk.byteLength;
        yield chunk;
      }
      return;
    } catch (error) {
      if (breaks === RESUMPTIONS_MAX) throw storeError(error);
    }
    if (seen === first.size) return;
    content = await more(seen);
  }
  throw storeError(new Error('the object went away while it was read'));
}

const bytesIn = (content: Content): AsyncIterable<Uint8Array> => content.body;
