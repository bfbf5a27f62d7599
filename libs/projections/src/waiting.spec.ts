import { Subject } from 'rxjs';
import { openSqliteForReading } from './dialects/sqlite.js';
import { ProjectionRunner } from './runner.js';
import { diary, notebook, written } from './testing/notebook.js';
import { openRunner, temporaryFolder } from './testing/open-runner.js';
import { RecordedLog } from './testing/recorded-log.js';
import { ReadModelBehind, whenReached } from './waiting.js';

/** Positions that the test moves by hand. */
function positions(start: Readonly<Record<string, bigint>>) {
  const served = new Map(Object.entries(start));
  const ticks = new Subject<void>();
  return {
    served: async () => served,
    ticks,
    move: (name: string, position: bigint) => {
      served.set(name, position);
      ticks.next();
    },
  };
}

describe('whenReached', () => {
  it('resolves at once when all are there, or none is asked for', async () => {
    const progress = positions({ a: 5n, b: 7n });
    await whenReached(5n, progress, { projections: ['a', 'b'], timeoutMs: 0 });
    await whenReached(99n, progress, { projections: [] });
  });

  it('resolves when the slowest arrives', async () => {
    const progress = positions({ a: 1n, b: 1n });
    let isThere = false;
    const waiting = whenReached(3n, progress, { projections: ['a', 'b'] }).then(() => (isThere = true));
    progress.move('a', 3n);
    await progress.served();
    expect(isThere).toBe(false);
    progress.move('b', 4n);
    await waiting;
  });

  it('gives up after the time, and says how far they came', async () => {
    const behind = whenReached(3n, positions({ a: 2n, b: 9n }), { projections: ['a', 'b'], timeoutMs: 5 });
    await expect(behind).rejects.toMatchObject({ name: 'ReadModelBehind', wanted: 3n, reached: 2n });
    const unknown = whenReached(3n, positions({}), { projections: ['c'], timeoutMs: 5 });
    await expect(unknown).rejects.toThrow(ReadModelBehind);
  });

  it('ends with the reason of its signal', async () => {
    const caller = new AbortController();
    const progress = positions({ a: 0n });
    const waiting = whenReached(1n, progress, { projections: ['a'], signal: caller.signal });
    caller.abort(new Error('the caller has gone'));
    await expect(waiting).rejects.toThrow('the caller has gone');
    expect(progress.ticks.observed).toBe(false);
    await expect(whenReached(0n, progress, { signal: caller.signal })).rejects.toThrow('the caller has gone');
  });

  it('fails as the look at the positions fails', async () => {
    const served = () => Promise.reject(new Error('the disk is gone'));
    await expect(whenReached(1n, { served, ticks: new Subject() }, { projections: ['a'] })).rejects.toThrow(
      'disk',
    );
  });
});

describe('a process that only reads', () => {
  it('waits for what the projector of another one does', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('shared');
    const log = new RecordedLog([written('a')]);
    const db = openSqliteForReading(path);
    const reader = new ProjectionRunner({ ...log, db, projections: [notebook, diary] });
    expect(await reader.status()).toEqual({ state: 'stopped', head: 1n, projections: [] });
    await expect(reader.waitFor(1n, { timeoutMs: 5 })).rejects.toThrow(ReadModelBehind);
    const waiting = reader.waitFor(1n);
    await using projector = await openRunner(path, log, { projections: [notebook, diary] });
    await waiting;
    await projector.waitFor(1n, { timeoutMs: 0 });
    expect((await reader.status()).projections).toMatchObject([
      { name: 'diary', lag: 0n },
      { name: 'notebook', lag: 0n },
    ]);
    await db.destroy();
  });
});
