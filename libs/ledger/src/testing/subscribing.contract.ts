import { lastValueFrom, take, toArray } from 'rxjs';
import { LedgerClosed, type LedgerSignal } from '../ledger.js';
import {
  caughtUp,
  eventsOf,
  idsOf,
  newStream,
  noted,
  readAllAfter,
  rises,
  several,
  tracesOf,
  until,
  type Subject,
} from './contract-kit.js';

const isEvent = (id: string | undefined) => (signal: LedgerSignal) =>
  signal.kind === 'event' && signal.event.id === id;

export function subscribingContract(subject: Subject): void {
  const appendOne = async (): Promise<bigint> =>
    (await subject.ledger.append(newStream(), several(1), 'no-stream')).position;

  describe('subscribe', () => {
    it('says at once that nothing is stored after the head', async () => {
      const head = await subject.ledger.head();
      const signals = await until(subject.ledger.subscribe({ after: head }), caughtUp);
      expect(signals).toEqual([{ kind: 'caught-up', position: head }]);
    });

    it('gives what is stored, then says that it caught up', async () => {
      const start = await subject.ledger.head();
      const events = several(5);
      const { position } = await subject.ledger.append(newStream(), events, 'no-stream');
      const signals = await until(subject.ledger.subscribe({ after: start }), caughtUp);
      expect(idsOf(eventsOf(signals))).toEqual(idsOf(events));
      expect(signals.at(-1)).toEqual({ kind: 'caught-up', position });
    });

    it('gives the same events as reading does, over many pages', async () => {
      const start = await subject.ledger.head();
      for (let turn = 0; turn < 3; turn += 1)
        await subject.ledger.append(newStream(), several(400), 'no-stream');
      const signals = await until(subject.ledger.subscribe({ after: start }), caughtUp);
      expect(tracesOf(eventsOf(signals))).toEqual(tracesOf(await readAllAfter(subject.ledger, start)));
    });

    it('goes on live', async () => {
      const start = await subject.ledger.head();
      const received = lastValueFrom(subject.ledger.subscribe({ after: start }).pipe(take(4), toArray()));
      const signals = until(subject.ledger.subscribe({ after: start }), caughtUp);
      await signals;
      const events = several(3);
      for (const event of events) await subject.ledger.append(newStream(), [event], 'no-stream');
      const [first, ...live] = await received;
      expect(first?.kind).toBe('caught-up');
      expect(idsOf(eventsOf(live))).toEqual(idsOf(events));
    });

    it('says only once that it caught up', async () => {
      const start = await subject.ledger.head();
      const events = several(3);
      const received = until(subject.ledger.subscribe({ after: start }), isEvent(events[2]?.id));
      for (const event of events) await subject.ledger.append(newStream(), [event], 'no-stream');
      expect((await received).filter(caughtUp).length).toBeLessThanOrEqual(1);
    });

    it('resumes after the position it is given', async () => {
      const first = await appendOne();
      const second = await appendOne();
      const signals = await until(subject.ledger.subscribe({ after: first }), caughtUp);
      expect(eventsOf(signals).map(({ position }) => position)).toEqual([second]);
    });

    it('loses and doubles nothing while appends run', async () => {
      const start = await subject.ledger.head();
      const last = noted('last');
      const received = until(subject.ledger.subscribe({ after: start }), isEvent(last.id));
      const write = async (): Promise<void> => {
        const stream = newStream();
        for (let turn = 0; turn < 20; turn += 1) {
          await subject.ledger.append(stream, several(3), turn === 0 ? 'no-stream' : BigInt(turn * 3 - 1));
        }
      };
      await Promise.all(Array.from({ length: 8 }, write));
      await subject.ledger.append(newStream(), [last], 'no-stream');
      const events = eventsOf(await received);
      expect(events).toHaveLength(481);
      expect(rises(events.map(({ position }) => position))).toBe(true);
      expect(tracesOf(events)).toEqual(tracesOf(await readAllAfter(subject.ledger, start)));
    });

    it('loses and doubles nothing when it starts in the midst of appends', async () => {
      const start = await subject.ledger.head();
      const last = noted('last');
      const received: Promise<readonly LedgerSignal[]>[] = [];
      for (let turn = 0; turn < 10; turn += 1) {
        const pending = Array.from({ length: 4 }, () =>
          subject.ledger.append(newStream(), several(30), 'no-stream'),
        );
        received.push(until(subject.ledger.subscribe({ after: start }), isEvent(last.id)));
        await Promise.all(pending);
      }
      await subject.ledger.append(newStream(), [last], 'no-stream');
      const expected = tracesOf(await readAllAfter(subject.ledger, start));
      for (const signals of received) expect(tracesOf(eventsOf(await signals))).toEqual(expected);
    });

    it('gives two subscribers the same, each from its own place', async () => {
      const start = await subject.ledger.head();
      const middle = await appendOne();
      const last = noted('last');
      const whole = until(subject.ledger.subscribe({ after: start }), isEvent(last.id));
      const rest = until(subject.ledger.subscribe({ after: middle }), isEvent(last.id));
      await appendOne();
      await subject.ledger.append(newStream(), [last], 'no-stream');
      expect(eventsOf(await whole).slice(1)).toEqual(eventsOf(await rest));
      expect(eventsOf(await rest)).toHaveLength(2);
    });

    it('reads nothing before somebody subscribes, and anew for each who does', async () => {
      const start = await subject.ledger.head();
      const signals = subject.ledger.subscribe({ after: start });
      await appendOne();
      expect(eventsOf(await until(signals, caughtUp))).toHaveLength(1);
      await appendOne();
      expect(eventsOf(await until(signals, caughtUp))).toHaveLength(2);
    });

    it('stops when unsubscribed, in the midst of a page too', async () => {
      const start = await subject.ledger.head();
      await subject.ledger.append(newStream(), several(20), 'no-stream');
      const seen: LedgerSignal[] = [];
      const last = noted('last');
      const witness = until(subject.ledger.subscribe({ after: start }), isEvent(last.id));
      const subscription = subject.ledger.subscribe({ after: start }).subscribe((signal) => {
        seen.push(signal);
        if (seen.length === 5) subscription.unsubscribe();
      });
      await subject.ledger.append(newStream(), [last], 'no-stream');
      await witness;
      expect(seen).toHaveLength(5);
    });

    it('lets a subscriber append', async () => {
      const start = await subject.ledger.head();
      const answer = noted('answer');
      const received = until(subject.ledger.subscribe({ after: start }), isEvent(answer.id));
      const answers: Promise<unknown>[] = [];
      subject.ledger
        .subscribe({ after: start })
        .pipe(take(2))
        .subscribe((signal) => {
          if (signal.kind === 'event')
            answers.push(subject.ledger.append(newStream(), [answer], 'no-stream'));
        });
      await appendOne();
      expect(eventsOf(await received)).toHaveLength(2);
      await Promise.all(answers);
    });

    it('completes when the ledger closes, after the appends under way', async () => {
      const { ledger } = subject;
      const start = await ledger.head();
      const received: LedgerSignal[] = [];
      const completed = new Promise<void>((complete) => {
        ledger.subscribe({ after: start }).subscribe({ next: (signal) => received.push(signal), complete });
      });
      await until(ledger.subscribe({ after: start }), caughtUp);
      const events = several(3);
      const pending = ledger.append(newStream(), events, 'no-stream');
      await ledger.close();
      await Promise.all([pending, completed]);
      expect(idsOf(eventsOf(received))).toEqual(idsOf(events));
    });

    it('errors on a closed ledger', async () => {
      await subject.ledger.close();
      await expect(lastValueFrom(subject.ledger.subscribe({ after: 0n }))).rejects.toBeInstanceOf(
        LedgerClosed,
      );
    });
  });
}
