import { jsonEvent } from '@eventstore/db-client';
import { EventUnstorable, LedgerReadOnly, LedgerUnreachable, LedgerUnusable } from '../ledger.js';
import { eventsOf, idsOf, newStream, noted, readAllAfter, several, until } from '../testing/contract-kit.js';
import { connect } from './connection.js';
import { EventStoreDbLedger } from './eventstoredb-ledger.js';
import { StoreCluster } from './testing/cluster.js';
import type { AppendFault } from './testing/faults.js';
import { IMPATIENT, newLedgerStream } from './testing/temporary-store.js';

const SHORT = { requestMs: 250, totalMs: 6_000, pauseMs: 2 };

describe('what can go wrong between a process and the servers', () => {
  let cluster: StoreCluster;
  let stream: string;
  const opened: EventStoreDbLedger[] = [];
  const open = async (patience = IMPATIENT, url = cluster.url()): Promise<EventStoreDbLedger> => {
    const ledger = await EventStoreDbLedger.open({ url, stream, mode: 'owner', patience });
    opened.push(ledger);
    return ledger;
  };
  beforeEach(async () => {
    cluster = await StoreCluster.start();
    stream = newLedgerStream();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((ledger) => ledger.close()));
    await cluster.stop();
  });

  describe('an append whose outcome nobody was told', () => {
    it.each<AppendFault>([
      { kind: 'cut', when: 'before' },
      { kind: 'cut', when: 'after' },
      { kind: 'unavailable', when: 'before' },
      { kind: 'unavailable', when: 'after' },
      { kind: 'no-answer', when: 'before' },
      { kind: 'no-answer', when: 'after' },
    ])('is stored once, and said to be: %j', async (fault) => {
      const ledger = await open(SHORT);
      const [name, events] = [newStream(), several(3)];
      await ledger.append(newStream(), several(1), 'no-stream');
      cluster.leader.faults.onAppends(fault);
      const appended = await ledger.append(name, events, 'no-stream');
      expect(appended).toMatchObject({ firstRevision: 0n, revision: 2n, position: 4n, replayed: false });
      expect(idsOf(await ledger.readStream(name))).toEqual(idsOf(events));
      const written = cluster.log.all.filter((record) => record.stream === stream);
      expect(written).toHaveLength(4);
    });

    it('is never acknowledged when it was stored in part', async () => {
      const ledger = await open(SHORT);
      cluster.leader.faults.onAppends({ kind: 'in-part' });
      const refused = ledger.append(newStream(), several(3), 'no-stream');
      await expect(refused).rejects.toThrow(/1 of 3 events/);
    });

    it('is stored once when the servers were away for longer than it was waited for', async () => {
      const ledger = await open({ requestMs: 100, totalMs: 200, pauseMs: 2 });
      const [name, events] = [newStream(), several(2)];
      await ledger.append(newStream(), several(1), 'no-stream');
      cluster.leader.link.passing = false;
      await expect(ledger.append(name, events, 'no-stream')).rejects.toBeInstanceOf(LedgerUnreachable);
      cluster.leader.link.passing = true;
      const patient = await open();
      expect(await patient.append(name, events, 'no-stream')).toMatchObject({ revision: 1n });
      expect(await patient.readStream(name)).toHaveLength(2);
    });

    it('never lands later, behind what somebody else wrote meanwhile', async () => {
      const late = await open({ requestMs: 100, totalMs: 150, pauseMs: 2 });
      const other = await open();
      await late.append(newStream(), several(1), 'no-stream');
      const release = Promise.withResolvers<void>();
      const held = Array.from({ length: 8 }, () => ({ kind: 'wait', release: release.promise }) as const);
      const [name, events] = [newStream(), several(2)];
      cluster.leader.faults.onAppends(...held);
      await expect(late.append(name, events, 'no-stream')).rejects.toBeInstanceOf(LedgerUnreachable);
      while (cluster.leader.faults.takeAppend());
      await other.append(newStream(), several(2), 'no-stream');
      release.resolve();
      await other.append(newStream(), several(1), 'no-stream');
      expect(await other.readStream(name)).toEqual([]);
      expect(await other.head()).toBe(4n);
      expect((await other.append(name, events, 'no-stream')).replayed).toBe(false);
    });
  });

  describe('another leader', () => {
    beforeEach(async () => {
      await cluster.stop();
      cluster = await StoreCluster.start({ nodes: 3 });
    });

    it('is found when the one that was asked says so', async () => {
      const ledger = await open();
      await ledger.append(newStream(), several(1), 'no-stream');
      const [, second] = cluster.nodes;
      if (second) cluster.elect(second);
      const appended = await ledger.append(newStream(), several(1), 'no-stream');
      expect(appended).toMatchObject({ position: 2n, replayed: false });
      expect(await ledger.head()).toBe(2n);
    });

    it('is found by gossip when the old one is gone, in the midst of an append', async () => {
      const ledger = await open();
      const seen = until(
        ledger.subscribe({ after: 0n }),
        (s) => s.kind === 'event' && s.event.position === 3n,
      );
      await ledger.append(newStream(), several(1), 'no-stream');
      const [first, second] = cluster.nodes;
      first?.faults.onAppends({ kind: 'no-answer', when: 'after' });
      const pending = ledger.append(newStream(), several(1), 'no-stream');
      if (second) cluster.elect(second);
      await first?.stop();
      expect(await pending).toMatchObject({ position: 2n, replayed: false });
      await ledger.append(newStream(), several(1), 'no-stream');
      expect(eventsOf(await seen).map(({ position }) => position)).toEqual([1n, 2n, 3n]);
    });
  });

  describe('a server that says no', () => {
    it('stores nothing of an append that the account may not make', async () => {
      const ledger = await open();
      const name = newStream();
      cluster.leader.faults.onAppends({ kind: 'access-denied' });
      await expect(ledger.append(name, several(1), 'no-stream')).rejects.toBeInstanceOf(LedgerReadOnly);
      expect(await ledger.readStream(name)).toEqual([]);
      expect((await ledger.append(name, several(1), 'no-stream')).position).toBe(1n);
    });

    it('stores nothing of an append above its limit, and the neighbours whole', async () => {
      const ledger = await open();
      const large = Array.from({ length: 3 }, () => noted('x'.repeat(500_000)));
      const names = [newStream(), newStream(), newStream()];
      const outcomes = await Promise.allSettled(
        names.map((name, at) => ledger.append(name, at === 1 ? large : several(2), 'no-stream')),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(outcomes[1]).toMatchObject({ reason: expect.any(EventUnstorable) });
      const lengths = await Promise.all(names.map(async (name) => (await ledger.readStream(name)).length));
      expect(lengths).toEqual([2, 0, 2]);
    });

    it('takes at its limit as much as there is room for', async () => {
      const ledger = await open();
      const event = noted('x'.repeat(1_047_500));
      expect((await ledger.append(newStream(), [event], 'no-stream')).position).toBe(1n);
    });
  });

  it('reads go on over cut links', async () => {
    const ledger = await open();
    const events = several(5);
    await ledger.append(newStream(), events, 'no-stream');
    const reader = await open();
    cluster.leader.faults.cutReads(4);
    expect(idsOf(await readAllAfter(reader, 0n, 2))).toEqual(idsOf(events));
  });

  it('answers an append that is handed in at whatever moment after another one was answered', async () => {
    const ledger = await open();
    const name = newStream();
    await ledger.append(name, several(1), 'no-stream');
    for (let moments = 0; moments < 25; moments += 1) {
      await ledger.append(name, several(1), 'no-stream').catch(() => undefined);
      for (let moment = 0; moment < moments; moment += 1) await Promise.resolve();
      await ledger.append(newStream(), several(1), 'no-stream');
    }
    expect(await ledger.head()).toBe(26n);
  });

  it('a reader never appends', async () => {
    const ledger = await EventStoreDbLedger.open({ url: cluster.url(), stream, mode: 'reader' });
    await expect(ledger.append(newStream(), several(1), 'no-stream')).rejects.toBeInstanceOf(LedgerReadOnly);
    await ledger.close();
  });

  it('waits at its start for servers that are not there yet, and then says so', async () => {
    cluster.leader.link.passing = false;
    const patience = { requestMs: 100, totalMs: 150, pauseMs: 2 };
    await expect(open(patience)).rejects.toBeInstanceOf(LedgerUnreachable);
  });

  it('shows nothing of the server itself, however much of it stands between', async () => {
    const ledger = await open();
    for (let turn = 0; turn < 20; turn += 1) await ledger.append(newStream(), several(1), 'no-stream');
    const foreign = cluster.log.all.filter((record) => record.stream !== stream);
    expect(foreign.length).toBeGreaterThan(3);
    const all = await readAllAfter(ledger, 0n);
    expect(all.map(({ position }) => position)).toEqual(
      Array.from({ length: 20 }, (_, at) => BigInt(at + 1)),
    );
  });

  it('refuses a stream in which something stands that no ledger wrote', async () => {
    const { client } = connect(cluster.url());
    await client.appendToStream(stream, jsonEvent({ type: 'sample.noted.v1', data: { text: 'by hand' } }));
    await client.dispose();
    await expect(open()).rejects.toBeInstanceOf(LedgerUnusable);
  });

  it.each(['http://localhost:2113', 'esdb://', 'sổ cái'])('refuses the address %j', async (url) => {
    await expect(open(IMPATIENT, url)).rejects.toBeInstanceOf(LedgerUnusable);
  });

  it('keeps the password out of what it says', async () => {
    const refused = open(IMPATIENT, 'esdb://sổ:rất-mật@localhost:x');
    await expect(refused).rejects.toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('mật') }),
    );
  });
});
