import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { asOf } from './moment.js';
import { openReadModels, type OpenedReadModels } from './projector.js';
import type { ReadModels } from './read-models.js';
import type { TableDifference } from './differences.js';
import { RebuildUnderWay, type RebuildProgress } from './rebuild.js';
import type { Tables } from './table.js';
import { shownAfterEach, shownOf } from './testing/notebook-model.js';
import { amended, diary, notebook, thrownAway, written, type NoteEvent } from './testing/notebook.js';
import { openRunner, shownIn, temporaryFolder, type OpenedRunner } from './testing/open-runner.js';
import { placeIn, runsOf } from './testing/place.js';
import { RecordedLog, type GivenEvent } from './testing/recorded-log.js';

// Row P2.
const HISTORIES = Number(process.env['HISTORIES'] ?? 100);
const REBUILDS = 2;
const EVENTS_MAX = 60;
const projections = [notebook, diary];

const name = fc.constantFrom('a', 'b', 'c', 'đ');
const writing = fc.tuple(name, fc.constantFrom('x', 'ỹ', 'poison'), name);
const anEvent: fc.Arbitrary<GivenEvent<NoteEvent>> = fc.oneof(
  writing.map(([note, text, stream]) => written(note, text, `s-${stream}`)),
  fc.tuple(name, fc.constantFrom('p', 'q')).map(([note, text]) => amended(note, text)),
  name.map(thrownAway),
);
const history = fc.record({
  events: fc.array(anEvent, { minLength: 3, maxLength: EVENTS_MAX }),
  batchSize: fc.integer({ min: 1, max: 20 }),
  buildBatch: fc.integer({ min: 1, max: 20 }),
});
type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** As a slice's query gets them: by the module's token, with their own tables. */
const asQueriesSee = <T extends Tables>(db: object, _tables: T): ReadModels<T> => db as never;

/** What is read as of the newest position that is served, the two tables one after the other, as two queries do. */
async function readOnce({ runner, reading: { db } }: OpenedReadModels) {
  const position = await runner.served();
  const shown = await asOf({ position }, async () => {
    const notes = await asQueriesSee(db, notebook.tables).selectFrom('notes').selectAll().execute();
    await nextTurn();
    const days = await asQueriesSee(db, diary.tables).selectFrom('diary').selectAll().execute();
    return shownOf(
      notes.map(({ note, text, amendments }) => [note, text, Number(amendments)]),
      days.map((row) => [Number(row.position), row.note]),
    );
  });
  return { position, shown };
}

/**
 * Reads until it is told to stop; gives how often. A read that fails, shows what never was, or goes back behind what was
 * read before, fails the test.
 */
async function readOn(models: OpenedReadModels, moments: readonly string[], over: AbortSignal) {
  let reads = 0;
  for (let before = 0n; !over.aborted; reads += 1) {
    const { position, shown } = await readOnce(models);
    expect(position).toBeGreaterThanOrEqual(before);
    before = position;
    expect([position, shown]).toEqual([position, moments[Number(position)]]);
    await nextTurn();
  }
  return reads;
}

const isDifferent = ({ added, removed, changed }: TableDifference): boolean => added + removed + changed > 0;

/** A rebuild, and another one that is refused; events come at each step of it, what is left of them at the last. */
async function rebuildBeside(
  runner: OpenedRunner,
  log: RecordedLog,
  events: readonly GivenEvent<NoteEvent>[] = [],
): Promise<void> {
  const coming = [...events];
  const onProgress = ({ step }: RebuildProgress) =>
    void log.append(...coming.splice(0, step === 'comparing' ? coming.length : 1));
  const rebuilding = runner.rebuild({ onProgress });
  expect(() => runner.rebuild()).toThrow(RebuildUnderWay);
  expect((await rebuilding).differences.filter(isDifferent)).toEqual([]);
  expect(coming).toEqual([]);
  await runner.waitFor(log.head);
}

/** Two rebuilds: of what was fed event by event, and while the other half comes. Gives how many reads there were. */
async function play(folder: string, { events, ...sizes }: History): Promise<number> {
  const half = Math.ceil(events.length / 2);
  const log = new RecordedLog(events.slice(0, 1));
  await using runner = await openRunner(folder, log, { projections, ...sizes });
  for (const event of events.slice(1, half)) await runner.waitFor(log.append(event));
  const beside = await openReadModels({ ...placeIn(folder), projections, log });
  const [moments, over] = [shownAfterEach(events), new AbortController()];
  const reading = [{ runner, reading: runner.reading }, beside].map((models) =>
    readOn(models, moments, over.signal),
  );
  // Told as soon as it happens, and not only at the end.
  const failed = Promise.all(reading).then(() => new Promise<never>(() => undefined));
  const fed = await shownIn(folder, projections);
  await Promise.race([rebuildBeside(runner, log), failed]);
  expect(await shownIn(folder, projections)).toBe(fed);
  await Promise.race([rebuildBeside(runner, log, events.slice(half)), failed]);
  over.abort();
  const reads = await Promise.all(reading);
  expect((await readOnce({ runner, reading: runner.reading })).shown).toBe(moments.at(-1));
  await beside.reading.close();
  return Math.min(...reads);
}

it(`${runsOf(HISTORIES)} histories: a rebuild makes the very rows that were fed, and no read fails or mixes two generations`, async () => {
  await using folder = await temporaryFolder();
  let run = 0;
  const reads: number[] = [];
  await fc.assert(
    fc.asyncProperty(history, async (given) => {
      run += 1;
      reads.push(await play(folder.file(`${run}`), given));
    }),
    { numRuns: runsOf(HISTORIES), endOnFailure: true },
  );
  // Each reader of each history read beside the swaps, not only before and after them.
  expect(Math.min(...reads)).toBeGreaterThan(2 * REBUILDS);
}, 600_000);
