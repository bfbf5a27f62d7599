import { describeWithDocker } from '../../../../infra/check/docker.js';
import { checkUp } from '../check-up.js';
import {
  eventsOf,
  idsOf,
  newStream,
  readAllAfter,
  several,
  tracesOf,
  until,
} from '../testing/contract-kit.js';
import { ledgerContract } from '../testing/ledger.contract.js';
import { EventStoreDbLedger } from './eventstoredb-ledger.js';
import { oneNode, START_MS_MAX, threeNodes, type RealServers } from './testing/real-servers.js';
import { newLedgerStream, openOn } from './testing/temporary-store.js';

const PATIENT = { requestMs: 10_000, totalMs: 120_000, pauseMs: 100 };

describeWithDocker('a ledger on one real node of EventStoreDB', () => {
  let servers: RealServers;
  beforeAll(async () => {
    servers = await oneNode();
  }, START_MS_MAX);
  afterAll(() => servers.stop());

  ledgerContract('EventStoreDB in a container', () => openOn(servers.url, PATIENT));

  it('is found good by the check-up', async () => {
    const opened = await openOn(servers.url, PATIENT);
    const faults = (await checkUp(opened.ledger)).filter(({ fault }) => fault !== undefined);
    expect(faults).toEqual([]);
    await opened.dispose();
  });
});

describeWithDocker('a ledger on three real nodes of EventStoreDB', () => {
  let servers: RealServers;
  beforeAll(async () => {
    servers = await threeNodes();
  }, START_MS_MAX);
  afterAll(() => servers.stop());

  it('keeps every acknowledged event, once and in order, when nodes are killed one after the other', async () => {
    const stream = newLedgerStream();
    const options = { url: servers.url, stream, mode: 'owner', patience: PATIENT } as const;
    const ledger = await EventStoreDbLedger.open(options);
    const acknowledged: string[] = [];
    const total = 90n;
    const received = until(
      ledger.subscribe({ after: 0n }),
      (one) => one.kind === 'event' && one.event.position === total,
    );
    for (let turn = 0; turn < 30; turn += 1) {
      // Each is restarted before the next goes, so that two of three are there; one of them was leader.
      if (turn % 10 === 5) await servers.nodes[(turn - 5) / 10]?.restart();
      const events = several(3);
      await ledger.append(newStream(), events, 'no-stream');
      acknowledged.push(...idsOf(events));
    }
    const stored = await readAllAfter(ledger, 0n);
    expect(idsOf(stored)).toEqual(acknowledged);
    expect(tracesOf(eventsOf(await received))).toEqual(tracesOf(stored));
    await ledger.close();
  }, 600_000);
});
