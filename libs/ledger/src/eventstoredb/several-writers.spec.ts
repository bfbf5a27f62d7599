import { EventIdReused, StreamMoved } from '../ledger.js';
import { idsOf, newStream, noted, readAllAfter, rises, several, tracesOf } from '../testing/contract-kit.js';
import { EventStoreDbLedger } from './eventstoredb-ledger.js';
import { StoreCluster } from './testing/cluster.js';
import { IMPATIENT, newLedgerStream } from './testing/temporary-store.js';

const WRITERS = 4;
const START = BigInt(Date.parse('2026-11-22T08:00:00Z')) * 1_000n;
const HOUR = 3_600_000_000n;

/** Each has a connection, a view and a queue of its own, as processes have; they share nothing but the servers. */
describe('several writers of one ledger', () => {
  let cluster: StoreCluster;
  let writers: readonly EventStoreDbLedger[];
  beforeEach(async () => {
    cluster = await StoreCluster.start();
    const stream = newLedgerStream();
    const open = (index: number) =>
      EventStoreDbLedger.open({
        url: cluster.url(),
        stream,
        mode: 'owner',
        patience: IMPATIENT,
        // The clocks of their machines are hours apart, and stand still.
        clock: () => START - BigInt(index) * HOUR,
      });
    writers = await Promise.all(Array.from({ length: WRITERS }, (_, index) => open(index)));
  });
  afterEach(async () => {
    await Promise.all(writers.map((writer) => writer.close()));
    await cluster.stop();
  });
  const [first, second] = [() => writers[0] as EventStoreDbLedger, () => writers[1] as EventStoreDbLedger];

  it('record rising times in one order, though their clocks disagree', async () => {
    const turns = Array.from({ length: 25 }, (_, turn) => turn);
    await Promise.all(
      writers.map(async (writer) => {
        for (const turn of turns) await writer.append(newStream(), several((turn % 3) + 1), 'no-stream');
      }),
    );
    const all = await Promise.all(writers.map((writer) => readAllAfter(writer, 0n)));
    const [seen = [], ...others] = all.map(tracesOf);
    for (const other of others) expect(other).toEqual(seen);
    expect(all[0]).toHaveLength(WRITERS * turns.reduce((sum, turn) => sum + (turn % 3) + 1, 0));
    expect(rises((all[0] ?? []).map(({ recordedAt }) => recordedAt))).toBe(true);
    expect((all[0] ?? []).map(({ position }) => position)).toEqual(
      (all[0] ?? []).map((_, at) => BigInt(at + 1)),
    );
  });

  it('let exactly one through for each revision of a stream', async () => {
    const stream = newStream();
    const won: bigint[] = [];
    const moved: unknown[] = [];
    for (let turn = 0n; turn < 20n; turn += 1n) {
      const expected = turn === 0n ? 'no-stream' : turn - 1n;
      const outcomes = await Promise.allSettled(
        writers.map((writer) => writer.append(stream, [noted('x')], expected)),
      );
      for (const outcome of outcomes) {
        if (outcome.status === 'fulfilled') won.push(outcome.value.revision);
        else moved.push(outcome.reason);
      }
    }
    expect(won).toEqual(Array.from({ length: 20 }, (_, at) => BigInt(at)));
    expect(moved).toHaveLength(20 * (WRITERS - 1));
    expect(moved.every((error) => error instanceof StreamMoved)).toBe(true);
  });

  it('give an id to one of the streams that ask for it at the same moment', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const event = noted(turn);
      const outcomes = await Promise.allSettled(
        writers.map((writer) => writer.append(newStream(), [event], 'no-stream')),
      );
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused).toEqual(
        Array.from({ length: WRITERS - 1 }, () => ({
          status: 'rejected',
          reason: expect.any(EventIdReused),
        })),
      );
    }
  });

  it('store the same append once, and say the same of it to all', async () => {
    const [stream, events] = [newStream(), several(3)];
    const outcomes = await Promise.all(writers.map((writer) => writer.append(stream, events, 'no-stream')));
    expect(outcomes.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(outcomes.map(({ position, recordedAt }) => `${position} ${recordedAt}`)).size).toBe(1);
  });

  it('see at once what another one was acknowledged, in every way of reading', async () => {
    const [stream, events] = [newStream(), several(2)];
    await second().readStream(stream);
    await first().append(stream, events, 'no-stream');
    expect(idsOf(await second().readStream(stream))).toEqual(idsOf(events));
    const more = several(1);
    await first().append(stream, more, 1n);
    expect((await second().findEvent(more[0]?.id ?? ''))?.revision).toBe(2n);
    await first().append(stream, several(1), 2n);
    expect(await second().head()).toBe(4n);
    await first().append(stream, several(1), 3n);
    expect(await second().readAll({ after: 4n, limit: 10 })).toHaveLength(1);
  });

  it('say of a stream that has moved where it stands now, not where they last saw it', async () => {
    const stream = newStream();
    await second().readStream(stream);
    await first().append(stream, several(4), 'no-stream');
    const stale = second().append(stream, several(1), 1n);
    await expect(stale).rejects.toMatchObject({ name: 'StreamMoved', actual: 3n });
    const ahead = second().append(stream, several(1), 3n);
    expect((await ahead).revision).toBe(4n);
  });
});
