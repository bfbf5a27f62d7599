import { readFileSync } from 'node:fs';
import { LedgerOwned } from '../ledger.js';
import { caughtUp, eventsOf, idsOf, newStream, several, until } from '../testing/contract-kit.js';
import { SqliteLedger } from './sqlite-ledger.js';
import { startChild } from './testing/child-process.js';
import { temporaryFolder, type TemporaryFolder } from './testing/temporary-ledger.js';

describe('a ledger and its processes', () => {
  let folder: TemporaryFolder;
  let path: string;
  const open = (mode: 'owner' | 'reader' = 'owner') => SqliteLedger.open({ path, mode });
  beforeEach(async () => {
    folder = await temporaryFolder();
    path = folder.ledgerPath;
  });
  afterEach(() => folder[Symbol.asyncDispose]());

  describe('owner', () => {
    it('keeps a second one out, in the same process and in another', async () => {
      const owner = open();
      expect(() => open()).toThrow(LedgerOwned);
      const child = startChild('owner.child.ts', [path]);
      expect(await child.nextLine()).toBe('LedgerOwned');
      await child.ended;
      await owner.append(newStream(), several(1), 'no-stream');
      await owner.close();
    });

    it('is kept out by one in another process, until that one ends', async () => {
      const child = startChild('owner.child.ts', [path]);
      expect(await child.nextLine()).toBe('opened');
      expect(() => open()).toThrow(new LedgerOwned(path));
      child.process.stdin?.end();
      await child.ended;
      await open().close();
    });

    it('leaves no lock behind when it is killed', async () => {
      const child = startChild('owner.child.ts', [path]);
      expect(await child.nextLine()).toBe('opened');
      child.process.kill('SIGKILL');
      await child.ended;
      await open().close();
    });
  });

  describe('reader', () => {
    it('follows the owner from another process, and cannot append', async () => {
      const owner = open();
      const events = several(4);
      const stream = newStream();
      await owner.append(stream, events.slice(0, 2), 'no-stream');
      const child = startChild('reader.child.ts', [path]);
      expect(await child.nextLine()).toBe('LedgerReadOnly');
      expect([await child.nextLine(), await child.nextLine()]).toEqual(idsOf(events.slice(0, 2)));
      expect(await child.nextLine()).toBe('caught-up');
      await owner.append(stream, events.slice(2, 3), 1n);
      expect(await child.nextLine()).toBe(events[2]?.id);
      await owner.append(stream, events.slice(3), 2n);
      expect(await child.nextLine()).toBe(events[3]?.id);
      child.process.stdin?.end();
      expect(await child.nextLine()).toBe('completed');
      await child.ended;
      await owner.close();
    });

    it('reads all that the owner has acknowledged, in every way', async () => {
      const [owner, stream] = [open(), newStream()];
      await owner.append(stream, several(3), 'no-stream');
      const reader = open('reader');
      const stored = await owner.readStream(stream);
      expect(await reader.readStream(stream)).toEqual(stored);
      expect(await reader.readAll({ after: 0n, limit: 10 })).toEqual(stored);
      expect(await reader.findEvent(stored[1]?.id ?? '')).toEqual(stored[1]);
      expect(await reader.head()).toBe(3n);
      expect(eventsOf(await until(reader.subscribe({ after: 1n }), caughtUp))).toEqual(stored.slice(1));
      await reader.close();
      await owner.close();
    });

    it('reads on when the owner has gone', async () => {
      const [owner, stream] = [open(), newStream()];
      await owner.append(stream, several(3), 'no-stream');
      const reader = open('reader');
      await owner.close();
      expect(await reader.readStream(stream)).toHaveLength(3);
      await reader.close();
      const later = open('reader');
      expect(await later.head()).toBe(3n);
      await later.close();
    });
  });

  describe('a disk that fails', () => {
    it('stops all acknowledgements at the first error, and what was acknowledged is there after a restart', async () => {
      const child = startChild('limited.child.ts', [path], 500);
      await child.ended;
      expect(child.lines).toEqual([
        'acknowledged',
        'LedgerFailed SQLITE_IOERR_WRITE',
        'LedgerFailed SQLITE_IOERR_WRITE',
      ]);
      const ledger = open();
      expect(await ledger.head()).toBe(1n);
      expect((await ledger.append(newStream(), several(1), 'no-stream')).position).toBe(2n);
      await ledger.close();
    });

    it('would take the third append: it is the ledger that refuses it', async () => {
      const child = startChild('limited.child.ts', [path], 5_000);
      await child.ended;
      expect(child.lines).toEqual(['acknowledged', 'acknowledged', 'acknowledged']);
    });
  });

  it('numbers positions from 1 without a gap, over refusals and restarts', async () => {
    const first = open();
    expect(await first.head()).toBe(0n);
    await first.append(newStream(), several(3), 'no-stream');
    await expect(first.append(newStream(), several(2), 9n)).rejects.toThrow();
    await first.close();
    const second = open();
    await second.append(newStream(), several(2), 'no-stream');
    const all = await second.readAll({ after: 0n, limit: 10 });
    expect(all.map(({ position }) => position)).toEqual([1n, 2n, 3n, 4n, 5n]);
    await second.close();
  });

  it('records rising times over a restart with a clock that was put back', async () => {
    const start = BigInt(Date.parse('2026-11-03T08:00:00Z')) * 1_000n;
    for (const clock of [start, start - 86_400_000_000n, start + 10n]) {
      const ledger = SqliteLedger.open({ path, mode: 'owner', clock: () => clock });
      await ledger.append(newStream(), several(2), 'no-stream');
      await ledger.close();
    }
    const reader = open('reader');
    const times = (await reader.readAll({ after: 0n, limit: 10 })).map(({ recordedAt }) =>
      recordedAt.slice(17),
    );
    await reader.close();
    expect(times).toEqual([
      '00.000000Z',
      '00.000001Z',
      '00.000002Z',
      '00.000003Z',
      '00.000010Z',
      '00.000011Z',
    ]);
  });

  it('leaves one whole file when closed', async () => {
    const ledger = open();
    await ledger.append(newStream(), several(1), 'no-stream');
    await ledger.close();
    expect(() => readFileSync(`${path}-wal`)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});
