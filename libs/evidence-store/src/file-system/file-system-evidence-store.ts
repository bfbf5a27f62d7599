import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { checked } from '../checked.js';
import {
  EvidenceChanged,
  DIGEST,
  EvidenceUnknown,
  type EvidenceLimits,
  type EvidenceSource,
  type EvidenceStore,
  type StoredEvidence,
  type Verification,
} from '../evidence-store.js';
import { Intake } from '../intake.js';
import { isAbsence, storeError } from './store-error.js';

const FOLDERS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const INCOMING = 'incoming';
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * `<aa>/<digest>` under one folder; a file on its way in is written to `incoming/` and renamed when it is
 * whole and durable. One process owns the folder: the ledger's lock beside it sees to that.
 */
export class FileSystemEvidenceStore implements EvidenceStore {
  private constructor(private readonly root: string) {}

  /** Makes the folders, and removes what a killed process left half-written. Throws EvidenceStoreFailed. */
  static async open(root: string): Promise<FileSystemEvidenceStore> {
    try {
      await rm(join(root, INCOMING), { recursive: true, force: true });
      // All folders are there from the start: a file that is acknowledged never waits for its folder's own entry.
      const folders = [INCOMING, ...FOLDERS].map((folder) => join(root, folder));
      await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true, mode: FOLDER_MODE })));
      await syncFolder(root);
      return new FileSystemEvidenceStore(root);
    } catch (error) {
      throw storeError(error);
    }
  }

  async put(source: EvidenceSource, limits: EvidenceLimits): Promise<StoredEvidence> {
    const intake = new Intake(source, limits);
    const partial = join(this.root, INCOMING, randomUUID());
    try {
      await write(partial, intake.chunks());
      const stored = intake.result();
      const target = this.#path(stored.digest);
      // Also where the file is there already: the bytes are the same, and if they had changed, this mends them.
      await rename(partial, target);
      await syncFolder(dirname(target));
      return stored;
    } catch (error) {
      throw await discard(partial, error);
    }
  }

  async open(digest: string): Promise<Readable> {
    // Hashed before the first byte, so that the caller can still answer with a proper error; and again while
    // it flows, as the disk may change in between. The second reading comes from the page cache.
    const { status } = await this.verify(digest);
    if (status === 'missing') throw new EvidenceUnknown(digest);
    if (status === 'changed') throw new EvidenceChanged(digest);
    return Readable.from(checked(served(this.#path(digest)), digest), { objectMode: false });
  }

  async has(digest: string): Promise<boolean> {
    return (await this.#stat(digest)) !== undefined;
  }

  async size(digest: string): Promise<number> {
    const found = await this.#stat(digest);
    if (found === undefined) throw new EvidenceUnknown(digest);
    return found.size;
  }

  async verify(digest: string): Promise<Verification> {
    if (!DIGEST.test(digest)) return { status: 'missing' };
    const hash = createHash('sha256');
    try {
      for await (const chunk of bytesOf(this.#path(digest))) hash.update(chunk);
    } catch (error) {
      if (isAbsence(error)) return { status: 'missing' };
      throw storeError(error);
    }
    const found = hash.digest('hex');
    return found === digest ? { status: 'ok' } : { status: 'changed', found };
  }

  async *list(): AsyncGenerator<string, void, void> {
    for (const folder of FOLDERS) {
      const names = await readdir(join(this.root, folder)).catch((error: unknown) => {
        throw storeError(error);
      });
      yield* names.filter((name) => DIGEST.test(name) && name.startsWith(folder)).sort();
    }
  }

  async #stat(digest: string): Promise<{ readonly size: number } | undefined> {
    if (!DIGEST.test(digest)) return undefined;
    try {
      return await stat(this.#path(digest));
    } catch (error) {
      if (isAbsence(error)) return undefined;
      throw storeError(error);
    }
  }

  /** Requires a digest: only hex digits ever become part of a path. */
  #path(digest: string): string {
    return join(this.root, digest.slice(0, 2), digest);
  }
}

const bytesOf = (path: string): AsyncIterable<Uint8Array> => createReadStream(path);

async function write(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', FILE_MODE);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes new names in a folder durable. A retry after a failure writes a new file and a new name, so it trusts nothing old. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Removes a half-written file; gives the error to throw, which names both failures when the removal fails too. */
async function discard(partial: string, error: unknown): Promise<unknown> {
  try {
    await rm(partial, { force: true });
    return storeError(error);
  } catch (removal) {
    return storeError(removal, new AggregateError([error, removal]));
  }
}

/** Throws EvidenceStoreFailed. */
async function* served(path: string): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* bytesOf(path);
  } catch (error) {
    throw storeError(error);
  }
}
