import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  NoSuchUpload,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { openClient, type BucketPatience, type BucketSettings } from './client.js';
import { isAbsence, storeError } from './s3-error.js';

export interface Upload {
  readonly key: string;
  readonly uploadId: string;
}

export interface Part {
  readonly PartNumber: number;
  readonly ETag: string | undefined;
}

/** A thing in the bucket and when it was made there. */
export interface Dated<Thing> {
  readonly thing: Thing;
  readonly madeAt: Date | undefined;
}

export interface Content {
  readonly body: Readable;
  readonly etag: string | undefined;
  /** In bytes: what this answer announces. */
  readonly size: number | undefined;
}

/**
 * The calls to one bucket that the store makes. Each throws EvidenceStoreFull or EvidenceStoreFailed once the tries
 * are used up; bodies are buffers, so that a call can be tried again, and so that the signature covers their hash.
 */
export class Bucket {
  readonly #client: S3Client;
  readonly #name: string;

  constructor(settings: BucketSettings, patience?: BucketPatience) {
    this.#name = settings.bucket;
    this.#client = openClient(settings, patience);
  }

  close(): void {
    this.#client.destroy();
  }

  /** `sha256` in base64: a server that knows the header keeps nothing of other bytes. */
  async put(key: string, body: Uint8Array, sha256: string): Promise<void> {
    await asked(
      this.#client.send(new PutObjectCommand({ ...this.#at(key), Body: body, ChecksumSHA256: sha256 })),
    );
  }

  /** The size in bytes, or undefined when nothing is there. */
  async size(key: string): Promise<number | undefined> {
    const head = await unlessAbsent(this.#client.send(new HeadObjectCommand(this.#at(key))));
    return head && (head.ContentLength ?? 0);
  }

  /** The bytes from `from` on, of the version with this tag; undefined when nothing is there. */
  async get(key: string, from: number, etag?: string): Promise<Content | undefined> {
    const rest = from > 0 ? { Range: `bytes=${from}-`, IfMatch: etag } : {};
    const found = await unlessAbsent(this.#client.send(new GetObjectCommand({ ...this.#at(key), ...rest })));
    if (!found) return undefined;
    if (!(found.Body instanceof Readable)) throw new TypeError('the answer has no body');
    return { body: found.Body, etag: found.ETag, size: found.ContentLength };
  }

  async copy(from: string, to: string): Promise<void> {
    const source = { CopySource: `${this.#name}/${from}` };
    await asked(this.#client.send(new CopyObjectCommand({ ...this.#at(to), ...source })));
  }

  /** Also where nothing is there. */
  async remove(key: string): Promise<void> {
    await unlessAbsent(this.#client.send(new DeleteObjectCommand(this.#at(key))));
  }

  async begin(key: string): Promise<Upload> {
    const { UploadId } = await asked(this.#client.send(new CreateMultipartUploadCommand(this.#at(key))));
    if (UploadId === undefined) throw storeError(new TypeError('the server gave no upload id'));
    return { key, uploadId: UploadId };
  }

  async part({ key, uploadId }: Upload, number: number, body: Uint8Array): Promise<Part> {
    const place = { ...this.#at(key), UploadId: uploadId, PartNumber: number };
    const { ETag } = await asked(this.#client.send(new UploadPartCommand({ ...place, Body: body })));
    return { PartNumber: number, ETag };
  }

  /** Also where an earlier try did it and its answer was lost: nobody else writes under this key. */
  async complete({ key, uploadId }: Upload, parts: readonly Part[]): Promise<void> {
    const whole = { ...this.#at(key), UploadId: uploadId, MultipartUpload: { Parts: [...parts] } };
    const completing = this.#client.send(new CompleteMultipartUploadCommand(whole));
    await asked(
      completing.catch(async (error: unknown) => {
        const isOver = error instanceof NoSuchUpload && (await this.size(key)) !== undefined;
        if (!isOver) throw error;
      }),
    );
  }

  /** Also an upload that is over or aborted already. */
  async abort({ key, uploadId }: Upload): Promise<void> {
    const aborting = this.#client.send(
      new AbortMultipartUploadCommand({ ...this.#at(key), UploadId: uploadId }),
    );
    await asked(
      aborting.catch((error: unknown) => {
        if (!(error instanceof NoSuchUpload) && !isAbsence(error)) throw error;
      }),
    );
  }

  /** One page (1,000 at most) of keys that begin with the prefix, in rising order, after `after`. */
  async keys(prefix: string, after?: string): Promise<readonly Dated<string>[]> {
    const page = { Bucket: this.#name, Prefix: prefix, ...(after !== undefined && { StartAfter: after }) };
    const { Contents = [] } = await asked(this.#client.send(new ListObjectsV2Command(page)));
    return Contents.map(({ Key, LastModified }) => ({ thing: Key ?? '', madeAt: LastModified }));
  }

  /** One page (1,000 at most) of uploads that were begun and neither completed nor aborted. */
  async uploads(prefix: string): Promise<readonly Dated<Upload>[]> {
    const page = { Bucket: this.#name, Prefix: prefix };
    const { Uploads = [] } = await asked(this.#client.send(new ListMultipartUploadsCommand(page)));
    return Uploads.map(({ Key, UploadId, Initiated }) => ({
      thing: { key: Key ?? '', uploadId: UploadId ?? '' },
      madeAt: Initiated,
    }));
  }

  #at(key: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.#name, Key: key };
  }
}

async function asked<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    throw storeError(error);
  }
}

const unlessAbsent = <Answer>(call: Promise<Answer>): Promise<Answer | undefined> =>
  asked<Answer | undefined>(
    call.catch((error: unknown) => {
      if (isAbsence(error)) return undefined;
      throw error;
    }),
  );
