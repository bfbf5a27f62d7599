import fc from 'fast-check';
import { asOf } from './moment.js';
import type { Projection } from './projection.js';
import { table } from './table.js';
import { reading } from './testing/dump.js';
import { amended, diary, notebook, thrownAway, written, type NoteEvent } from './testing/notebook.js';
import {
  foldedInto,
  openRunner,
  shownIn,
  temporaryFolder,
  type OpenedRunner,
} from './testing/open-runner.js';
import { runsOf } from './testing/place.js';
import { RecordedLog, type GivenEvent } from './testing/recorded-log.js';

const projections = [notebook, diary];
const name = fc.constantFrom('a', 'b', 'c');
const events: fc.Arbitrary<GivenEvent<NoteEvent>[]> = fc.array(
  fc.oneof(
    name.map((note) => written(note)),
    fc.tuple(name, fc.constantFrom('x', 'y', 'poison')).map(([note, text]) => amended(note, text)),
    name.map(thrownAway),
  ),
  { minLength: 1, maxLength: 30 },
);

describe('a read as of a position', () => {
  it('sees what a ledger that ended there shows, deleted and written again or not', async () => {
    await using folder = await temporaryFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(events, fc.nat(30), async (given, until) => {
        run += 1;
        const position = Math.min(until, given.length);
        const whole = folder.file(`${run}.whole`);
        await foldedInto(whole, new RecordedLog(given), { projections });
        const short = new RecordedLog(given.slice(0, position));
        const then = await foldedInto(folder.file(`${run}.short`), short, { projections });
        const seen = await asOf({ position: BigInt(position) }, () => shownIn(whole, projections));
        expect(seen).toBe(then);
      }),
      { numRuns: runsOf(60) },
    );
  });

  it('finds by what never changes in it also a row that was deleted before it was ever there', async () => {
    const shelves = table({
      columns: { note: 'text', shelf: 'text' },
      key: ['note'],
      fixed: ['shelf'],
      indexes: [['shelf']],
    });
    const shelved: Projection<{ shelves: typeof shelves }, NoteEvent> = {
      name: 'shelved',
      version: 1,
      tables: { shelves },
      handlers: {
        NoteWritten: ({ event: { data } }, rows) => rows.shelves.put({ note: data.note, shelf: 'A' }),
        NoteThrownAway: ({ event: { data } }, rows) => rows.shelves.delete({ note: data.note }),
      },
    };
    const onShelfA = ({ reading: { db } }: OpenedRunner) =>
      db.selectFrom('shelves').select('note').where('shelf', '=', 'A').execute();
    const log = new RecordedLog([thrownAway('a')]);
    await using folder = await temporaryFolder();
    await using live = await openRunner(folder.file('live'), log, { projections: [shelved] });
    await live.waitFor(1n);
    log.append(written('a'));
    await live.waitFor(2n);
    expect(await onShelfA(live)).toEqual([{ note: 'a' }]);
    await using built = await openRunner(folder.file('built'), log, { projections: [shelved] });
    await built.waitFor(2n);
    expect(await onShelfA(built)).toEqual([{ note: 'a' }]);
  });

  it('holds for every table of a query: joined, aliased, in a subquery; and after awaits', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog([written('a'), written('b'), amended('a', 'late'), thrownAway('b')]);
    await foldedInto(folder.file('joined'), log, { projections });
    await using read = await reading(folder.file('joined'), projections);
    const ask = async () => {
      await Promise.resolve();
      return read.db
        .selectFrom('notes as n')
        .innerJoin('diary', 'diary.note', 'n.note')
        .where('n.note', 'in', (eb) => eb.selectFrom('notes').select('notes.note'))
        .select(['n.note', 'n.text', 'diary.position'])
        .orderBy('n.note')
        .execute();
    };
    expect(await asOf({ position: 2n }, ask)).toEqual([
      { note: 'a', text: 'about a', position: 1 },
      { note: 'b', text: 'about b', position: 2 },
    ]);
    expect(await asOf({ position: 1n }, ask)).toHaveLength(1);
    expect(await asOf({ position: 0n }, ask)).toEqual([]);
    expect(await ask()).toEqual([{ note: 'a', text: 'late', position: 1 }]);
  });

  it('does not mix with another read of the same moment in time', async () => {
    await using folder = await temporaryFolder();
    await foldedInto(folder.file('two'), new RecordedLog([written('a', 'x'), amended('a', 'y')]));
    await using read = await reading(folder.file('two'), [notebook]);
    const text = () => read.db.selectFrom('notes').select('text').executeTakeFirst();
    const [old, now] = await Promise.all([asOf({ position: 1n }, text), text()]);
    expect([old, now]).toEqual([{ text: 'x' }, { text: 'y' }]);
  });
});

const plansTables = {
  plans: table({
    columns: { plan: 'text', text: 'text', true_from: 'text' },
    key: ['plan'],
    effective: 'true_from',
  }),
};
const plans: Projection<typeof plansTables, NoteEvent> = {
  name: 'plans',
  version: 1,
  tables: plansTables,
  handlers: {
    NoteWritten: ({ event: { data }, metadata, recordedAt }, rows) =>
      rows.plans.put({
        plan: data.note,
        text: data.text,
        true_from: metadata.effectiveOn ?? recordedAt.slice(0, 10),
      }),
  },
};
const planned = (text: string, effectiveOn: string): GivenEvent<NoteEvent> => ({
  ...written('p', text),
  metadata: { effectiveOn },
});

describe('a read of what was true on a day', () => {
  it('skips what was known already and took effect later', async () => {
    await using folder = await temporaryFolder();
    const log = new RecordedLog([
      planned('first', '2025-01-01'),
      planned('from June on', '2025-06-01'),
      planned('from March on, told late', '2025-03-01'),
    ]);
    await foldedInto(folder.file('days'), log, { projections: [plans] });
    await using read = await reading(folder.file('days'), [plans]);
    const text = async (position: bigint, trueOn?: string) =>
      (
        await asOf({ position, trueOn }, () => read.db.selectFrom('plans').select('text').executeTakeFirst())
      )?.['text'];
    expect(await text(3n)).toBe('from March on, told late');
    expect(await text(3n, '2025-12-31')).toBe('from March on, told late');
    expect(await text(2n, '2025-12-31')).toBe('from June on');
    expect(await text(2n, '2025-05-31')).toBe('first');
    expect(await text(3n, '2025-02-28')).toBe('first');
    expect(await text(3n, '2024-12-31')).toBeUndefined();
  });
});
