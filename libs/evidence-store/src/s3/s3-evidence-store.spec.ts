import { appendFile, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { EvidenceStoreFailed, EvidenceStoreFull } from '../evidence-store.js';
import { evidenceStoreContract, type Tampering } from '../testing/index.js';
import { digestOf, drain, gather, KB, MB, of, sampleBytes, WatchedSource } from '../testing/sources.js';
import { S3EvidenceStore } from './s3-evidence-store.js';
import type { Fault, S3Operation } from './testing/s3-faults.js';
import { S3Server } from './testing/s3-server.js';

const LIMITS = { maxBytes: 32 * MB };
const SMALL = sampleBytes(5_000);
const LARGE = sampleBytes(6 * MB);
const DAYS_MS = 2 * 24 * 3_600_000;
// Long enough for a busy machine to answer.
const PATIENCE = { attemptsMax: 3, answerMsMax: 20_000, idleMsMax: 20_000 };
/** Only a server that stalls is waited for so long; a call that a busy machine answers late has two tries more. */
const SHORT = { attemptsMax: 4, answerMsMax: 2_000, idleMsMax: 2_000 };

const keyOf = (digest: string) => `evidence/${digest}`;

const tampering: Record<Tampering, (path: string) => Promise<void>> = {
  'flip-bit': async (path) => {
    const bytes = await readFile(path);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    await writeFile(path, bytes);
  },
  truncate: async (path) => truncate(path, (await stat(path)).size - 1),
  append: (path) => appendFile(path, 'x'),
  swap: async (path) => writeFile(path, sampleBytes((await stat(path)).size, 99)),
  delete: (path) => rm(path),
};

/** Everything in the bucket that is not a whole evidence file. */
async function strangersIn(server: S3Server): Promise<readonly string[]> {
  const keys = (await server.objects.keys()).filter((key) => !/^evidence\/[0-9a-f]{64}$/.test(key));
  return [...keys, ...(await server.objects.uploads()).map(({ key }) => key)];
}

evidenceStoreContract('S3', async () => {
  const server = await S3Server.start();
  const store = await S3EvidenceStore.open(server.settings);
  return {
    store,
    tamper: (digest, how) => tampering[how](server.objects.path(keyOf(digest))),
    leftovers: () => strangersIn(server),
    close: async () => {
      store.close();
      await server.close();
    },
  };
});

describe('S3: what only a server has', () => {
  let server: S3Server;
  let store: S3EvidenceStore;
  beforeEach(async () => {
    server = await S3Server.start();
    store = await S3EvidenceStore.open(server.settings, PATIENCE);
  });
  afterEach(async () => {
    store.close();
    await server.close();
  });

  const put = (bytes: Uint8Array) => store.put(of(bytes), LIMITS);
  const holds = async (...digests: readonly string[]) => {
    expect(await gather(store.list())).toEqual([...digests].sort());
    expect(await strangersIn(server)).toEqual([]);
  };

  it('shows a file under its name only when it is whole', async () => {
    const seen: string[][] = [];
    const parts = (async function* () {
      for (let at = 0; at < LARGE.length; at += MB) {
        yield LARGE.subarray(at, at + MB);
        seen.push([...(await server.objects.keys())]);
      }
    })();
    const { digest } = await store.put(parts, LIMITS);
    expect(seen.flat()).toEqual([]);
    await holds(digest);
    expect((await drain(await store.open(digest))).bytes.equals(LARGE)).toBe(true);
  });

  it.each([5 * MB - 1, 5 * MB, 5 * MB + 1, 10 * MB])(
    'takes %d bytes, around the size of a part',
    async (size) => {
      const bytes = sampleBytes(size);
      expect(await put(bytes)).toEqual({ digest: digestOf(bytes), size });
      await holds(digestOf(bytes));
      expect(await store.verify(digestOf(bytes))).toEqual({ status: 'ok' });
    },
  );

  const CALLS_OF: readonly (readonly [string, S3Operation, Buffer])[] = [
    ['a small file', 'PutObject', SMALL],
    ['a large file at its beginning', 'CreateMultipartUpload', LARGE],
    ['a large file in the middle', 'UploadPart', LARGE],
    ['a large file at its end', 'CompleteMultipartUpload', LARGE],
    ['a large file when it gets its name', 'CopyObject', LARGE],
  ];
  const PASSING: readonly Fault[] = ['internal-error', 'slow-down', 'cut', 'stall'];
  const passing = CALLS_OF.flatMap(([what, call, bytes]) =>
    PASSING.map((fault) => ({ what, call, bytes, fault })),
  );

  it.each(passing)('takes $what although $call first met $fault', async ({ call, bytes, fault }) => {
    server.faults.plan(call, fault);
    const patient = fault === 'stall' ? await S3EvidenceStore.open(server.settings, SHORT) : store;
    await patient.put(of(bytes), LIMITS);
    if (patient !== store) patient.close();
    await holds(digestOf(bytes));
    expect(await store.verify(digestOf(bytes))).toEqual({ status: 'ok' });
  });

  it.each(CALLS_OF)(
    'gives up on %s after a bounded number of tries, and keeps nothing',
    async (_, call, bytes) => {
      server.faults.plan(call, 'internal-error', 100);
      const source = of(bytes, sampleBytes(KB));
      await expect(store.put(source, LIMITS)).rejects.toThrow(EvidenceStoreFailed);
      expect(server.count(call)).toBe(PATIENCE.attemptsMax);
      expect(source.closed).toBe(true);
      await holds();
    },
  );

  it.each(
    CALLS_OF.flatMap(([what, call, bytes]) =>
      (['storage-full', 'quota-exceeded'] as const).map((fault) => ({ what, call, bytes, fault })),
    ),
  )('says that there is no room for $what: $call, $fault', async ({ call, bytes, fault }) => {
    server.faults.plan(call, fault, 3);
    await expect(put(bytes)).rejects.toThrow(EvidenceStoreFull);
    await holds();
    for (let left = 0; left < 3; left += 1) server.faults.next(call);
    await put(bytes);
    await holds(digestOf(bytes));
  });

  it('keeps a file once and whole when an answer is lost', async () => {
    server.faults.plan('PutObject', 'lost-answer');
    for (const call of ['CompleteMultipartUpload', 'CopyObject'] as const)
      server.faults.plan(call, 'lost-answer');
    await put(SMALL);
    await put(LARGE);
    await holds(digestOf(SMALL), digestOf(LARGE));
  });

  it('keeps a file that is whole although what it came from could not be removed; a later start removes that', async () => {
    server.faults.plan('DeleteObject', 'access-denied');
    const { digest } = await put(LARGE);
    const [left = ''] = await strangersIn(server);
    expect(left).toMatch(/^incoming\//);
    await server.objects.age({ key: left }, DAYS_MS);
    (await S3EvidenceStore.open(server.settings)).close();
    await holds(digest);
  });

  it('names both failures when what is half-written cannot be removed', async () => {
    server.faults.plan('UploadPart', 'access-denied');
    server.faults.plan('AbortMultipartUpload', 'access-denied');
    const failed = await put(LARGE).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(EvidenceStoreFailed);
    expect(failed).toMatchObject({
      cause: { errors: [expect.any(EvidenceStoreFailed), expect.any(EvidenceStoreFailed)] },
    });
  });

  it('leaves to other processes what they are writing, and removes what nobody writes any more', async () => {
    const [mine, left] = [
      await server.objects.begin('incoming/mine'),
      await server.objects.begin('incoming/left'),
    ];
    await server.objects.age({ uploadId: left }, DAYS_MS);
    (await S3EvidenceStore.open(server.settings)).close();
    expect((await server.objects.uploads()).map(({ uploadId }) => uploadId)).toEqual([mine]);
  });

  it('aborts the upload of a source that breaks off', async () => {
    const gone = new WatchedSource([LARGE], new Error('gone'));
    await expect(store.put(gone, LIMITS)).rejects.toThrow('did not arrive whole');
    expect(server.count('AbortMultipartUpload')).toBe(1);
    await holds();
  });

  it('goes on where a connection broke, without a byte twice', async () => {
    const { digest } = await put(LARGE);
    server.faults.plan('GetObject', 'cut', 3);
    expect((await drain(await store.open(digest))).bytes.equals(LARGE)).toBe(true);
    server.faults.plan('GetObject', 'cut', 2);
    expect(await store.verify(digest)).toEqual({ status: 'ok' });
  });

  it('fails when the connection breaks again and again, and serves nothing as if it were whole', async () => {
    const { digest } = await put(LARGE);
    const stream = await store.open(digest);
    server.faults.plan('GetObject', 'cut', 100);
    const served = await drain(stream);
    expect(served.error).toBeInstanceOf(EvidenceStoreFailed);
    expect(served.bytes.length).toBeLessThan(LARGE.length);
    await expect(store.verify(digest)).rejects.toThrow(EvidenceStoreFailed);
  });

  it.each([1, 900, 3 * MB])('serves no %d bytes that were changed on the way', async (size) => {
    const { digest } = await put(sampleBytes(size));
    const stream = await store.open(digest);
    server.faults.plan('GetObject', 'wrong-bytes', 2);
    const served = await drain(stream);
    expect(served.error).toMatchObject({ name: 'EvidenceChanged' });
    expect(served.bytes.length).toBeLessThan(size);
    await expect(store.open(digest)).rejects.toMatchObject({ name: 'EvidenceChanged' });
  });

  it('knows a file that is missing from a server that says no', async () => {
    const { digest } = await put(SMALL);
    server.faults.plan('HeadObject', 'access-denied', 2);
    server.faults.plan('GetObject', 'access-denied', 2);
    for (const asked of [store.has(digest), store.size(digest), store.open(digest), store.verify(digest)])
      await expect(asked).rejects.toThrow(EvidenceStoreFailed);
  });

  it('lists more files than one page holds', async () => {
    const names = Array.from({ length: 2_300 }, (_, index) => digestOf(Buffer.from(String(index))));
    await Promise.all(names.map((name) => writeFile(server.objects.path(keyOf(name)), '')));
    await writeFile(server.objects.path('evidence/not-a-digest'), '');
    expect(await gather(store.list())).toEqual([...names].sort());
  });

  it.each([
    ['another key', { accessKeyId: 'stranger' }],
    ['another bucket', { bucket: 'khac' }],
    ['another region', { region: 'us-east-1' }],
    ['a server that is not there', { endpoint: 'http://127.0.0.1:1' }],
  ])('does not open with %s', async (_, wrong) => {
    await expect(S3EvidenceStore.open({ ...server.settings, ...wrong }, PATIENCE)).rejects.toThrow(
      EvidenceStoreFailed,
    );
  });

  it('fails in its own words once the server is gone', async () => {
    const gone = await S3Server.start();
    const left = await S3EvidenceStore.open(gone.settings, PATIENCE);
    await gone.close();
    await expect(left.put(of(SMALL), LIMITS)).rejects.toThrow(EvidenceStoreFailed);
    await expect(left.has(digestOf(SMALL))).rejects.toThrow(EvidenceStoreFailed);
    await expect(gather(left.list())).rejects.toThrow(EvidenceStoreFailed);
    left.close();
  });
});
