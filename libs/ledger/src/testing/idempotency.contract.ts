import { randomUUID } from 'node:crypto';
import { EventIdReused, type Appended, type NewEvent } from '../ledger.js';
import { newStream, noted, several, type Subject } from './contract-kit.js';

const replayOf = (first: Appended): Appended => ({ ...first, replayed: true });

export function idempotencyContract(subject: Subject, capabilities: { readonly reopen: boolean }): void {
  describe('the same append again', () => {
    it.each([
      ['as it was', 'no-stream'],
      ['with the revision it led to', 1n],
      ['with a revision that never was', 99n],
    ] as const)('gives the first outcome when sent %s', async (_, expected) => {
      const stream = newStream();
      const events = several(2);
      const first = await subject.ledger.append(stream, events, 'no-stream');
      expect(await subject.ledger.append(stream, events, expected)).toEqual(replayOf(first));
      expect(await subject.ledger.readStream(stream)).toHaveLength(2);
    });

    it('gives the first outcome after the stream has moved on', async () => {
      const stream = newStream();
      const events = several(2);
      const first = await subject.ledger.append(stream, events, 'no-stream');
      await subject.ledger.append(stream, several(3), 1n);
      expect(await subject.ledger.append(stream, events, 'no-stream')).toEqual(replayOf(first));
      expect(await subject.ledger.readStream(stream)).toHaveLength(5);
    });

    it('goes by the ids: what was stored first stays', async () => {
      const stream = newStream();
      const event = noted('first');
      await subject.ledger.append(stream, [event], 'no-stream');
      const before = await subject.ledger.readStream(stream);
      const again = await subject.ledger.append(stream, [{ ...event, data: 'changed' }], 'no-stream');
      expect(again.replayed).toBe(true);
      expect(await subject.ledger.readStream(stream)).toEqual(before);
    });

    it('is stored once when sent several times at the same moment', async () => {
      const stream = newStream();
      const events = several(3);
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, () => subject.ledger.append(stream, events, 'no-stream')),
      );
      const written = outcomes.filter(({ replayed }) => !replayed);
      expect(written).toHaveLength(1);
      for (const outcome of outcomes) expect({ ...outcome, replayed: false }).toEqual(written[0]);
      expect(await subject.ledger.readStream(stream)).toHaveLength(3);
    });

    it('leaves the head where it was', async () => {
      const stream = newStream();
      const events = several(2);
      const { position } = await subject.ledger.append(stream, events, 'no-stream');
      await subject.ledger.append(stream, events, 'no-stream');
      expect(await subject.ledger.head()).toBe(position);
    });

    if (capabilities.reopen) {
      it('gives the first outcome after a restart', async () => {
        const stream = newStream();
        const events = several(2);
        const first = await subject.ledger.append(stream, events, 'no-stream');
        const reopened = await subject.reopen();
        expect(await reopened.append(stream, events, 'no-stream')).toEqual(replayOf(first));
      });
    }
  });

  describe('an id that is in use', () => {
    const reused: readonly (readonly [
      string,
      (a: NewEvent, b: NewEvent, c: NewEvent) => readonly NewEvent[],
    ])[] = [
      ['one stored, one new', (first) => [first, noted('new')]],
      ['one new, one stored', (first) => [noted('new'), first]],
      ['all stored and one more', (first, second, third) => [first, second, third, noted('new')]],
      ['another order', (first, second) => [second, first]],
      ['one between them left out', (first, _, third) => [first, third]],
    ];

    it.each(reused)('is refused: %s', async (_, choose) => {
      const stream = newStream();
      const stored = several(3);
      await subject.ledger.append(stream, stored, 'no-stream');
      const [first, second, third] = stored;
      if (!first || !second || !third) throw new Error('three events were made');
      const again = subject.ledger.append(stream, choose(first, second, third), 2n);
      await expect(again).rejects.toBeInstanceOf(EventIdReused);
      expect(await subject.ledger.readStream(stream)).toHaveLength(3);
    });

    it('is refused in another stream, and named', async () => {
      const event = noted('x');
      await subject.ledger.append(newStream(), [event], 'no-stream');
      const elsewhere = newStream();
      const refused = subject.ledger.append(elsewhere, [event], 'no-stream');
      await expect(refused).rejects.toMatchObject({ name: 'EventIdReused', id: event.id });
      expect(await subject.ledger.readStream(elsewhere)).toEqual([]);
    });

    it('is refused twice in one append', async () => {
      const id = randomUUID();
      const refused = subject.ledger.append(newStream(), [noted('x', id), noted('y', id)], 'no-stream');
      await expect(refused).rejects.toMatchObject({ name: 'EventIdReused', id });
    });

    it('goes to one of two streams that ask for it at the same moment', async () => {
      const event = noted('x');
      const outcomes = await Promise.allSettled(
        [newStream(), newStream()].map((stream) => subject.ledger.append(stream, [event], 'no-stream')),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes).toContainEqual({ status: 'rejected', reason: expect.any(EventIdReused) });
    });

    it('does not spoil the neighbours of the append that reused it', async () => {
      const event = noted('x');
      await subject.ledger.append(newStream(), [event], 'no-stream');
      const [good, bad] = [newStream(), newStream()];
      const outcomes = await Promise.allSettled([
        subject.ledger.append(bad, [event], 'no-stream'),
        subject.ledger.append(good, several(2), 'no-stream'),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
      expect(await subject.ledger.readStream(good)).toHaveLength(2);
    });
  });
}
