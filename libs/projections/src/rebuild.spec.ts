import { setImmediate as nextTurn } from 'node:timers/promises';
import { RebuildInterrupted, RebuildUnderWay, type RebuildProgress } from './rebuild.js';
import type { ProjectionRunner } from './runner.js';
import { amended, diary, notebook, thrownAway, written } from './testing/notebook.js';
import { generationsIn, meddle } from './testing/meddle.js';
import { foldedInto, openRunner, shownIn, temporaryFolder } from './testing/open-runner.js';
import { isPostgres } from './testing/place.js';
import { RecordedLog } from './testing/recorded-log.js';

const many = (count: number) => Array.from({ length: count }, (_, index) => written(`n${index}`));
const changed = { ...notebook, version: 2 };
const nothing = { added: 0, removed: 0, changed: 0 };

/** Resolves when everything is live in this version: the swap is over. */
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
    await using runner = await openRunner(path, log, { projections: [changed], buildBatch: 3 });
    await runner.waitFor(5n);
    while ((await runner.status()).rebuild?.done !== 3n) await nextTurn();
    expect((await runner.status()).projections).toMatchObject([
      { version: 1, generation: 1, status: 'live', position: 5n },
      { version: 2, generation: 2, status: 'building', position: 3n, lag: 2n },
    ]);
    expect(await shownIn(path)).toBe(before);
    log.append(amended('n1', 'only in the new rows'));
    release();
    await runner.waitFor(6n);
    await swapped(runner, 2);
    expect((await runner.status()).projections).toMatchObject([
      { version: 2, generation: 2, status: 'live', position: 6n },
    ]);
    expect(await shownIn(path)).toContain('only in the new rows');
    expect(await generationsIn(path)).toEqual([2]);
  });

  it('with other tables is built before it is shown: nobody could read the old ones', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('tables');
    const log = new RecordedLog([written('a')]);
    await foldedInto(path, log);
    await using runner = await openRunner(path, log, { projections: [{ ...diary, name: 'notebook' }] });
    expect((await runner.status()).projections).toMatchObject([{ generation: 2, status: 'live', lag: 0n }]);
    log.append(written('b'));
    await runner.waitFor(2n);
    expect(await shownIn(path, [diary])).toContain('diary position,note\n[1,"a"]\n[2,"b"]\n');
    // In a database they may be those of a program that runs beside.
    expect(await generationsIn(path)).toEqual(isPostgres ? [1, 2] : [2]);
  });

  it('goes on with an interrupted build at the next start', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('resumed');
    const log = new RecordedLog(many(20));
    await foldedInto(path, log);
    const release = log.hold(10n);
    const interrupted = await openRunner(path, log, { projections: [changed], buildBatch: 10 });
    while ((await interrupted.status()).rebuild?.done !== 10n) await nextTurn();
    const waiting = interrupted[Symbol.asyncDispose]();
    release();
    await waiting;
    const asked: bigint[] = [];
    const readAll: typeof log.ledger.readAll = (page) => {
      asked.push(page.after);
      return log.ledger.readAll(page);
    };
    const ledger = { ...log.ledger, readAll };
    await using runner = await openRunner(path, log, { projections: [changed], ledger });
    await swapped(runner, 2);
    expect(asked).not.toContain(0n);
    expect((await runner.status()).projections).toMatchObject([{ generation: 2, version: 2, position: 20n }]);
    expect(await shownIn(path)).toBe(await foldedInto(folder.file('fresh'), log));
  });
});

