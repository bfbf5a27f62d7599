import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import type { Projection } from './projection.js';
import {
  amended,
  diary,
  notebook,
  type notebookTables,
  thrownAway,
  written,
  type NoteEvent,
} from './testing/notebook.js';
import { obstruct } from './testing/meddle.js';
import { foldedInto, openRunner, shownIn, temporaryFolder } from './testing/open-runner.js';
import { runsOf } from './testing/place.js';
import { RecordedLog, type GivenEvent } from './testing/recorded-log.js';
import { ReadModelBehind } from './waiting.js';

const names = fc.constantFrom('a', 'b', 'c', 'd');
const writing = fc.tuple(names, fc.constantFrom('x', 'y', 'poison'), names);
const events: fc.Arbitrary<GivenEvent<NoteEvent>[]> = fc.array(
  fc.oneof(
    writing.map(([note, text, stream]) => written(note, text, `s-${stream}`)),
    names.map((note) => amended(note, 'z')),
    names.map(thrownAway),
  ),
  { maxLength: 40 },
);

describe('ProjectionRunner', () => {
  it('makes the same rows whatever the size of batches and wherever it is stopped', async () => {
    await using folder = await temporaryFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        events,
        fc.integer({ min: 1, max: 50 }),
        fc.nat(40),
        async (given, batchSize, stopAt) => {
          run += 1;
          const whole = await foldedInto(folder.file(`${run}.whole`), new RecordedLog(given));
          const log = new RecordedLog(given.slice(0, stopAt));
          await foldedInto(folder.file(`${run}.parts`), log, { batchSize });
          log.append(...given.slice(stopAt));
          expect(await foldedInto(folder.file(`${run}.parts`), log, { batchSize })).toBe(whole);
        },
      ),
      { numRuns: runsOf(25) },
    );
  });

  it('shows what is appended while it runs', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog();
    await using runner = await openRunner(folder.file('live'), log);
    for (const note of ['a', 'b', 'c']) {
      await runner.waitFor(log.append(written(note)));
      expect(await shownIn(folder.file('live'))).toContain(`about ${note}`);
    }
  });

  it('moves the checkpoint over events that no handler wants', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog([written('a'), amended('a', 'x'), thrownAway('a')]);
    await using runner = await openRunner(folder.file('calm'), log, { projections: [diary] });
    await runner.waitFor(3n);
    expect(await shownIn(folder.file('calm'), [diary])).toContain('diary position,note\n[1,"a"]\n');
  });

  it('begins anew when its rows are ahead of the ledger', async () => {
    await using folder = await temporaryFolder();
    await foldedInto(folder.file('ahead'), new RecordedLog([written('lost'), written('lost-too')]));
    const restored = await foldedInto(folder.file('ahead'), new RecordedLog([written('kept')]));
    expect(restored).toContain('kept');
    expect(restored).not.toContain('lost');
  });
});

describe('a crash between rows and checkpoint', () => {
  it('leaves neither, and nothing is counted twice afterwards', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('crash');
    const log = new RecordedLog([written('a', 'x', 's')]);
    const before = await foldedInto(path, log);
    const release = await obstruct(path, 'position', 'cut');
    log.append(written('b', 'x', 's'), written('c', 'x', 's'));
    {
      await using runner = await openRunner(path, log);
      await expect(runner.waitFor(log.head, { timeoutMs: 60 })).rejects.toThrow(ReadModelBehind);
      const { projections } = await runner.status();
      expect(projections).toMatchObject([{ status: 'retrying', position: 1n, lag: 2n, reason: /cut/ }]);
      expect(await shownIn(path)).toBe(before);
    }
    await release();
    expect(await foldedInto(path, log)).toContain('["s","written",3]');
  });
});

describe('a database that fails', () => {
  it('is said in the status, and is tried again', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('heals');
    const log = new RecordedLog([written('a')]);
    await using runner = await openRunner(path, log, { projections: [notebook, diary] });
    const release = await obstruct(path, 'notes__versions', 'disk_full');
    const head = log.append(written('b'));
    while ((await runner.status()).state !== 'retrying') await nextTurn();
    expect((await runner.status()).reason).toContain('disk_full');
    await expect(runner.waitFor(head, { timeoutMs: 30 })).rejects.toThrow(ReadModelBehind);
    await release();
    await runner.waitFor(head);
    expect((await runner.status()).projections.map(({ status }) => status)).toEqual(['live', 'live']);
    expect(await shownIn(path, [notebook, diary])).toBe(
      await foldedInto(folder.file('calm'), log, { projections: [notebook, diary] }),
    );
  });
});

