import { createHash } from 'node:crypto';
import { copyLedger, LedgerHoldsOthers } from './copy-ledger.js';
import type { RestorableLedger, StoredEvent } from './ledger.js';
import { openLedger } from './ledger.module.js';
import { StoreCluster } from './eventstoredb/testing/cluster.js';
import { newLedgerStream } from './eventstoredb/testing/temporary-store.js';
import { temporaryFolder, type TemporaryFolder } from './sqlite/testing/temporary-ledger.js';
import { newStream, noted, readAllAfter, rises, several, tracesOf } from './testing/contract-kit.js';

describe('copyLedger', () => {
  let folders: TemporaryFolder[];
  let cluster: StoreCluster;
  let opened: RestorableLedger[];
  const keep = async (ledger: Promise<RestorableLedger>): Promise<RestorableLedger> => {
    opened.push(await ledger);
    return ledger;
  };
  const inFile = async (): Promise<RestorableLedger> => {
    const folder = await temporaryFolder();
    folders.push(folder);
    return keep(openLedger({ path: folder.ledgerPath, mode: 'owner' }));
  };
  const onServers = (): Promise<RestorableLedger> =>
    keep(openLedger({ store: 'eventstoredb', url: cluster.url(), stream: newLedgerStream(), mode: 'owner' }));
  beforeEach(async () => {
    [folders, opened] = [[], []];
    cluster = await StoreCluster.start();
  });
  afterEach(async () => {
    await Promise.all(opened.map((ledger) => ledger.close()));
    await Promise.all(folders.map((folder) => folder[Symbol.asyncDispose]()));
    await cluster.stop();
  });

  const fill = async (ledger: RestorableLedger): Promise<readonly StoredEvent[]> => {
    const stream = newStream();
    await ledger.append(stream, [noted('Ủy ban nhân dân'), ...several(600)], 'no-stream');
    for (let turn = 0; turn < 300; turn += 1) await ledger.append(newStream(), several(2), 'no-stream');
    await ledger.append(stream, [noted('x'.repeat(700_000)), noted('y')], 600n);
    return readAllAfter(ledger, 0n, 1_000);
  };

  it('brings every byte from a file to servers and back, to the same positions', async () => {
    const [original, servers, back] = [await inFile(), await onServers(), await inFile()];
    const events = await fill(original);
    const digest = createHash('sha256')
      .update(Buffer.concat(events.flatMap(({ bytes }) => [bytes, Buffer.from('\n')])))
      .digest('hex');
    const there = await copyLedger({ from: original, to: servers });
    expect(there).toEqual({ events: 1_203n, found: 0n, digest });
    expect(await copyLedger({ from: servers, to: back })).toEqual({ events: 1_203n, found: 0n, digest });
    expect(tracesOf(await readAllAfter(servers, 0n, 1_000))).toEqual(tracesOf(events));
    expect(tracesOf(await readAllAfter(back, 0n, 1_000))).toEqual(tracesOf(events));
  });

  it('goes on where it was cut short', async () => {
    const [original, servers] = [await inFile(), await onServers()];
    await fill(original);
    const cut = { ...original, readAll: original.readAll.bind(original), head: () => original.head() };
    let pages = 0;
    const failing = {
      ...cut,
      readAll: (page: { readonly after: bigint; readonly limit: number }) =>
        (pages += 1) > 1 ? Promise.reject(new Error('the power went')) : original.readAll(page),
    };
    await expect(copyLedger({ from: failing, to: servers })).rejects.toThrow('the power went');
    const found = await servers.head();
    expect(found).toBe(1_000n);
    expect(await copyLedger({ from: original, to: servers })).toMatchObject({ events: 1_203n, found });
  });

  it('adds nothing to a ledger that holds other events', async () => {
    const [original, servers] = [await inFile(), await onServers()];
    await original.append(newStream(), several(5), 'no-stream');
    await servers.append(newStream(), several(1), 'no-stream');
    await expect(copyLedger({ from: original, to: servers })).rejects.toMatchObject({
      name: LedgerHoldsOthers.name,
      position: 1n,
    });
    expect(await servers.head()).toBe(1n);
  });

  it('adds nothing to a ledger that holds more', async () => {
    const [original, servers] = [await inFile(), await onServers()];
    await original.append(newStream(), several(2), 'no-stream');
    await copyLedger({ from: original, to: servers });
    await servers.append(newStream(), several(1), 'no-stream');
    await expect(copyLedger({ from: original, to: servers })).rejects.toBeInstanceOf(LedgerHoldsOthers);
  });

  it('finds a byte that the copy holds otherwise', async () => {
    const [original, servers] = [await inFile(), await onServers()];
    await original.append(newStream(), several(3), 'no-stream');
    const careless: RestorableLedger = Object.create(servers, {
      restore: {
        value: (events: readonly StoredEvent[]) =>
          servers.restore(
            events.map((event) => ({
              ...event,
              bytes: Buffer.from(Buffer.from(event.bytes).toString('utf8').replace('"index":1', '"index":7')),
            })),
          ),
      },
      readAll: { value: servers.readAll.bind(servers) },
      head: { value: servers.head.bind(servers) },
    }) as RestorableLedger;
    await expect(copyLedger({ from: original, to: careless })).rejects.toMatchObject({ position: 2n });
  });

  it.each(['file', 'servers'])('is followed by appends of the ledger itself, in %s', async (kind) => {
    const original = await inFile();
    const copy = kind === 'file' ? await inFile() : await onServers();
    const stream = newStream();
    await original.append(stream, several(3), 'no-stream');
    await copyLedger({ from: original, to: copy });
    expect(await copy.append(stream, several(1), 2n)).toMatchObject({ position: 4n, revision: 3n });
    expect(rises((await readAllAfter(copy, 0n)).map(({ recordedAt }) => recordedAt))).toBe(true);
    await expect(copy.restore(await original.readAll({ after: 0n, limit: 1 }))).rejects.toBeInstanceOf(
      RangeError,
    );
  });
});
