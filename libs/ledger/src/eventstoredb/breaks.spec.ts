import type { EventStoreDBClient, Position } from '@eventstore/db-client';
import { lastValueFrom, take, toArray } from 'rxjs';
import { BREAKS, breakingPoints, EVENTS_PER_BREAK, writeTurn } from '../testing/breaks.js';
import { eventsOf, idsOf, newStream, readAllAfter, several, tracesOf } from '../testing/contract-kit.js';
import { connect, type Connection } from './connection.js';
import { EventStoreDbLedger } from './eventstoredb-ledger.js';
import { LiveFeed } from './live-feed.js';
import { StoreCluster } from './testing/cluster.js';
import { systemRecord } from './testing/event-log.js';
import { IMPATIENT, newLedgerStream } from './testing/temporary-store.js';

const EVENTS = BREAKS * EVENTS_PER_BREAK;
const SEED = 7;

describe('a link that is cut 500 times while 20,000 events are written', () => {
  let cluster: StoreCluster;
  let stream: string;
  beforeEach(async () => {
    cluster = await StoreCluster.start();
    stream = newLedgerStream();
  });
  afterEach(() => cluster.stop());

  it('loses, doubles and displaces nothing for a reader, and stores every append once', async () => {
    const open = () =>
      EventStoreDbLedger.open({ url: cluster.url(), stream, mode: 'owner', patience: IMPATIENT });
    const [writer, reader] = [await open(), await open()];
    const received = lastValueFrom(reader.subscribe({ after: 0n }).pipe(take(EVENTS + 1), toArray()));
    for (const point of breakingPoints(SEED)) {
      const { cuts } = cluster.leader.link;
      cluster.leader.faults.cutSubscriptionAfter(point);
      await writeTurn(writer);
      if (cluster.leader.link.cuts === cuts) cluster.leader.link.cut();
    }
    const seen = eventsOf(await received);
    const stored = await readAllAfter(writer, 0n, 10_000);
    expect(cluster.leader.link.cuts).toBeGreaterThanOrEqual(BREAKS);
    expect(stored).toHaveLength(EVENTS);
    expect(new Set(idsOf(stored)).size).toBe(EVENTS);
    expect(tracesOf(seen)).toEqual(tracesOf(stored));
    await Promise.all([writer.close(), reader.close()]);
  }, 240_000);

  /** What the subscription alone hands on, without anybody behind it who would notice a gap and read it up. */
  const fedOver = async (
    connection: Connection,
  ): Promise<{ readonly seen: readonly string[]; readonly stored: readonly string[] }> => {
    const administrator = { name: 'admin', groups: ['$admins'] };
    const write = (count: number) =>
      cluster.log.append({
        stream,
        expected: 'any',
        events: Array.from({ length: count }, () => systemRecord('sample.noted.v1', {})),
        user: administrator,
      });
    const first = cluster.log.append({
      stream: newStream(),
      expected: 'any',
      events: [systemRecord('sample.noted.v1', {})],
      user: administrator,
    });
    if (first.kind !== 'stored') throw new Error('the first event was stored');
    const seen: string[] = [];
    let confirmed = Promise.withResolvers<void>();
    const last = Promise.withResolvers<void>();
    const feed = new LiveFeed({
      ...connection,
      stream,
      pauseMs: 1,
      from: first.last,
      onConfirmed: () => confirmed.resolve(),
      onEvent: ({ id, type }) => {
        seen.push(id);
        if (type === 'sample.ended.v1') last.resolve();
      },
    });
    await confirmed.promise;
    for (const point of breakingPoints(SEED)) {
      confirmed = Promise.withResolvers<void>();
      cluster.leader.faults.cutSubscriptionAfter(point);
      for (let written = 0; written < EVENTS_PER_BREAK; written += 5) write(5);
      await confirmed.promise;
    }
    cluster.log.append({
      stream,
      expected: 'any',
      events: [systemRecord('sample.ended.v1', {})],
      user: administrator,
    });
    await last.promise;
    feed.stop();
    await connection.client.dispose();
    const records = cluster.log.all.filter((record) => record.stream === stream);
    return { seen, stored: idsOf(records) };
  };

  it('loses and doubles nothing in the subscription itself', async () => {
    const { seen, stored } = await fedOver(connect(cluster.url()));
    expect(stored).toHaveLength(EVENTS + 1);
    expect(seen).toEqual(stored);
  }, 120_000);

  it('would lose events if the checkpoint held the commit position alone', async () => {
    const { client, credentials } = connect(cluster.url());
    const { seen, stored } = await fedOver({ client: withoutPrepare(client), credentials });
    expect(stored).toHaveLength(EVENTS + 1);
    expect(seen.length).toBeLessThan(stored.length);
  }, 120_000);
});

/** The planted fault: whoever resumes does so with half of a position. */
function withoutPrepare(client: EventStoreDBClient): EventStoreDBClient {
  const half = ({ commit }: Position): Position => ({ commit, prepare: commit });
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (name !== 'subscribeToAll' || typeof member !== 'function')
        return typeof member === 'function' ? member.bind(target) : member;
      return (options: { readonly fromPosition: Position | 'end' }) =>
        Reflect.apply(member, target, [
          { ...options, fromPosition: options.fromPosition === 'end' ? 'end' : half(options.fromPosition) },
        ]);
    },
  });
}

describe('150 live readers in one process', () => {
  it('all get all events, over one subscription', async () => {
    const cluster = await StoreCluster.start();
    const options = {
      url: cluster.url(),
      stream: newLedgerStream(),
      mode: 'owner',
      patience: IMPATIENT,
    } as const;
    const ledger = await EventStoreDbLedger.open(options);
    const writer = await EventStoreDbLedger.open(options);
    await writer.append(newStream(), several(50), 'no-stream');
    const readers = Array.from({ length: 150 }, () =>
      lastValueFrom(ledger.subscribe({ after: 0n }).pipe(take(551), toArray())),
    );
    let most = 0;
    for (let turn = 0; turn < 100; turn += 1) {
      await writer.append(newStream(), several(5), 'no-stream');
      most = Math.max(most, cluster.leader.subscriptions);
    }
    const stored = tracesOf(await readAllAfter(writer, 0n, 1_000));
    for (const signals of readers) expect(tracesOf(eventsOf(await signals))).toEqual(stored);
    expect(stored).toHaveLength(550);
    expect(most).toBe(1);
    await Promise.all([ledger.close(), writer.close()]);
    await cluster.stop();
  });
});

describe('1,000 answers that are lost on the way', () => {
  it('leave one event each, and the writer knows it', async () => {
    const cluster = await StoreCluster.start();
    const stream = newLedgerStream();
    const ledger = await EventStoreDbLedger.open({
      url: cluster.url(),
      stream,
      mode: 'owner',
      patience: IMPATIENT,
    });
    for (let turn = 0; turn < 1_000; turn += 1) {
      cluster.leader.faults.onAppends({ kind: 'cut', when: turn % 2 === 0 ? 'after' : 'before' });
      const events = several(1);
      const appended = await ledger.append(newStream(), events, 'no-stream');
      expect(appended).toMatchObject({
        position: BigInt(turn + 1),
        eventIds: idsOf(events),
        replayed: false,
      });
    }
    expect(cluster.log.all.filter((record) => record.stream === stream)).toHaveLength(1_000);
    expect(cluster.leader.link.cuts).toBe(1_000);
    await ledger.close();
    await cluster.stop();
  }, 120_000);
});
