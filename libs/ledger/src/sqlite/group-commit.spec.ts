import Database from 'better-sqlite3';
import { EventUnstorable, LedgerFailed, LedgerFull, StreamMoved, type Appended } from '../ledger.js';
import { newStream, noted, several } from '../testing/contract-kit.js';
import { systemClock } from '../clock.js';
import { openForOwner } from './connection.js';
import { BATCH_EVENTS_MAX, GroupCommit } from './group-commit.js';
import { OwnerLock } from './owner-lock.js';
import { SqliteLedger } from './sqlite-ledger.js';
import { temporaryFolder, type TemporaryFolder } from './testing/temporary-ledger.js';

describe('group commit', () => {
  let folder: TemporaryFolder;
  let database: Database.Database;
  let ledger: SqliteLedger;
  beforeEach(async () => {
    folder = await temporaryFolder();
    database = openForOwner(folder.ledgerPath);
    ledger = new SqliteLedger(database, { lock: OwnerLock.take(folder.ledgerPath), clock: systemClock });
  });
  afterEach(async () => {
    await ledger.close();
    await folder[Symbol.asyncDispose]();
  });

  const append = (count = 1): Promise<Appended> => ledger.append(newStream(), several(count), 'no-stream');
  const together = (writers: number, count = 1) =>
    Promise.allSettled(Array.from({ length: writers }, () => append(count)));

  /** How many commits another connection sees while something runs. */
  async function commitsDuring(run: () => Promise<unknown>): Promise<number> {
    const seen = new Set<bigint>();
    const news = new Database(folder.ledgerPath, { readonly: true });
    const look = () => seen.add(BigInt(String(news.pragma('data_version', { simple: true }))));
    look();
    let running = true;
    const looking = (async () => {
      while (running) {
        await new Promise(setImmediate);
        look();
      }
    })();
    await run();
    running = false;
    await looking;
    news.close();
    return seen.size - 1;
  }

  it('lets writers that come together share one commit', async () =>
    expect(await commitsDuring(() => together(64))).toBe(1));

  it('gives writers that come one after another a commit each', async () =>
    expect(
      await commitsDuring(async () => {
        for (let turn = 0; turn < 5; turn += 1) await append();
      }),
    ).toBe(5));

  it('does not let one commit grow without bound', async () => {
    expect(await commitsDuring(() => together(3, BATCH_EVENTS_MAX / 2))).toBe(2);
    expect(await commitsDuring(() => together(2, BATCH_EVENTS_MAX * 2))).toBe(2);
  });

  it('does not commit for refusals', async () => {
    const stream = newStream();
    expect(await commitsDuring(() => Promise.allSettled([ledger.append(stream, several(1), 4n)]))).toBe(0);
  });

  it('answers nobody before the commit', async () => {
    const answered: string[] = [];
    const commits = new GroupCommit(
      (run) => {
        const answers = run();
        answered.push('committed');
        return answers;
      },
      () => answered.push('news'),
    );
    const written = commits.submit(1, () => 'written').then((outcome) => answered.push(outcome));
    const refused = commits.submit(1, () => {
      throw new EventUnstorable('x');
    });
    await Promise.all([written, expect(refused).rejects.toBeInstanceOf(EventUnstorable)]);
    expect(answered).toEqual(['committed', 'news', 'written']);
  });

  it('acknowledges nothing on a connection that would not keep it', async () => {
    database.pragma('synchronous = NORMAL');
    await expect(append()).rejects.toMatchObject({ name: 'LedgerFailed', cause: { name: 'LedgerUnusable' } });
  });

  describe('when the disk is full', () => {
    const pages = () => Number(database.pragma('page_count', { simple: true }));
    const large = () => ledger.append(newStream(), [noted('x'.repeat(500_000))], 'no-stream');

    it('refuses, keeps what is acknowledged, and goes on when there is room', async () => {
      const before = await append(3);
      database.pragma(`max_page_count = ${pages() + 20}`);
      await expect(large()).rejects.toBeInstanceOf(LedgerFull);
      expect(await ledger.head()).toBe(before.position);
      expect(await ledger.readStream(before.stream)).toHaveLength(3);
      database.pragma('max_page_count = 1000000');
      expect((await large()).position).toBe(before.position + 1n);
    });

    it('refuses everyone who shared the commit, also the neighbour whose refusal rested on it', async () => {
      database.pragma(`max_page_count = ${pages() + 20}`);
      const stream = newStream();
      const outcomes = await Promise.allSettled([
        ledger.append(stream, several(1), 'no-stream'),
        ledger.append(stream, several(1), 'no-stream'),
        large(),
      ]);
      expect(outcomes).toEqual(outcomes.map(() => ({ status: 'rejected', reason: expect.any(LedgerFull) })));
      expect(await ledger.readStream(stream)).toEqual([]);
      database.pragma('max_page_count = 1000000');
      expect((await ledger.append(stream, several(2), 'no-stream')).firstRevision).toBe(0n);
    });
  });

  describe('after a failed write', () => {
    // It stands for every error but a full disk; a real one of the operating system is in processes.spec.ts.
    const broken = () =>
      database.exec('CREATE TRIGGER broken BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 0); END');

    it('answers nobody, not those who wait and not those who come, although the next write would go well', async () => {
      const before = await append();
      broken();
      const first = together(3, BATCH_EVENTS_MAX);
      await new Promise(setImmediate);
      database.exec('DROP TRIGGER broken');
      const outcomes = [...(await first), ...(await together(3))];
      expect(outcomes).toEqual(
        outcomes.map(() => ({ status: 'rejected', reason: expect.any(LedgerFailed) })),
      );
      expect(await ledger.head()).toBe(before.position);
    });

    it('keeps the cause', async () => {
      broken();
      await expect(append()).rejects.toMatchObject({ cause: { code: 'SQLITE_CONSTRAINT_TRIGGER' } });
    });

    it('still reads what was acknowledged', async () => {
      const before = await append(2);
      broken();
      await together(1);
      expect(await ledger.readStream(before.stream)).toHaveLength(2);
    });

    it('works again after a restart', async () => {
      const before = await append();
      broken();
      await together(1);
      database.exec('DROP TRIGGER broken');
      await ledger.close();
      ledger = SqliteLedger.open({ path: folder.ledgerPath, mode: 'owner' });
      expect((await append()).position).toBe(before.position + 1n);
    });
  });

  it('tells a stale writer the revision that its neighbour reached', async () => {
    const stream = newStream();
    const [, stale] = await Promise.allSettled([
      ledger.append(stream, several(3), 'no-stream'),
      ledger.append(stream, several(1), 'no-stream'),
    ]);
    expect(stale).toEqual({ status: 'rejected', reason: new StreamMoved(stream, 'no-stream', 2n) });
  });
});