describe('a ledger that fails', () => {
  it('is said in the status, and is read again', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog([written('a')]);
    let away = false;
    const ledger = {
      ...log.ledger,
      readAll: async (page: { after: bigint; limit: number }) => {
        if (away) throw new Error('no connection');
        return log.ledger.readAll(page);
      },
    };
    await using runner = await openRunner(folder.file('away'), log, { ledger });
    away = true;
    log.append(written('b'));
    await expect(runner.waitFor(2n, { timeoutMs: 30 })).rejects.toThrow(ReadModelBehind);
    expect(await runner.status()).toMatchObject({ state: 'retrying', reason: 'Error: no connection' });
    away = false;
    await runner.waitFor(2n);
    expect(await runner.status()).toMatchObject({ state: 'running', head: 2n, projections: [{ lag: 0n }] });
  });
});

describe('an event that cannot be read', () => {
  it('halts all projections right before it, with the reason', async () => {
    await using folder = await temporaryFolder();
    const unknown: GivenEvent = { type: 'UnknownFact', data: {} };
    const log = new RecordedLog([written('a'), written('b'), unknown, written('c')]);
    await using runner = await openRunner(folder.file('halted'), log);
    await runner.waitFor(2n);
    await expect(runner.waitFor(3n, { timeoutMs: 30 })).rejects.toThrow(ReadModelBehind);
    expect(await runner.status()).toMatchObject({
      state: 'halted',
      reason: expect.stringContaining('event type UnknownFact is unknown to this version (position 3)'),
      projections: [{ status: 'halted', position: 2n, lag: 2n, parked: 0 }],
    });
    expect(() => runner.rebuild()).toThrow('the runner is halted');
  });
});

describe('a poison event', () => {
  const log = new RecordedLog([
    written('a', 'x', 's'),
    written('b', 'poison', 's'),
    written('c', 'x', 's'),
    written('d', 'x', 't'),
  ]);

  it('is parked with what follows in its stream; other streams and projections go on', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('poison');
    await using runner = await openRunner(path, log, { projections: [notebook, diary], batchSize: 1 });
    await runner.waitFor(log.head);
    expect((await runner.status()).projections).toMatchObject([
      { name: 'notebook', position: 4n, lag: 0n, parked: 2, status: 'live' },
      { name: 'diary', position: 4n, lag: 0n, parked: 0, status: 'live' },
    ]);
    expect(await runner.parked()).toMatchObject([
      {
        projection: 'notebook',
        position: 2n,
        stream: 's',
        type: 'NoteWritten',
        error: 'Error: this note cannot be read',
      },
      {
        projection: 'notebook',
        position: 3n,
        stream: 's',
        error: 'waits behind the parked event at position 2',
      },
    ]);
    const rows = await shownIn(path, [notebook, diary]);
    expect(rows).toContain('["s","written",1]');
    expect(rows).toContain('["t","written",1]');
    expect(rows).toContain('[3,"c"]');
  });

  it('keeps its stream parked after a restart', async () => {
    await using folder = await temporaryFolder();
    const grown = new RecordedLog([written('a', 'poison', 's')]);
    await foldedInto(folder.file('again'), grown);
    grown.append(written('b', 'x', 's'), written('c', 'x', 't'));
    await using runner = await openRunner(folder.file('again'), grown);
    await runner.waitFor(grown.head);
    expect((await runner.parked()).map(({ position }) => position)).toEqual([1n, 2n]);
  });

  it('is taken by a rebuild once the handler can', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('mended');
    await foldedInto(path, log);
    const mended: Projection<typeof notebookTables, NoteEvent> = {
      ...notebook,
      handlers: {
        NoteWritten: ({ event: { data } }, rows) =>
          rows.notes.put({ ...data, amendments: 0, amended_at: null }),
      },
    };
    await using runner = await openRunner(path, log, { projections: [mended] });
    expect(await shownIn(path)).not.toContain('poison');
    const { differences } = await runner.rebuild();
    expect(differences).toEqual([
      { projection: 'notebook', table: 'notes', added: 2, removed: 0, changed: 0 },
      { projection: 'notebook', table: 'tallies', added: 0, removed: 2, changed: 0 },
    ]);
    expect(await runner.parked()).toEqual([]);
    expect(await shownIn(path)).toContain('["b","poison"');
  });
});
