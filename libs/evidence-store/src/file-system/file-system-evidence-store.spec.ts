import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  appendFile,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EvidenceChanged, EvidenceStoreFailed, EvidenceStoreFull } from '../evidence-store.js';
import { evidenceStoreContract, type Tampering } from '../testing/index.js';
import { digestOf, drain, gather, of, sampleBytes } from '../testing/sources.js';
import { FileSystemEvidenceStore } from './file-system-evidence-store.js';

const LIMITS = { maxBytes: 1_000_000 };
const BYTES = sampleBytes(5_000);
const DIGEST = digestOf(BYTES);

const fileOf = (root: string, digest: string) => join(root, digest.slice(0, 2), digest);

async function flipBit(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  await writeFile(path, bytes);
}

const tampering: Record<Tampering, (path: string) => Promise<void>> = {
  'flip-bit': flipBit,
  truncate: async (path) => truncate(path, (await stat(path)).size - 1),
  append: (path) => appendFile(path, 'x'),
  swap: async (path) => writeFile(path, sampleBytes((await stat(path)).size, 99)),
  delete: (path) => rm(path),
};

async function strangersIn(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return files
    .filter((file) => join(file.parentPath, file.name) !== fileOf(root, file.name))
    .map(({ name }) => name);
}

const newFolder = () => mkdtemp(join(tmpdir(), 'evidence-'));

evidenceStoreContract('file system', async () => {
  const root = await newFolder();
  return {
    store: await FileSystemEvidenceStore.open(root),
    tamper: (digest, how) => tampering[how](fileOf(root, digest)),
    leftovers: () => strangersIn(root),
    close: () => rm(root, { recursive: true }),
  };
});

describe('file system: what only a disk has', () => {
  let root: string;
  let store: FileSystemEvidenceStore;
  beforeEach(async () => {
    root = join(await newFolder(), 'evidence');
    store = await FileSystemEvidenceStore.open(root);
  });
  afterEach(async () => {
    restore();
    await rm(join(root, '..'), { recursive: true });
  });

  let restore = () => {};

  /** Stands in for fsync on every handle, until the test ends: it cannot be watched from outside the process. */
  async function replaceSync(sync: () => Promise<void>): Promise<void> {
    const handle = await open(root, 'r');
    const prototype: { sync(): Promise<void> } = Object.getPrototypeOf(handle);
    await handle.close();
    const real = prototype.sync;
    prototype.sync = sync;
    restore = () => void (prototype.sync = real);
  }

  /** Lets fsync fail once, the nth time (from 0) it is asked. */
  async function failSync(code: string, nth = 0): Promise<Error> {
    const failure = Object.assign(new Error(code), { code, syscall: 'fsync' });
    let asked = 0;
    await replaceSync(() => (asked++ === nth ? Promise.reject(failure) : Promise.resolve()));
    return failure;
  }

  it('keeps files across a restart', async () => {
    await store.put(of(BYTES), LIMITS);
    const again = await FileSystemEvidenceStore.open(root);
    expect(await again.verify(DIGEST)).toEqual({ status: 'ok' });
    expect(await gather(again.list())).toEqual([DIGEST]);
  });

  it('lets nobody else read: 0600 for files, 0700 for folders', async () => {
    await store.put(of(BYTES), LIMITS);
    const modes = await Promise.all(
      [root, join(root, DIGEST.slice(0, 2)), fileOf(root, DIGEST)].map((path) => stat(path)),
    );
    expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '700', '600']);
  });

  it('makes the bytes durable before the name, and the name before it answers', async () => {
    const named: boolean[] = [];
    await replaceSync(async () => void named.push(existsSync(fileOf(root, DIGEST))));
    await store.put(of(BYTES), LIMITS);
    expect(named).toEqual([false, true]);
  });

  it.each([
    ['file', 0],
    ['folder', 1],
  ])(
    'acknowledges nothing when the fsync of the %s fails, and takes the file when it is sent again',
    async (_, nth) => {
      const cause = await failSync('EIO', nth);
      const failed = store.put(of(BYTES), LIMITS);
      await expect(failed).rejects.toThrow(EvidenceStoreFailed);
      await expect(failed).rejects.toMatchObject({ cause });
      expect(await strangersIn(root)).toEqual([]);
      expect((await store.put(of(BYTES), LIMITS)).digest).toBe(DIGEST);
    },
  );

  it.each([1, 200_000])('serves no file of %d bytes whole that changes after it was opened', async (size) => {
    const { digest } = await store.put(of(sampleBytes(size)), LIMITS);
    const stream = await store.open(digest);
    await flipBit(fileOf(root, digest));
    const served = await drain(stream);
    expect(served.error).toEqual(new EvidenceChanged(digest));
    expect(served.bytes.length).toBeLessThan(size);
  });

  it('says so when the disk is full, and goes on when there is room', async () => {
    await failSync('ENOSPC');
    await expect(store.put(of(BYTES), LIMITS)).rejects.toThrow(EvidenceStoreFull);
    expect(await gather(store.list())).toEqual([]);
    expect((await store.put(of(BYTES), LIMITS)).digest).toBe(DIGEST);
  });

  it('fails in its own words when its folders are gone', async () => {
    await rm(root, { recursive: true });
    await expect(store.put(of(BYTES), LIMITS)).rejects.toThrow(EvidenceStoreFailed);
    await expect(gather(store.list())).rejects.toThrow(EvidenceStoreFailed);
  });

  it('does not open on a path that is a file', async () => {
    const path = join(root, 'file');
    await writeFile(path, '');
    await expect(FileSystemEvidenceStore.open(path)).rejects.toThrow(EvidenceStoreFailed);
  });

  it('never lists a file that does not carry a digest', async () => {
    await writeFile(join(root, 'ab', 'note.txt'), '');
    await writeFile(
      fileOf(root, DIGEST).replace(DIGEST.slice(0, 2), DIGEST.startsWith('00') ? '01' : '00'),
      BYTES,
    );
    expect(await gather(store.list())).toEqual([]);
  });

  it('removes at its next start what a killed process left half-written', async () => {
    const writer = fileURLToPath(new URL('../testing/stalled-writer.ts', import.meta.url));
    const runner = fileURLToPath(new URL('../../../../infra/scripts/run-source.mjs', import.meta.url));
    const child = spawn(process.execPath, ['--conditions=source', '--import', runner, writer, root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    expect(await strangersIn(root)).toHaveLength(1);

    const again = await FileSystemEvidenceStore.open(root);
    expect(await strangersIn(root)).toEqual([]);
    expect(await gather(again.list())).toEqual([]);
  });
});
