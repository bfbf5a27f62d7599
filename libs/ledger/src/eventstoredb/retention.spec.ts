import type { EventStoreDBClient, StreamMetadata } from '@eventstore/db-client';
import { LedgerFailed, LedgerUnusable } from '../ledger.js';
import { caughtUp, newStream, readAllAfter, several, until } from '../testing/contract-kit.js';
import { connect } from './connection.js';
import { EventStoreDbLedger } from './eventstoredb-ledger.js';
import { stateOf } from './protection.js';
import { StoreCluster } from './testing/cluster.js';
import { IMPATIENT, newLedgerStream } from './testing/temporary-store.js';

describe('events that a server would let go', () => {
  let cluster: StoreCluster;
  let stream: string;
  let administrator: EventStoreDBClient;
  const opened: EventStoreDbLedger[] = [];
  const open = async (): Promise<EventStoreDbLedger> => {
    const ledger = await EventStoreDbLedger.open({
      url: cluster.url(),
      stream,
      mode: 'owner',
      patience: IMPATIENT,
    });
    opened.push(ledger);
    return ledger;
  };
  /** A ledger of ten events, closed again. */
  const filled = async (): Promise<void> => {
    const ledger = await open();
    for (let turn = 0; turn < 5; turn += 1) await ledger.append(newStream(), several(2), 'no-stream');
    await ledger.close();
  };
  beforeEach(async () => {
    cluster = await StoreCluster.start();
    stream = newLedgerStream();
    administrator = connect(cluster.url()).client;
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((ledger) => ledger.close()));
    await administrator.dispose();
    await cluster.stop();
  });

  it.each<[string, StreamMetadata]>([
    ['$maxCount', { maxCount: 4 }],
    ['$maxAge', { maxAge: 3_600 }],
    ['$tb', { truncateBefore: 3 }],
  ])('are named at the start, by %s', async (_, metadata) => {
    await filled();
    await administrator.setStreamMetadata(stream, metadata);
    await expect(open()).rejects.toThrow(LedgerUnusable);
    await expect(open()).rejects.toThrow(Object.keys(metadata)[0]);
  });

  it('stop every acknowledgement of a process that has live readers, from the moment it is so', async () => {
    const ledger = await open();
    await until(ledger.subscribe({ after: 0n }), caughtUp);
    const live = ledger.subscribe({ after: 0n }).subscribe();
    await ledger.append(newStream(), several(2), 'no-stream');
    await administrator.setStreamMetadata(stream, { maxCount: 1 });
    const refused = async (): Promise<unknown> => {
      for (;;) {
        const outcome = await ledger
          .append(newStream(), several(1), 'no-stream')
          .catch((error: unknown) => error);
        if (outcome instanceof Error) return outcome;
      }
    };
    expect(await refused()).toBeInstanceOf(LedgerFailed);
    live.unsubscribe();
  });

  it('are missed by whoever reads, at whatever place', async () => {
    await filled();
    const ledger = await open();
    const [first] = await readAllAfter(ledger, 0n);
    await administrator.setStreamMetadata(stream, { truncateBefore: 4 });
    const later = () => EventStoreDbLedger.open({ url: cluster.url(), stream, mode: 'reader' });
    await expect(later()).rejects.toBeInstanceOf(LedgerUnusable);
    await expect(ledger.readAll({ after: 0n, limit: 3 })).rejects.toThrow(/position 1 .* is gone/);
    await expect(ledger.findEvent(first?.id ?? '')).rejects.toBeInstanceOf(LedgerUnusable);
  });

  it('are missed when the whole stream was deleted', async () => {
    await filled();
    const ledger = await open();
    await ledger.head();
    await administrator.deleteStream(stream);
    await expect(ledger.head()).rejects.toThrow(/no longer holds/);
    await expect(open()).rejects.toBeInstanceOf(LedgerUnusable);
  });

  it('are missed when the stream was deleted for ever', async () => {
    await filled();
    const ledger = await open();
    await administrator.tombstoneStream(stream);
    await expect(ledger.append(newStream(), several(1), 'no-stream')).rejects.toThrow(/deleted for ever/);
    await expect(open()).rejects.toBeInstanceOf(LedgerUnusable);
  });

  it('are missed when the servers lost what they had acknowledged', async () => {
    const ledger = await open();
    await ledger.append(newStream(), several(5), 'no-stream');
    cluster.log.lose(stream, 2);
    await expect(ledger.head()).rejects.toThrow(/lost acknowledged events/);
    await expect(ledger.append(newStream(), several(1), 'no-stream')).rejects.toBeInstanceOf(LedgerUnusable);
  });
});

describe('rights over the ledger', () => {
  const users = {
    app: { password: 'app-password', groups: [] },
    admin: { password: 'changeit', groups: ['$admins'] },
  };
  const patience = IMPATIENT;

  it('are left to administrators by the first process that may say so', async () => {
    const cluster = await StoreCluster.start({ nodes: 1 });
    const stream = newLedgerStream();
    const open = () => EventStoreDbLedger.open({ url: cluster.url(), stream, mode: 'owner', patience });
    await (await open()).close();
    await (await open()).close();
    const connection = connect(cluster.url());
    expect(await stateOf(connection, stream, patience)).toEqual({
      retention: undefined,
      protection: 'protected',
    });
    expect(cluster.log.all.filter((record) => record.stream === `$$${stream}`)).toHaveLength(1);
    await connection.client.dispose();
    await cluster.stop();
  });

  it('keep anybody else from deleting or cutting it', async () => {
    const { log } = await (async () => {
      const cluster = await StoreCluster.start({ users });
      await cluster.stop();
      return cluster;
    })();
    const everyone = { name: 'app', groups: [] };
    const event = (type: string, data: unknown) => ({
      id: crypto.randomUUID(),
      type,
      contentType: 'application/json',
      data: Buffer.from(JSON.stringify(data)),
      customMetadata: new Uint8Array(),
    });
    const write = (to: string, type: string, data: unknown) =>
      log.append({ stream: to, expected: 'any', events: [event(type, data)], user: everyone });
    write('ledger-x', 'sample.noted.v1', {});
    write('$$ledger-x', '$metadata', { $acl: { $d: ['$admins'], $mw: ['$admins'] } });
    expect(() => log.delete('ledger-x', everyone, 'soft')).toThrow('access-denied');
    expect(() => write('$$ledger-x', '$metadata', { $maxCount: 1 })).toThrow('access-denied');
    expect(write('ledger-x', 'sample.noted.v1', {})).toMatchObject({ kind: 'stored' });
  });
});