describe('rebuild', () => {
  it('makes the same rows, tells how far it is, and finds no difference', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('same');
    const projections = [notebook, diary];
    const log = new RecordedLog([...many(47), amended('n1', 'x'), amended('n1', 'y'), thrownAway('n2')]);
    await using runner = await openRunner(path, log, { projections, buildBatch: 10 });
    const before = await shownIn(path, projections);
    const progress: RebuildProgress[] = [];
    const report = await runner.rebuild({ onProgress: (now) => progress.push(now) });
    expect(report).toMatchObject({ generation: 2, events: 50n, projections: ['notebook', 'diary'] });
    expect(report.differences).toEqual([
      { projection: 'notebook', table: 'notes', ...nothing },
      { projection: 'notebook', table: 'tallies', ...nothing },
      { projection: 'diary', table: 'diary', ...nothing },
    ]);
    const folding = progress.filter(({ step }) => step === 'folding').map(({ done }) => Number(done));
    expect(folding.slice(0, 5)).toEqual([10, 20, 30, 40, 50]);
    expect(progress.at(-1)).toMatchObject({ step: 'comparing', done: 50n, total: 50n, secondsLeft: 0 });
    expect(await shownIn(path, projections)).toBe(before);
  });

  it('says what keeps it from moving on, and ends when that is mended', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog(many(50));
    let isAway = false;
    const readAll: typeof log.ledger.readAll = async (page) => {
      if (isAway && page.after === 20n) throw new Error('no connection');
      return log.ledger.readAll(page);
    };
    const ledger = { ...log.ledger, readAll };
    await using runner = await openRunner(folder.file('trouble'), log, { ledger, buildBatch: 10 });
    isAway = true;
    const troubles: (string | undefined)[] = [];
    const { differences } = await runner.rebuild({
      onProgress: ({ trouble }) => {
        troubles.push(trouble);
        if (trouble !== undefined) isAway = false;
      },
    });
    expect(troubles).toContain('Error: no connection');
    expect([troubles.at(0), troubles.at(-1)]).toEqual([undefined, undefined]);
    expect(differences).toMatchObject([nothing, nothing]);
  });

  it('counts the rows that were not what the ledger says, those of the past too', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('tampered');
    const log = new RecordedLog([...many(10), amended('n5', 'later')]);
    await foldedInto(path, log);
    await meddle(path, "update notes__versions set text = 'forged' where note in ('n1', 'n2')");
    await meddle(path, "update notes__versions set amended_at = '' where note = 'n3'");
    await meddle(path, "update notes__versions set text = 'forged past' where note = 'n5' and since = 6");
    await meddle(path, "delete from notes__versions where note = 'n4'");
    await meddle(path, "insert into tallies__versions values (99, 1, 0, 'nobody', 'written', 7)");
    await using runner = await openRunner(path, log);
    expect((await runner.rebuild()).differences).toEqual([
      { projection: 'notebook', table: 'notes', added: 1, removed: 0, changed: 4 },
      { projection: 'notebook', table: 'tallies', added: 0, removed: 1, changed: 0 },
    ]);
  });

  it('goes on beside reads and new events: the old rows are served and fed until the swap', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog(many(200));
    await using runner = await openRunner(folder.file('beside'), log, { buildBatch: 5 });
    let finished = false;
    const rebuild = runner.rebuild().finally(() => (finished = true));
    let reads = 0;
    while (!finished) {
      const head = log.append(written(`during-${reads}`));
      await runner.waitFor(head);
      const rows = await runner.reading.db.selectFrom('notes').select('note').execute();
      expect(rows).toHaveLength(Number(head));
      reads += 1;
      await nextTurn();
    }
    expect(reads).toBeGreaterThan(5);
    expect((await rebuild).differences).toMatchObject([nothing, nothing]);
  });

  it('refuses a second one', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog(many(3));
    await using runner = await openRunner(folder.file('twice'), log);
    const first = runner.rebuild();
    expect(() => runner.rebuild()).toThrow(RebuildUnderWay);
    await first;
    await expect(runner.rebuild()).resolves.toMatchObject({ generation: 3 });
  });

  it('may mean the one under way, as after an interruption, and hears how far that is', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('joined');
    const log = new RecordedLog(many(20));
    const interrupted = await openRunner(path, log, { buildBatch: 1 });
    const cut = expect(interrupted.rebuild()).rejects.toThrow(RebuildInterrupted);
    while ((await interrupted.status()).rebuild?.done !== 5n) await nextTurn();
    await interrupted[Symbol.asyncDispose]();
    await cut;
    await using runner = await openRunner(path, log, { buildBatch: 1 });
    expect(() => runner.rebuild()).toThrow(RebuildUnderWay);
    const told: bigint[] = [];
    const joined = runner.rebuild({ joins: true, onProgress: ({ done }) => told.push(done) });
    await expect(joined).resolves.toMatchObject({ generation: 2, events: 20n });
    expect(told).toContain(20n);
    expect(Math.min(...told.map(Number))).toBeGreaterThanOrEqual(5);
    await expect(runner.rebuild({ joins: true })).resolves.toMatchObject({ generation: 3 });
  });

  it('says so when the runner stops before it is done', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog(many(30));
    const runner = await openRunner(folder.file('stopped'), log, { buildBatch: 1 });
    const outcome = expect(runner.rebuild()).rejects.toThrow(RebuildInterrupted);
    await runner[Symbol.asyncDispose]();
    await outcome;
  });
});

it('a build that a start begins and that fails is said in the status; the old rows are served', async () => {
  await using folder = await temporaryFolder();
  const path = folder.file('fails');
  const log = new RecordedLog(many(5));
  const before = await foldedInto(path, log);
  await using runner = await openRunner(path, log, {
    projections: [changed],
    builder: () => () => Promise.reject(new Error('no memory')),
  });
  while ((await runner.status()).reason === undefined) await nextTurn();
  expect((await runner.status()).reason).toBe('the last rebuild failed: Error: no memory');
  expect(await shownIn(path)).toBe(before);
});
