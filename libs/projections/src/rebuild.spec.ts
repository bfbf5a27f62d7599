import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { ProjectionRunner } from './runner.js';
import { openSqliteForReading } from './dialects/sqlite.js';
import { RebuildInterrupted, RebuildUnderWay, type RebuildProgress } from './rebuild.js';
import { dump } from './testing/dump.js';
import { amended, diary, notebook, written } from './testing/notebook.js';
import { foldedInto, meddle, openRunner, temporaryFolder } from './testing/open-runner.js';
import { RecordedLog } from './testing/recorded-log.js';

const many = (count: number) => Array.from({ length: count }, (_, index) => written(`n${index}`));
const changed = { ...notebook, version: 2 };

async function relations(path: string): Promise<readonly string[]> {
  const db = openSqliteForReading(path);
  const tables = await db.introspection.getTables();
  await db.destroy();
  return tables.map(({ name, isView }) => (isView ? `view ${name}` : name)).sort();
}

/** Resolves when every projection is live in this version: the swap is over. */
async function swapped(runner: ProjectionRunner, version: number): Promise<void> {
  for (;;) {
    const { projections } = await runner.status();
    if (projections.every((each) => each.status === 'live' && each.version === version)) return;
    expect(projections.map(({ reason }) => reason)).not.toContainEqual(expect.any(String));
    await nextTurn();
  }
}

describe('a projection whose version changed', () => {
  it('is built beside the old rows, which are served until the new ones have caught up', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('blue-green');
    const log = new RecordedLog(many(5));
    const before = await foldedInto(path, log);
    const release = log.hold(3n);
    await using runner = await openRunner(path, log, { projections: [changed], batchSize: 3 });
    await runner.waitFor(5n);
    expect((await runner.status()).projections).toMatchObject([
      { version: 1, generation: 1, status: 'live', position: 5n },
      { version: 2, generation: 2, status: 'building' },
    ]);
    expect(await dump(path)).toBe(before);
    log.append(amended('n1', 'only in the new rows'));
    release();
    await runner.waitFor(6n);
    expect((await runner.status()).projections).toMatchObject([
      { version: 2, generation: 2, status: 'live', position: 6n },
    ]);
    expect(await dump(path)).toContain('only in the new rows');
  });

  it('leaves views on the new tables and nothing of the old ones', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('views');
    const log = new RecordedLog([written('a')]);
    await foldedInto(path, log);
    await using runner = await openRunner(path, log, { projections: [{ ...diary, name: 'notebook' }] });
    await swapped(runner, 1);
    log.append(written('b'));
    await runner.waitFor(2n);
    expect(await relations(path)).toEqual(['diary__g2', 'parked_events', 'projection_state', 'view diary']);
    expect(await dump(path)).toBe('diary position,note\n[1,"a"]\n[2,"b"]\n');
  });

  it('goes on with an interrupted build at the next start', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('resumed');
    const log = new RecordedLog(many(20));
    await foldedInto(path, log);
    const release = log.hold(10n);
    const interrupted = await openRunner(path, log, { projections: [changed], batchSize: 10 });
    const waiting = interrupted[Symbol.asyncDispose]();
    release();
    await waiting;
    await using runner = await openRunner(path, log, { projections: [changed] });
    await swapped(runner, 2);
    expect((await runner.status()).projections).toMatchObject([{ generation: 2, version: 2, position: 20n }]);
  });
});

describe('a projection that is added later', () => {
  it('catches up alone, while the others go on', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('added');
    const log = new RecordedLog(many(300));
    await foldedInto(path, log);
    await using runner = await openRunner(path, log, { projections: [notebook, diary], batchSize: 1 });
    await runner.waitFor(log.append(written('latest')), { projections: ['notebook'] });
    const [added, old] = (await runner.status()).projections;
    expect(old).toMatchObject({ name: 'notebook', lag: 0n });
    expect(Number(added?.lag)).toBeGreaterThan(0);
    await runner.waitFor(log.head);
    expect(await dump(path)).toBe(
      await foldedInto(folder.file('fresh'), log, { projections: [notebook, diary] }),
    );
  });

  it('takes each event once, though others behind are at other positions', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('three');
    const log = new RecordedLog(Array.from({ length: 4 }, (_, index) => written(`n${index}`, 'x', 's')));
    await foldedInto(path, log, { projections: [notebook, diary] });
    await meddle(
      path,
      "create trigger full before insert on notes__g1 begin select raise(abort, 'full'); end",
    );
    log.append(written('n4', 'x', 's'), written('n5', 'x', 's'));
    {
      await using runner = await openRunner(path, log, { projections: [notebook, diary] });
      await runner.waitFor(log.head, { projections: ['diary'] });
    }
    await meddle(path, 'drop trigger full');
    const later = { ...notebook, name: 'later', tables: { later: notebook.tables.notes }, handlers: {} };
    const rows = await foldedInto(path, log, { projections: [notebook, diary, later] });
    expect(rows).toContain('["s","written",6]');
  });

  it('is dropped when it is taken off the list', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog([written('a')]);
    await foldedInto(folder.file('off'), log, { projections: [notebook, diary] });
    await foldedInto(folder.file('off'), log, { projections: [diary] });
    expect(await relations(folder.file('off'))).toEqual([
      'diary__g1',
      'parked_events',
      'projection_state',
      'view diary',
    ]);
  });
});

