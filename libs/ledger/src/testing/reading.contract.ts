import { randomUUID } from 'node:crypto';
import { LedgerClosed } from '../ledger.js';
import { idsOf, newStream, noted, readAllAfter, rises, several, type Subject } from './contract-kit.js';

export function readingContract(subject: Subject): void {
  describe('readStream', () => {
    it('finds nothing in a stream that does not exist', async () =>
      expect(await subject.ledger.readStream(newStream())).toEqual([]));

    it('gives the events in order of revision', async () => {
      const stream = newStream();
      const events = several(5);
      await subject.ledger.append(stream, events.slice(0, 2), 'no-stream');
      await subject.ledger.append(newStream(), several(2), 'no-stream');
      await subject.ledger.append(stream, events.slice(2), 1n);
      const stored = await subject.ledger.readStream(stream);
      expect(idsOf(stored)).toEqual(idsOf(events));
      expect(stored.map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n, 4n]);
    });

    it.each<[string, { from?: bigint; to?: bigint }, readonly bigint[]]>([
      ['from', { from: 3n }, [3n, 4n]],
      ['to', { to: 1n }, [0n, 1n]],
      ['from and to', { from: 1n, to: 3n }, [1n, 2n, 3n]],
      ['one revision', { from: 2n, to: 2n }, [2n]],
      ['beyond the end', { from: 5n }, []],
      ['over the end', { from: 4n, to: 99n }, [4n]],
      ['an empty range', { from: 3n, to: 2n }, []],
    ])('keeps to a range: %s', async (_, range, revisions) => {
      const stream = newStream();
      await subject.ledger.append(stream, several(5), 'no-stream');
      expect((await subject.ledger.readStream(stream, range)).map(({ revision }) => revision)).toEqual(
        revisions,
      );
    });

    it('counts in bigint, never in number', async () => {
      const stream = newStream();
      const appended = await subject.ledger.append(stream, [noted('x')], 'no-stream');
      const [stored] = await subject.ledger.readStream(stream);
      const counted = [
        appended.firstRevision,
        appended.revision,
        appended.position,
        stored?.revision,
        stored?.position,
      ];
      expect(counted.map((value) => typeof value)).toEqual(counted.map(() => 'bigint'));
      expect(typeof (await subject.ledger.head())).toBe('bigint');
    });
  });

  describe('readAll', () => {
    it('gives the events of all streams in the order they were appended', async () => {
      const start = await subject.ledger.head();
      const events = several(6);
      for (const event of events) await subject.ledger.append(newStream(), [event], 'no-stream');
      const all = await readAllAfter(subject.ledger, start);
      expect(idsOf(all)).toEqual(idsOf(events));
      expect(rises(all.map(({ position }) => position))).toBe(true);
    });

    it.each([1, 2, 3, 7, 10_000])('gives the same events in pages of %i', async (limit) => {
      const start = await subject.ledger.head();
      const events = several(7);
      await subject.ledger.append(newStream(), events, 'no-stream');
      expect(idsOf(await readAllAfter(subject.ledger, start, limit))).toEqual(idsOf(events));
    });

    it('gives at most as many as asked for', async () => {
      const start = await subject.ledger.head();
      const events = several(5);
      await subject.ledger.append(newStream(), events, 'no-stream');
      expect(idsOf(await subject.ledger.readAll({ after: start, limit: 3 }))).toEqual(
        idsOf(events.slice(0, 3)),
      );
    });

    it.each([0, -1, 10_001, 1.5, Number.NaN])('refuses a page of %d', (limit) =>
      expect(subject.ledger.readAll({ after: 0n, limit })).rejects.toBeInstanceOf(RangeError),
    );

    it('resumes after a position, without it', async () => {
      const stream = newStream();
      const events = several(3);
      const { position } = await subject.ledger.append(stream, events.slice(0, 1), 'no-stream');
      await subject.ledger.append(stream, events.slice(1), 0n);
      expect(idsOf(await readAllAfter(subject.ledger, position))).toEqual(idsOf(events.slice(1)));
    });

    it('finds nothing after the head', async () => {
      await subject.ledger.append(newStream(), several(2), 'no-stream');
      const head = await subject.ledger.head();
      expect(await subject.ledger.readAll({ after: head, limit: 10 })).toEqual([]);
    });

    it('sees an append as soon as it is acknowledged', async () => {
      const appended = await subject.ledger.append(newStream(), several(2), 'no-stream');
      const last = (await readAllAfter(subject.ledger, 0n)).at(-1);
      expect(last?.position).toBe(appended.position);
    });
  });

  describe('head and findEvent', () => {
    it('have the position of the last event', async () => {
      const before = await subject.ledger.head();
      const { position } = await subject.ledger.append(newStream(), several(2), 'no-stream');
      expect(position).toBeGreaterThan(before);
      expect(await subject.ledger.head()).toBe(position);
    });

    it('find an event by its id, in any stream', async () => {
      const stream = newStream();
      const events = several(3);
      await subject.ledger.append(stream, events, 'no-stream');
      const stored = await subject.ledger.readStream(stream);
      const found = await Promise.all(events.map(({ id }) => subject.ledger.findEvent(id)));
      expect(found).toEqual(stored);
    });

    it('do not find an id that was never stored', async () =>
      expect(await subject.ledger.findEvent(randomUUID())).toBeUndefined());

    it('do not find an id that was refused', async () => {
      const event = noted('x');
      await expect(subject.ledger.append(newStream(), [event], 5n)).rejects.toThrow();
      expect(await subject.ledger.findEvent(event.id)).toBeUndefined();
    });
  });

  describe('a closed ledger', () => {
    it('has answered the appends that were under way', async () => {
      const { ledger } = subject;
      const pending = Array.from({ length: 5 }, () => ledger.append(newStream(), several(2), 'no-stream'));
      await ledger.close();
      expect((await Promise.all(pending)).map(({ revision }) => revision)).toEqual([1n, 1n, 1n, 1n, 1n]);
    });

    it('refuses to append and to read', async () => {
      const { ledger } = subject;
      await ledger.close();
      const calls = [
        ledger.append(newStream(), several(1), 'no-stream'),
        ledger.readStream(newStream()),
        ledger.readAll({ after: 0n, limit: 1 }),
        ledger.findEvent(randomUUID()),
        ledger.head(),
      ];
      const outcomes = await Promise.allSettled(calls);
      expect(outcomes).toEqual(calls.map(() => ({ status: 'rejected', reason: expect.any(LedgerClosed) })));
    });

    it('may be closed again', async () => {
      await subject.ledger.close();
      await expect(subject.ledger.close()).resolves.toBeUndefined();
    });
  });
}
