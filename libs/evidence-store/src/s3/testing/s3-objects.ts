import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Received {
  readonly md5: string;
  readonly sha256: string;
}

/** What a bucket holds, as files in a folder: the server's memory stays small whatever is put into it. */
export class S3Objects {
  private constructor(private readonly root: string) {}

  static async in(root: string): Promise<S3Objects> {
    for (const folder of ['objects', 'uploads', 'arriving']) await mkdir(join(root, folder));
    return new S3Objects(root);
  }

  /** The file behind a key, for whoever tampers with it. */
  path(key: string): string {
    return join(this.root, 'objects', encodeURIComponent(key));
  }

  partPath(uploadId: string, number: number): string {
    return join(this.root, 'uploads', uploadId, String(number));
  }

  newPath(): string {
    return join(this.root, 'arriving', randomUUID());
  }

  /** Keys in rising order of their bytes. */
  async keys(): Promise<readonly string[]> {
    return (await readdir(join(this.root, 'objects'))).map(decodeURIComponent).sort();
  }

  async begin(key: string): Promise<string> {
    const uploadId = `${randomUUID()}.${Buffer.from(key).toString('hex')}`;
    await mkdir(join(this.root, 'uploads', uploadId));
    return uploadId;
  }

  /** Those that are neither completed nor aborted. */
  async uploads(): Promise<
    readonly { readonly uploadId: string; readonly key: string; readonly at: Date }[]
  > {
    const ids = await readdir(join(this.root, 'uploads'));
    const keyOf = (id: string) => Buffer.from(id.split('.')[1] ?? '', 'hex').toString();
    const madeAt = async (id: string) => (await stat(join(this.root, 'uploads', id))).mtime;
    return Promise.all(ids.map(async (id) => ({ uploadId: id, key: keyOf(id), at: await madeAt(id) })));
  }

  async drop(uploadId: string): Promise<void> {
    await rm(join(this.root, 'uploads', uploadId), { recursive: true });
  }

  /** Makes an upload or an object look as if it had been there for that long. */
  async age(what: { readonly key: string } | { readonly uploadId: string }, ms: number): Promise<void> {
    const path = 'key' in what ? this.path(what.key) : join(this.root, 'uploads', what.uploadId);
    const then = new Date(Date.now() - ms);
    await utimes(path, then, then);
  }

  copy(from: string, to: string): Promise<void> {
    return copyFile(this.path(from), this.path(to));
  }
}

export async function write(path: string, body: Readable): Promise<Received> {
  const [md5, sha256] = [createHash('md5'), createHash('sha256')];
  body.on('data', (chunk: Buffer) => [md5, sha256].forEach((hash) => hash.update(chunk)));
  await pipeline(body, createWriteStream(path));
  return { md5: md5.digest('hex'), sha256: sha256.digest('hex') };
}

export async function md5Of(path: string): Promise<string> {
  const hash = createHash('md5');
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}
