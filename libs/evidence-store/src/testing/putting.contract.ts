import { Readable } from 'node:stream';
import { Refusal } from '#kernel';
import { EvidenceIncomplete, EvidenceTooLarge } from '../evidence-store.js';
import { digestOf, KB, of, sampleBytes, WatchedSource } from './sources.js';
import { LIMITS, Subject, type OpenStore } from './store-under-test.js';

class Refused extends Refusal {
  readonly code = 'evidence.test';
}

export function sameBytes(open: OpenStore): void {
  describe('the same bytes', () => {
    const subject = new Subject(open);

    it('are one file, put one after the other', async () => {
      const first = await subject.put(sampleBytes(10_000));
      expect(await subject.put(sampleBytes(10_000))).toEqual(first);
      await subject.holds(first.digest);
    });

    it('are one file, put at the same time', async () => {
      const bytes = sampleBytes(100 * KB);
      const stored = await Promise.all(Array.from({ length: 6 }, () => subject.put(bytes)));
      expect(stored).toEqual(Array(6).fill({ digest: digestOf(bytes), size: bytes.length }));
      await subject.holds(digestOf(bytes));
    });
  });

  describe('many files at once', () => {
    const subject = new Subject(open);

    it('are all taken, and listed once each, in order', async () => {
      await subject.holds();
      const files = Array.from({ length: 40 }, (_, index) => sampleBytes(5_000 + index, index));
      await Promise.all(files.map((file) => subject.put(file)));
      await subject.holds(...files.map(digestOf));
      for (const file of files) expect((await subject.read(digestOf(file))).bytes.equals(file)).toBe(true);
    });
  });
}

export function limits(open: OpenStore): void {
  describe('limits', () => {
    const subject = new Subject(open);

    it('takes a file of exactly the limit', async () => {
      const source = of(sampleBytes(999), sampleBytes(1));
      expect((await subject.store.put(source, { maxBytes: 1_000 })).size).toBe(1_000);
    });

    it('refuses one byte more, and keeps nothing', async () => {
      const source = of(sampleBytes(999), sampleBytes(1), sampleBytes(1));
      await expect(subject.store.put(source, { maxBytes: 1_000 })).rejects.toEqual(
        new EvidenceTooLarge(1_000),
      );
      await subject.holds();
    });

    it('stops reading at once and closes the source', async () => {
      const chunks = (function* () {
        for (;;) yield sampleBytes(KB);
      })();
      const endless = new WatchedSource(chunks);
      await expect(subject.store.put(endless, { maxBytes: 10 * KB })).rejects.toThrow(EvidenceTooLarge);
      expect(endless).toMatchObject({ given: 11, closed: true });
    });

    it('closes a Node stream that is too large', async () => {
      const stream = Readable.from([sampleBytes(KB), sampleBytes(KB), sampleBytes(KB)]);
      await expect(subject.store.put(stream, { maxBytes: 1_500 })).rejects.toThrow(EvidenceTooLarge);
      expect(stream.destroyed).toBe(true);
    });

    it.each([Number.NaN, -1])('does not take %d for a limit', async (maxBytes) => {
      await expect(subject.store.put(of(sampleBytes(1)), { maxBytes })).rejects.toThrow(RangeError);
    });
  });
}

export function brokenSources(open: OpenStore): void {
  describe('a source that fails', () => {
    const subject = new Subject(open);

    it('in the middle leaves nothing, and the cause is kept', async () => {
      const cause = new Error('connection reset');
      const failed = subject.store.put(new WatchedSource([sampleBytes(90 * KB)], cause), LIMITS);
      await expect(failed).rejects.toThrow(EvidenceIncomplete);
      await expect(failed).rejects.toMatchObject({ cause });
      await subject.holds();
    });

    it('by being torn down leaves nothing', async () => {
      const stream = new Readable({ read: () => undefined });
      stream.push(sampleBytes(70 * KB));
      const failed = expect(subject.store.put(stream, LIMITS)).rejects.toThrow(EvidenceIncomplete);
      stream.destroy();
      await failed;
      await subject.holds();
    });

    it('by being cut short by the transport leaves nothing', async () => {
      const cut = Object.assign(Readable.from([sampleBytes(10)]), { truncated: true });
      await expect(subject.store.put(cut, LIMITS)).rejects.toThrow(EvidenceIncomplete);
      await subject.holds();
    });

    it('with a refusal is refused in those words', async () => {
      const refused = new Refused('không nhận');
      await expect(subject.store.put(new WatchedSource([sampleBytes(10)], refused), LIMITS)).rejects.toBe(
        refused,
      );
      await subject.holds();
    });

    it('by giving text instead of bytes is a bug', async () => {
      const text = Readable.from([Buffer.from('abc')], { encoding: 'utf8', objectMode: false });
      await expect(subject.store.put(text, LIMITS)).rejects.toThrow(TypeError);
      await subject.holds();
    });

    it('does not stand in the way of the others, nor of the next try', async () => {
      const bytes = sampleBytes(50 * KB);
      const broken = new WatchedSource([bytes.subarray(0, 100)], new Error('gone'));
      const outcomes = await Promise.allSettled([subject.store.put(broken, LIMITS), subject.put(bytes)]);
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
      expect((await subject.put(bytes)).digest).toBe(digestOf(bytes));
      await subject.holds(digestOf(bytes));
    });
  });
}
