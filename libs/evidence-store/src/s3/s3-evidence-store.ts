import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { checked } from '../checked.js';
import {
  DIGEST,
  EvidenceChanged,
  EvidenceUnknown,
  type EvidenceLimits,
  type EvidenceSource,
  type EvidenceStore,
  type StoredEvidence,
  type Verification,
} from '../evidence-store.js';
import { Intake } from '../intake.js';
import { Bucket, type Upload } from './bucket.js';
import type { BucketPatience, BucketSettings } from './client.js';
import { inParts, PART_BYTES } from './parts.js';
import { storeError } from './s3-error.js';
import { bytesOf } from './reading.js';

const FILES = 'evidence/';
const INCOMING = 'incoming/';
/** No upload takes a day: what is older was left by a process that is gone. */
const LEFT_BEHIND_MS = 24 * 3_600_000;

/**
 * `evidence/<digest>` in one bucket; any number of processes share it. A file of less than one part is put under
 * its name at once. A larger one gets its name by a copy within the server once it is whole: until then it lies
 * under `incoming/`. An object appears whole or not at all, which is the protocol's own promise.
 */
export class S3EvidenceStore implements EvidenceStore {
  private constructor(private readonly bucket: Bucket) {}

  /** Removes what was left half-written a day ago or longer. Throws EvidenceStoreFailed when the bucket does not answer. */
  static async open(settings: BucketSettings, patience?: BucketPatience): Promise<S3EvidenceStore> {
    const bucket = new Bucket(settings, patience);
    try {
      await sweep(bucket, new Date(Date.now() - LEFT_BEHIND_MS));
      return new S3EvidenceStore(bucket);
    } catch (error) {
      bucket.close();
      throw error;
    }
  }

  async put(source: EvidenceSource, limits: EvidenceLimits): Promise<StoredEvidence> {
    const intake = new Intake(source, limits);
    const parts = inParts(intake.chunks());
    try {
      const { value: first = new Uint8Array() } = await parts.next();
      if (first.byteLength === PART_BYTES) return await this.#putLarge(first, parts, intake);
      const stored = intake.result();
      // Also where the file is there already: the bytes are the same, and if they had changed, this mends them.
      await this.bucket.put(
        keyOf(stored.digest),
        first,
        Buffer.from(stored.digest, 'hex').toString('base64'),
      );
      return stored;
    } finally {
      await parts.return();
    }
  }

  async open(digest: string): Promise<Readable> {
    // Read twice, as on a disk: the caller can still answer with a proper error before the first byte has gone.
    const { status } = await this.verify(digest);
    if (status === 'missing') throw new EvidenceUnknown(digest);
    if (status === 'changed') throw new EvidenceChanged(digest);
    return Readable.from(checked(this.#served(digest), digest), { objectMode: false });
  }

  async has(digest: string): Promise<boolean> {
    return (await this.#sizeOf(digest)) !== undefined;
  }

  async size(digest: string): Promise<number> {
    const size = await this.#sizeOf(digest);
    if (size === undefined) throw new EvidenceUnknown(digest);
    return size;
  }

  async verify(digest: string): Promise<Verification> {
    const bytes = DIGEST.test(digest) ? await bytesOf(this.bucket, keyOf(digest)) : undefined;
    if (!bytes) return { status: 'missing' };
    const hash = createHash('sha256');
    for await (const chunk of bytes) hash.update(chunk);
    const found = hash.digest('hex');
    return found === digest ? { status: 'ok' } : { status: 'changed', found };
  }

  async *list(): AsyncGenerator<string, void, void> {
    let after: string | undefined;
    for (;;) {
      const page = await this.bucket.keys(FILES, after);
      if (page.length === 0) return;
      const names = page.map(({ thing }) => thing.slice(FILES.length));
      yield* names.filter((name) => DIGEST.test(name));
      after = page.at(-1)?.thing;
    }
  }

  /** Lets go of the connections. */
  close(): void {
    this.bucket.close();
  }

  async #putLarge(
    first: Uint8Array,
    rest: AsyncIterable<Uint8Array>,
    intake: Intake,
  ): Promise<StoredEvidence> {
    const upload = await this.bucket.begin(`${INCOMING}${randomUUID()}`);
    try {
      const parts = [await this.bucket.part(upload, 1, first)];
      for await (const part of rest) parts.push(await this.bucket.part(upload, parts.length + 1, part));
      await this.bucket.complete(upload, parts);
      const stored = intake.result();
      await this.bucket.copy(upload.key, keyOf(stored.digest));
      // The file is safe under its name. If the server refuses this, the sweep of a later start does it.
      await Promise.allSettled([this.bucket.remove(upload.key)]);
      return stored;
    } catch (error) {
      throw await this.#discard(upload, error);
    }
  }

  /** Removes what came of an upload; gives the error to throw, which names both failures when the removal fails too. */
  async #discard(upload: Upload, error: unknown): Promise<unknown> {
    try {
      await this.bucket.abort(upload);
      await this.bucket.remove(upload.key);
      return error;
    } catch (removal) {
      return storeError(removal, new AggregateError([error, removal]));
    }
  }

  async *#served(digest: string): AsyncGenerator<Uint8Array, void, void> {
    const bytes = await bytesOf(this.bucket, keyOf(digest));
    if (!bytes) throw new EvidenceUnknown(digest);
    yield* bytes;
  }

  async #sizeOf(digest: string): Promise<number | undefined> {
    return DIGEST.test(digest) ? this.bucket.size(keyOf(digest)) : undefined;
  }
}

const keyOf = (digest: string): string => `${FILES}${digest}`;

/** One page of each a start: a bucket with more than that left in it is swept in several. */
async function sweep(bucket: Bucket, before: Date): Promise<void> {
  const isOld = ({ madeAt }: { readonly madeAt: Date | undefined }) =>
    madeAt !== undefined && madeAt < before;
  for (const { thing } of (await bucket.keys(INCOMING)).filter(isOld)) await bucket.remove(thing);
  for (const { thing } of (await bucket.uploads(INCOMING)).filter(isOld)) await bucket.abort(thing);
}