describe('rebuild', () => {
  it('makes the same rows, tells how far it is, and finds no difference', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('same');
    const log = new RecordedLog(many(50));
    await using runner = await openRunner(path, log, { projections: [notebook, diary], batchSize: 10 });
    await runner.waitFor(log.head);
    const before = await dump(path);
    const progress: RebuildProgress[] = [];
    const report = await runner.rebuild(undefined, { onProgress: (now) => progress.push(now) });
    expect(report.projections).toEqual(['notebook', 'diary']);
    expect(
      report.differences.map(({ table, ...counts }) => [table, counts.added, counts.removed, counts.changed]),
    ).toEqual([
      ['notes', 0, 0, 0],
      ['tallies', 0, 0, 0],
      ['diary', 0, 0, 0],
    ]);
    expect(progress.map(({ done }) => Number(done))).toEqual([10, 20, 30, 40, 50, 50]);
    expect(progress.at(-1)).toMatchObject({ total: 50n, secondsLeft: 0 });
    expect(await dump(path)).toBe(before);
    expect((await runner.status()).projections.map(({ generation }) => generation)).toEqual([2, 2]);
  });

  it('says what keeps it from moving on, and ends when that is mended', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('trouble');
    const log = new RecordedLog(many(50));
    await using runner = await openRunner(path, log, { batchSize: 10 });
    await runner.waitFor(log.head);
    const meddler = new Database(path);
    const troubles: (string | undefined)[] = [];
    const report = await runner.rebuild(undefined, {
      onProgress: ({ trouble }) => {
        if (troubles.length === 0) meddler.exec('ALTER TABLE notes__g2 RENAME TO hidden');
        else if (trouble !== undefined && troubles.at(-1) === undefined)
          meddler.exec('ALTER TABLE hidden RENAME TO notes__g2');
        troubles.push(trouble);
      },
    });
    meddler.close();
    expect(troubles).toContainEqual(expect.stringContaining('notes__g2'));
    expect([troubles.at(0), troubles.at(-1)]).toEqual([undefined, undefined]);
    expect(report.differences.map(({ added, removed, changed: rows }) => added + removed + rows)).toEqual([
      0, 0,
    ]);
  });

  it('counts the rows that were not what the ledger says', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('tampered');
    const log = new RecordedLog(many(10));
    await foldedInto(path, log);
    await meddle(path, "update notes__g1 set text = 'forged' where note in ('n1', 'n2')");
    await meddle(path, "update notes__g1 set amended_at = '' where note = 'n3'");
    await meddle(path, "delete from notes__g1 where note = 'n4'");
    await meddle(path, "insert into tallies__g1 values ('nobody', 'written', 7)");
    await using runner = await openRunner(path, log);
    expect((await runner.rebuild()).differences).toEqual([
      { projection: 'notebook', table: 'notes', added: 1, removed: 0, changed: 3 },
      { projection: 'notebook', table: 'tallies', added: 0, removed: 1, changed: 0 },
    ]);
  });

  it('goes on beside reads and new events: the old rows are served and fed until the swap', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('beside');
    const log = new RecordedLog(many(200));
    await using runner = await openRunner(path, log, { batchSize: 5 });
    await runner.waitFor(log.head);
    const reader = openSqliteForReading(path);
    let finished = false;
    const rebuild = runner.rebuild().finally(() => (finished = true));
    let reads = 0;
    while (!finished) {
      const head = log.append(written(`during-${reads}`));
      await runner.waitFor(head);
      const rows = await reader.selectFrom('notes').select('note').execute();
      expect(rows).toHaveLength(Number(head));
      reads += 1;
    }
    await reader.destroy();
    expect(reads).toBeGreaterThan(5);
    expect((await rebuild).differences.every(({ added, removed }) => added + removed === 0)).toBe(true);
  });

  it('compares rows of one moment, though events keep coming', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog(many(20));
    const readAll: typeof log.ledger.readAll = async (page) => {
      const events = await log.ledger.readAll(page);
      log.append(written(`after-${log.head}`));
      return events;
    };
    await using runner = await openRunner(folder.file('moment'), log, { ledger: { ...log.ledger, readAll } });
    await runner.waitFor(20n);
    const { differences } = await runner.rebuild();
    expect(differences.map(({ added, removed, changed }) => [added, removed, changed])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('refuses a second one, and one of a projection that is not there', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog(many(3));
    await using runner = await openRunner(folder.file('twice'), log);
    const first = runner.rebuild();
    await expect(runner.rebuild()).rejects.toThrow(RebuildUnderWay);
    await expect(runner.rebuild(['nobody'])).rejects.toThrow('nobody');
    await first;
    await expect(runner.rebuild(['notebook'])).resolves.toMatchObject({ projections: ['notebook'] });
  });

  it('says so when the runner stops before it is done', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog(many(30));
    const runner = await openRunner(folder.file('stopped'), log, { batchSize: 1 });
    await runner.waitFor(log.head);
    const outcome = expect(runner.rebuild()).rejects.toThrow(RebuildInterrupted);
    await runner[Symbol.asyncDispose]();
    await outcome;
  });
});
