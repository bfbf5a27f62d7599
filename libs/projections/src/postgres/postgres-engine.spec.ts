import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { sql } from 'kysely';
import { engineOf } from '../engine-of.js';
import { asOf } from '../moment.js';
import type { Projection } from '../projection.js';
import { openReadModels, startProjector } from '../projector.js';
import { table } from '../table.js';
import { dumpAt, reading } from '../testing/dump.js';
import { generationsIn, meddle } from '../testing/meddle.js';
import { amended, diary, notebook, thrownAway, written, type NoteEvent } from '../testing/notebook.js';
import { foldedInto, openRunner, shownIn, temporaryFolder } from '../testing/open-runner.js';
import { placeIn } from '../testing/place.js';
import { RecordedLog, type GivenEvent } from '../testing/recorded-log.js';

const projections = [notebook, diary];
const many = (count: number) => Array.from({ length: count }, (_, index) => written(`n${index}`));

const entriesTable = () => table({ columns: { note: 'text', text: 'text' }, key: ['note'] });

describe('a generation in PostgreSQL', () => {
  it('holds the very rows that one in SQLite holds, in the same order, now and at any moment', async () => {
    await using folder = await temporaryFolder();
    const sign = fc.constantFrom(
      'a',
      'B',
      'é',
      'đ',
      'Đ',
      '😀',
      '\\',
      '\t',
      '\n',
      '\r',
      '\v',
      '"',
      "'",
      '\\N',
      ' ',
      '\u2028',
    );
    const text = fc.array(sign, { maxLength: 4 }).map((signs) => signs.join(''));
    const events: fc.Arbitrary<GivenEvent<NoteEvent>[]> = fc.array(
      fc.oneof(
        fc.tuple(text, text, text).map(([note, said, stream]) => written(note, said, `s-${stream}`)),
        fc.tuple(text, text).map(([note, said]) => amended(note, said)),
        text.map(thrownAway),
      ),
      { minLength: 1, maxLength: 40 },
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(events, fc.nat(40), async (given, until) => {
        run += 1;
        const [inFiles, inSchema] = [{ folder: folder.file(`${run}`) }, placeIn(folder.file(`${run}`))];
        const log = new RecordedLog(given);
        for (const place of [inFiles, inSchema]) {
          const { runner, close } = await startProjector({ ...place, projections, log, batchSize: 9 });
          await runner.waitFor(log.head);
          await close();
        }
        for (const position of [BigInt(Math.min(until, given.length)), log.head]) {
          const shown = (place: typeof inSchema) => asOf({ position }, () => dumpAt(place, projections));
          expect(await shown(inSchema)).toBe(await shown(inFiles));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('has no NUL in its texts: there the sign for what cannot be shown stands', async () => {
    await using folder = await temporaryFolder();
    const rows = await foldedInto(folder.file('nul'), new RecordedLog([written('a', 'b\0c')]));
    expect(rows).toContain('b\ufffdc');
  });

  it('does not take a batch twice: a commit is for the position that it was read from', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('moved');
    const log = new RecordedLog([written('a', 'x', 's')]);
    await using runner = await openRunner(path, log);
    const root = new URL(placeIn(path).databaseUrl ?? '').searchParams.get('schema');
    await meddle(path, `update ${root}.generations set position = 2`);
    log.append(written('b', 'x', 's'), written('c', 'x', 's'));
    await runner.waitFor(3n);
    // The event at 2 counts as taken by somebody else.
    expect(await shownIn(path)).toContain('["s","written",2]');
  });

  it('is found by its index at a past moment: no table is gone through', async () => {
    await using folder = await temporaryFolder();
    await foldedInto(folder.file('plan'), new RecordedLog(many(4_000)));
    await using read = await reading(folder.file('plan'), [notebook]);
    const query = asOf({ position: 1n }, () =>
      read.db.selectFrom('tallies').selectAll().where('stream', '=', 'note-n7').compile(),
    );
    const text = query.sql.replaceAll(/\$(\d)/g, (_, place: string) => {
      const value = query.parameters[Number(place) - 1];
      return typeof value === 'number' ? String(value) : `'${String(value)}'`;
    });
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${sql.raw(text)}`.execute(read.db);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('tallies__versions_pkey');
    expect(plan).toContain('tallies__versions__key');
    expect(plan).not.toContain('Seq Scan on tallies__versions');
  });

  it('is refused where its schema could be anything', async () => {
    const open = (schema: string) =>
      engineOf({ folder: '', databaseUrl: `postgresql://localhost/dti?schema=${schema}` }, projections);
    await expect(open('a";drop')).rejects.toThrow('no name for a schema');
    await expect(open('Upper')).rejects.toThrow('no name for a schema');
  });
});

describe('several processes', () => {
  it('take turns: one feeds, the other stands by and goes on when it is gone', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('turns');
    const log = new RecordedLog(many(3));
    const first = await openRunner(path, log);
    await using second = await openRunner(path, log);
    await first.waitFor(3n);
    expect([(await first.status()).state, (await second.status()).state]).toEqual(['running', 'standby']);
    expect(() => second.rebuild()).toThrow('the runner is standby');
    await second.waitFor(log.append(written('told to both')));
    expect(await second.reading.db.selectFrom('notes').select('note').execute()).toHaveLength(4);
    await first[Symbol.asyncDispose]();
    log.append(written('after it'));
    await second.waitFor(log.head);
    expect((await second.status()).state).toBe('running');
    expect(await shownIn(path)).toBe(await foldedInto(folder.file('calm'), log));
  });

  it('read on while generations are swapped: no read fails, and none mixes two positions', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('swapped');
    const log = new RecordedLog(many(50));
    await using projector = await openRunner(path, log, { projections, buildBatch: 20 });
    const readers = await Promise.all(
      [1, 2].map(() => openReadModels({ ...placeIn(path), projections, log })),
    );
    let isOver = false;
    const seen = readers.map(async ({ runner, reading: { db } }) => {
      let reads = 0;
      for (; !isOver; reads += 1) {
        const position = await runner.served();
        const [notes, days] = await asOf({ position }, async () => [
          await db.selectFrom('notes').select('note').execute(),
          await db.selectFrom('diary').select('note').execute(),
        ]);
        // Every event writes one note more, and one line of the diary.
        expect([notes?.length, days?.length]).toEqual([Number(position), Number(position)]);
        await nextTurn();
      }
      return reads;
    });
    for (let swap = 0; swap < 8; swap += 1) {
      log.append(written(`during ${swap}`));
      await projector.rebuild();
    }
    isOver = true;
    for (const reads of await Promise.all(seen)) expect(reads).toBeGreaterThan(20);
    for (const { reading: connection } of readers) await connection.close();
  });
});

describe('programs with other tables, side by side on one database', () => {
  const widened: Projection<{ entries: ReturnType<typeof entriesTable> }, NoteEvent> = {
    name: 'entries',
    version: 1,
    tables: { entries: entriesTable() },
    handlers: {
      NoteWritten: ({ event: { data } }, rows) => rows.entries.put({ note: data.note, text: data.text }),
    },
  };

  it('both feed and serve what they know, rebuild, and leave the other one its own', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('upgrade');
    const log = new RecordedLog(many(5));
    await using old = await openRunner(path, log, { projections });
    await using next = await openRunner(path, log, { projections: [widened] });
    log.append(...many(3).map((event) => ({ ...event, stream: `${event.stream}-again` })));
    await Promise.all([old.waitFor(log.head), next.waitFor(log.head)]);
    const expected = await shownIn(path, projections);
    for (const runner of [old, next, old]) expect((await runner.rebuild()).differences).not.toEqual([]);
    expect(await shownIn(path, projections)).toBe(expected);
    const entries = await next.reading.db.selectFrom('entries').select('note').orderBy('note').execute();
    expect(entries.map(({ note }) => note)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
    expect(await generationsIn(path)).toHaveLength(2);
  });

  it('drop what nobody has fed for a day', async () => {
    await using folder = await temporaryFolder();
    const path = folder.file('left');
    const log = new RecordedLog(many(2));
    await foldedInto(path, log, { projections });
    const start = async () => {
      await using runner = await openRunner(path, log, { projections: [widened] });
      await runner.waitFor(log.head);
      return generationsIn(path);
    };
    expect(await start()).toHaveLength(2);
    const { root = '' } = /schema=(?<root>\w+)/.exec(placeIn(path).databaseUrl ?? '')?.groups ?? {};
    await meddle(path, `update ${root}.generations set fed_at = now() - interval '2 days' where number = 1`);
    expect(await start()).toHaveLength(1);
  });
});
