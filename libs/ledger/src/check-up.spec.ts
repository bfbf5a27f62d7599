import { checkUp, type CheckName } from './check-up.js';
import type { Appended, Ledger } from './ledger.js';
import { StoreCluster } from './eventstoredb/testing/cluster.js';
import { openOn } from './eventstoredb/testing/temporary-store.js';
import { openTemporary } from './sqlite/testing/temporary-ledger.js';

const faulty = async (ledger: Ledger): Promise<readonly CheckName[]> =>
  (await checkUp(ledger)).filter(({ fault }) => fault !== undefined).map(({ name }) => name);

/** A ledger with one call that does not do what it should. */
const broken = (ledger: Ledger, calls: Partial<Ledger>): Ledger => ({
  append: (...append) => ledger.append(...append),
  readStream: (...read) => ledger.readStream(...read),
  readAll: (page) => ledger.readAll(page),
  subscribe: (from) => ledger.subscribe(from),
  findEvent: (id) => ledger.findEvent(id),
  head: () => ledger.head(),
  close: () => ledger.close(),
  ...calls,
});

describe('checkUp', () => {
  it('finds nothing wrong with a file', async () => {
    const opened = await openTemporary();
    expect(await faulty(opened.ledger)).toEqual([]);
    await opened.dispose();
  });

  it('finds nothing wrong with servers that take as much as they should', async () => {
    const cluster = await StoreCluster.start({ appendBytesMax: 16_000_000 });
    const opened = await openOn(cluster.url());
    expect(await faulty(opened.ledger)).toEqual([]);
    await opened.dispose();
    await cluster.stop();
  });

  it('names a limit of the servers that large appends break on', async () => {
    const cluster = await StoreCluster.start({ appendBytesMax: 200_000 });
    const opened = await openOn(cluster.url());
    expect(await faulty(opened.ledger)).toEqual(['thousand-events-at-once', 'largest-event-is-taken']);
    await opened.dispose();
    await cluster.stop();
  });

  const planted: readonly (readonly [string, (ledger: Ledger) => Partial<Ledger>, readonly CheckName[]])[] = [
    [
      'that ignores what the writer expects',
      (ledger) => ({
        append: async (stream, events, expected): Promise<Appended> => {
          try {
            return await ledger.append(stream, events, expected);
          } catch {
            const last = (await ledger.readStream(stream)).at(-1);
            return ledger.append(stream, events, last?.revision ?? 'no-stream');
          }
        },
      }),
      ['second-first-append-refused', 'stale-revision-refused', 'one-of-two-writers-wins'],
    ],
    [
      'that acknowledges and does not store',
      () => ({ readStream: async () => [], findEvent: async () => undefined }),
      ['append-reads-back', 'bytes-are-kept', 'same-append-is-stored-once', 'thousand-events-at-once'],
    ],
    [
      'that reads the log backwards',
      (ledger) => ({ readAll: async (page) => (await ledger.readAll(page)).toReversed() }),
      ['global-order'],
    ],
  ];
  it.each(planted)('finds a ledger %s', async (_, calls, names) => {
    const opened = await openTemporary();
    expect(await faulty(broken(opened.ledger, calls(opened.ledger)))).toEqual(names);
    await opened.dispose();
  });
});
