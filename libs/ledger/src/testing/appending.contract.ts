import { EventUnstorable, StreamMoved, type ExpectedRevision, type NewEvent } from '../ledger.js';
import { APPEND_EVENTS_MAX, EVENT_BYTES_MAX } from '../envelope.js';
import { idsOf, newStream, noted, readAllAfter, rises, several, type Subject } from './contract-kit.js';

export function appendingContract(subject: Subject): void {
  describe('append', () => {
    it('tells where the events came to stand', async () => {
      const stream = newStream();
      const events = several(3);
      const appended = await subject.ledger.append(stream, events, 'no-stream');
      const stored = await subject.ledger.readStream(stream);
      expect(appended).toEqual({
        stream,
        firstRevision: 0n,
        revision: 2n,
        position: stored.at(-1)?.position,
        recordedAt: stored.at(-1)?.recordedAt,
        eventIds: idsOf(events),
        replayed: false,
      });
    });

    it('goes on at the revision that it reached', async () => {
      const stream = newStream();
      const first = await subject.ledger.append(stream, several(2), 'no-stream');
      const second = await subject.ledger.append(stream, several(2), first.revision);
      expect([second.firstRevision, second.revision]).toEqual([2n, 3n]);
      expect(second.position).toBeGreaterThan(first.position);
    });

    it('refuses a second first append', async () => {
      const stream = newStream();
      await subject.ledger.append(stream, [noted('first')], 'no-stream');
      const again = subject.ledger.append(stream, [noted('again')], 'no-stream');
      await expect(again).rejects.toMatchObject({
        name: 'StreamMoved',
        stream,
        expected: 'no-stream',
        actual: 0n,
      });
      expect(await subject.ledger.readStream(stream)).toHaveLength(1);
    });

    it.each<[string, ExpectedRevision, ExpectedRevision]>([
      ['older than the stream', 1n, 2n],
      ['newer than the stream', 3n, 2n],
      ['far beyond it', 1_000_000n, 2n],
    ])('refuses an expected revision that is %s', async (_, expected, actual) => {
      const stream = newStream();
      await subject.ledger.append(stream, several(3), 'no-stream');
      const refused = subject.ledger.append(stream, [noted('stale')], expected);
      await expect(refused).rejects.toMatchObject({ name: 'StreamMoved', stream, expected, actual });
      expect(await subject.ledger.readStream(stream)).toHaveLength(3);
    });

    it('refuses a revision for a stream that has no event', async () => {
      const stream = newStream();
      const refused = subject.ledger.append(stream, [noted('early')], 0n);
      await expect(refused).rejects.toMatchObject({ name: 'StreamMoved', expected: 0n, actual: 'no-stream' });
      expect(await subject.ledger.readStream(stream)).toEqual([]);
    });

    it('lets exactly one of two writers through', async () => {
      const stream = newStream();
      const write = (text: string) => subject.ledger.append(stream, [noted(text)], 'no-stream');
      const outcomes = await Promise.allSettled([write('left'), write('right')]);
      const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(lost).toEqual([{ status: 'rejected', reason: expect.any(StreamMoved) }]);
      expect(await subject.ledger.readStream(stream)).toHaveLength(1);
    });

    it('loses no update of 32 writers on one stream', async () => {
      const stream = newStream();
      const write = async (event: NewEvent): Promise<void> => {
        for (;;) {
          const revision = (await subject.ledger.readStream(stream)).at(-1)?.revision;
          try {
            await subject.ledger.append(stream, [event], revision ?? 'no-stream');
            return;
          } catch (error) {
            if (!(error instanceof StreamMoved)) throw error;
          }
        }
      };
      const events = several(32);
      await Promise.all(events.map(write));
      const stored = await subject.ledger.readStream(stream);
      expect(stored.map(({ revision }) => revision)).toEqual(events.map((_, index) => BigInt(index)));
      expect(new Set(idsOf(stored))).toEqual(new Set(idsOf(events)));
    });

    it('judges a second append of the same moment by what the first one wrote', async () => {
      const stream = newStream();
      const first = subject.ledger.append(stream, several(2), 'no-stream');
      const second = subject.ledger.append(stream, several(1), 1n);
      expect((await Promise.all([first, second])).map(({ revision }) => revision)).toEqual([1n, 2n]);
    });

    it('does not let a refused append spoil its neighbours', async () => {
      const streams = Array.from({ length: 9 }, newStream);
      const outcomes = await Promise.allSettled(
        streams.map((stream, index) =>
          subject.ledger.append(stream, several(2), index % 3 === 1 ? 7n : 'no-stream'),
        ),
      );
      const expected = streams.map((_, index) => (index % 3 === 1 ? 'rejected' : 'fulfilled'));
      expect(outcomes.map(({ status }) => status)).toEqual(expected);
      const lengths = await Promise.all(
        streams.map(async (stream) => (await subject.ledger.readStream(stream)).length),
      );
      expect(lengths).toEqual(streams.map((_, index) => (index % 3 === 1 ? 0 : 2)));
    });

    it('writes all events or none: the last one cannot be stored', async () => {
      const stream = newStream();
      const events = [noted('good'), noted('good as well'), noted('x'.repeat(EVENT_BYTES_MAX))];
      await expect(subject.ledger.append(stream, events, 'no-stream')).rejects.toBeInstanceOf(
        EventUnstorable,
      );
      expect(await subject.ledger.readStream(stream)).toEqual([]);
    });

    it(`takes ${APPEND_EVENTS_MAX} events at once, in order`, async () => {
      const stream = newStream();
      const events = several(APPEND_EVENTS_MAX);
      const appended = await subject.ledger.append(stream, events, 'no-stream');
      expect(appended.revision).toBe(BigInt(APPEND_EVENTS_MAX - 1));
      expect(idsOf(await subject.ledger.readStream(stream))).toEqual(idsOf(events));
    });

    it.each([0, APPEND_EVENTS_MAX + 1])('refuses an append of %i events', async (count) => {
      const stream = newStream();
      await expect(subject.ledger.append(stream, several(count), 'no-stream')).rejects.toBeInstanceOf(
        EventUnstorable,
      );
      expect(await subject.ledger.readStream(stream)).toEqual([]);
    });

    it('keeps interleaved streams apart', async () => {
      const [left, right] = [newStream(), newStream()];
      const start = await subject.ledger.head();
      for (let turn = 0; turn < 4; turn += 1) {
        const expected = turn === 0 ? 'no-stream' : BigInt(turn - 1);
        await subject.ledger.append(left, [noted(`left ${turn}`)], expected);
        await subject.ledger.append(right, [noted(`right ${turn}`)], expected);
      }
      const all = await readAllAfter(subject.ledger, start);
      expect(all.map(({ stream }) => stream)).toEqual(Array.from({ length: 4 }, () => [left, right]).flat());
      expect((await subject.ledger.readStream(right)).map(({ revision }) => revision)).toEqual([
        0n,
        1n,
        2n,
        3n,
      ]);
    });

    it('records every event at a time of its own, rising in global order', async () => {
      const start = await subject.ledger.head();
      await Promise.all(
        Array.from({ length: 40 }, () => subject.ledger.append(newStream(), several(5), 'no-stream')),
      );
      const all = await readAllAfter(subject.ledger, start);
      expect(all).toHaveLength(200);
      expect(rises(all.map(({ recordedAt }) => recordedAt))).toBe(true);
      expect(all[0]?.recordedAt).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/);
    });
  });

  describe('names', () => {
    it.each([
      'dossier',
      'dossier-',
      '-x',
      'Dossier-x',
      'dossier-a-b',
      'dossier-a b',
      '$system-x',
      'dossier-ủy',
      `n-${'x'.repeat(199)}`,
    ])('refuses the stream name %j', (stream) =>
      expect(subject.ledger.append(stream, [noted('x')], 'no-stream')).rejects.toBeInstanceOf(
        EventUnstorable,
      ),
    );

    it.each(['', 'not-a-uuid', '0192F0C4-6B1E-7000-8000-000000000001', '0192f0c46b1e70008000000000000001'])(
      'refuses the event id %j',
      (id) =>
        expect(subject.ledger.append(newStream(), [noted('x', id)], 'no-stream')).rejects.toBeInstanceOf(
          EventUnstorable,
        ),
    );

    it.each([
      '',
      'noted',
      'sample.noted',
      'sample.noted.v0',
      'Sample.noted.v1',
      'sample.noted.v1 ',
      '$sample.noted.v1',
    ])('refuses the event type %j', (type) =>
      expect(
        subject.ledger.append(newStream(), [{ ...noted('x'), type }], 'no-stream'),
      ).rejects.toBeInstanceOf(EventUnstorable),
    );
  });
}
