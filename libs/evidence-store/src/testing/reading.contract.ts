import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { EvidenceChanged, EvidenceUnknown } from '../evidence-store.js';
import { heldBytes } from './memory.js';
import { digestOf, KB, MB, of, sampleBytes, WatchedSource } from './sources.js';
import { LIMITS, Subject, type OpenStore, type Tampering } from './store-under-test.js';

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export function names(open: OpenStore): void {
  describe('a file', () => {
    const subject = new Subject(open);

    it('is named by the SHA-256 of its bytes', async () => {
      expect(await subject.put(Buffer.from('abc'))).toEqual({ digest: ABC, size: 3 });
    });

    it('may come as a Node stream', async () => {
      const stream = Readable.from([Buffer.from('a'), Buffer.from('bc')]);
      expect(await subject.store.put(stream, LIMITS)).toEqual({ digest: ABC, size: 3 });
    });

    it('has the same digest however it is cut', async () => {
      const bytes = sampleBytes(2_000);
      const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 8 });
      const cut = fc.asyncProperty(cuts, async (places) => {
        const edges = [0, ...places.sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge));
        const stored = await subject.store.put(of(...chunks), LIMITS);
        expect(stored).toEqual({ digest: digestOf(bytes), size: bytes.length });
      });
      await fc.assert(cut, { numRuns: 25 });
      await subject.holds(digestOf(bytes));
    });

    it('may be empty, which is not the same as missing', async () => {
      expect(await subject.store.has(NOTHING)).toBe(false);
      expect(await subject.store.put(of(), LIMITS)).toEqual({ digest: NOTHING, size: 0 });
      expect(await subject.read(NOTHING)).toEqual({ bytes: Buffer.alloc(0) });
      expect(await subject.store.size(NOTHING)).toBe(0);
    });
  });
}

export function reading(open: OpenStore): void {
  describe('reading', () => {
    const subject = new Subject(open);

    it('gives back exactly the bytes that were put', async () => {
      const bytes = sampleBytes(300 * KB + 7);
      const { digest } = await subject.put(bytes);
      expect((await subject.read(digest)).bytes.equals(bytes)).toBe(true);
      expect(await subject.store.has(digest)).toBe(true);
      expect(await subject.store.size(digest)).toBe(bytes.length);
      expect(await subject.store.verify(digest)).toEqual({ status: 'ok' });
    });

    it('can go on many times at once', async () => {
      const bytes = sampleBytes(200 * KB);
      const { digest } = await subject.put(bytes);
      const readings = await Promise.all(Array.from({ length: 8 }, () => subject.read(digest)));
      expect(readings.every((seen) => seen.bytes.equals(bytes))).toBe(true);
    });

    it('may stop in the middle', async () => {
      const bytes = sampleBytes(2 * MB);
      const { digest } = await subject.put(bytes);
      const stream = await subject.store.open(digest);
      for await (const chunk of stream) if (chunk) break;
      expect(stream.destroyed).toBe(true);
      expect((await subject.read(digest)).bytes.equals(bytes)).toBe(true);
    });

    it.each([
      '0'.repeat(64),
      '',
      ABC.slice(1),
      ABC.toUpperCase(),
      `../${ABC}`,
      '../../etc/passwd',
      `${ABC}\n`,
    ])('finds nothing under %j', async (digest) => {
      await subject.put(Buffer.from('abc'));
      expect(await subject.store.has(digest)).toBe(false);
      expect(await subject.store.verify(digest)).toEqual({ status: 'missing' });
      await expect(subject.store.size(digest)).rejects.toThrow(EvidenceUnknown);
      await expect(subject.store.open(digest)).rejects.toThrow(EvidenceUnknown);
    });
  });
}

export function changedBytes(open: OpenStore): void {
  describe('changed bytes', () => {
    const subject = new Subject(open);
    const changes: readonly Tampering[] = ['flip-bit', 'truncate', 'append', 'swap'];
    const cases = changes.flatMap((how) => [1, 900, 3 * MB].map((size) => ({ how, size })));

    it.each(cases)(
      'are named by verify and never served whole: $how of $size bytes',
      async ({ how, size }) => {
        const { digest } = await subject.put(sampleBytes(size));
        await subject.under.tamper(digest, how);
        const verification = await subject.store.verify(digest);
        expect(verification).toEqual({ status: 'changed', found: expect.stringMatching(/^[0-9a-f]{64}$/) });
        expect(verification).not.toMatchObject({ found: digest });
        const served = await subject
          .read(digest)
          .catch((error: unknown) => ({ bytes: Buffer.alloc(0), error }));
        expect(served.error).toBeInstanceOf(EvidenceChanged);
        expect(served.bytes.length).toBeLessThan(size);
      },
    );

    it('are mended by putting the right ones again', async () => {
      const bytes = sampleBytes(10_000);
      const { digest } = await subject.put(bytes);
      await subject.under.tamper(digest, 'flip-bit');
      await subject.put(bytes);
      expect(await subject.store.verify(digest)).toEqual({ status: 'ok' });
      expect((await subject.read(digest)).bytes.equals(bytes)).toBe(true);
    });

    it('do not spoil the other files', async () => {
      const spoilt = await subject.put(sampleBytes(10, 1));
      const whole = await subject.put(sampleBytes(10, 2));
      await subject.under.tamper(spoilt.digest, 'flip-bit');
      expect(await subject.store.verify(whole.digest)).toEqual({ status: 'ok' });
    });

    it('that are gone are missing', async () => {
      const { digest } = await subject.put(sampleBytes(10));
      await subject.under.tamper(digest, 'delete');
      expect(await subject.store.verify(digest)).toEqual({ status: 'missing' });
      expect(await subject.store.has(digest)).toBe(false);
      await expect(subject.store.open(digest)).rejects.toThrow(EvidenceUnknown);
    });
  });
}

export function memory(open: OpenStore): void {
  describe('a file of 20 MB', () => {
    const subject = new Subject(open);

    it('is held in memory by small parts, on its way in and out', async () => {
      const before = heldBytes();
      let peak = 0;
      const watch = (part: number) => {
        if (part % 32 === 0) peak = Math.max(peak, heldBytes() - before);
      };
      const parts = (function* () {
        for (let part = 0; part < 320; part += 1) {
          watch(part);
          yield sampleBytes(64 * KB, part % 256);
        }
      })();
      const { digest, size } = await subject.store.put(new WatchedSource(parts), LIMITS);
      expect(size).toBe(20 * MB);

      const stream = await subject.store.open(digest);
      let seen = 0;
      stream.on('data', (chunk: Buffer) => {
        seen += chunk.length;
        watch(Math.floor(seen / (64 * KB)));
      });
      await finished(stream);
      expect(seen).toBe(20 * MB);
      expect(peak).toBeLessThan(8 * MB);
    });
  });
}
