import type { RecordedEvent } from '#ledger';
import { Fold } from './fold.js';
import type { Projection, Rows } from './projection.js';
import type { Values } from './row-shape.js';
import type { Version } from './table-fold.js';
import { notebook, written, type NoteEvent } from './testing/notebook.js';
import { RecordedLog, type GivenEvent } from './testing/recorded-log.js';

type Tables = typeof notebook.tables;

/** Folds events as one batch over a database that holds the given rows, and counts what is asked of it. */
async function fold(
  projection: Projection<Tables, NoteEvent>,
  given: readonly GivenEvent<NoteEvent>[],
  stored: Readonly<Record<string, readonly Values[]>> = {},
) {
  const log = new RecordedLog(given);
  const events: RecordedEvent[] = (await log.ledger.readAll({ after: 0n, limit: 100 })).map(log.codec.read);
  const asked: [string, readonly Values[]][] = [];
  const { tables, parked } = await new Fold([projection]).take(events, log.head, async (table, keys) => {
    asked.push([table, keys]);
    return stored[table] ?? [];
  });
  const versions = new Map(tables.map(([table, rows]) => [table, [...rows].flat().map(told)]));
  return { versions, parked, asked };
}

/** Since when a row was what. */
const told = ({ since, key, values }: Version): readonly [number, Values, Values | undefined] => [
  since,
  key,
  values?.slice(key.length),
];

const doing = (work: (rows: Rows<Tables>) => void): Projection<Tables, NoteEvent> => ({
  ...notebook,
  handlers: { NoteThrownAway: (_recorded, rows) => work(rows) },
});
const anEvent: GivenEvent<NoteEvent> = { type: 'NoteThrownAway', data: { note: 'a' } };
const note = { note: 'a', text: 'x', tags: [], amendments: 0, amended_at: null };

describe('Fold', () => {
  it('asks once per table, each key once', async () => {
    const { asked } = await fold(notebook, [
      written('a', 'x', 's'),
      written('b', 'y', 's'),
      written('c', 'z', 't'),
    ]);
    expect(asked).toEqual([
      [
        'tallies',
        [
          ['s', 'written'],
          ['t', 'written'],
        ],
      ],
    ]);
  });

  it('builds on the rows that are there, and keeps what each event made of them', async () => {
    const stored = { tallies: [['s', 'written', 41]] };
    const { versions } = await fold(notebook, [written('a', 'x', 's'), written('b', 'y', 's')], stored);
    expect(versions.get('tallies')).toEqual([
      [1, ['s', 'written'], [42]],
      [2, ['s', 'written'], [43]],
    ]);
  });

  it('keeps one version of a row that one event writes twice', async () => {
    const twice = doing((rows) => {
      rows.notes.put(note);
      rows.notes.put({ ...note, text: 'y' });
    });
    const { versions } = await fold(twice, [anEvent]);
    expect(versions.get('notes')).toEqual([[1, ['a'], ['y', 0, null, '[]']]]);
  });

  it('deletes what was put before in the same batch', async () => {
    const { versions } = await fold(notebook, [
      written('a'),
      { type: 'NoteThrownAway', data: { note: 'a' } },
    ]);
    expect(versions.get('notes')).toEqual([
      [1, ['a'], ['about a', 0, null, '["new"]']],
      [2, ['a'], undefined],
    ]);
  });

  it.each<[string, (rows: Rows<Tables>) => void, string]>([
    [
      'gets an undeclared row',
      (rows) => rows.notes.get({ note: 'a' }),
      'notes ["a"] is not among the handler\'s needs',
    ],
    [
      'gets a row it has just put',
      (rows) => {
        rows.notes.put(note);
        rows.notes.get({ note: 'a' });
      },
      'not among',
    ],
    ['patches an undeclared row', (rows) => rows.notes.patch({ note: 'a' }, { text: 'y' }), 'not among'],
    ['is not synchronous', async (rows) => rows.notes.put(note), 'the handler is not synchronous'],
    [
      'puts what is no row',
      (rows) => rows.notes.put({ ...note, amendments: 0.5 }),
      'notes.amendments cannot hold',
    ],
  ])('parks the event of a handler that %s', async (_what, work, error) => {
    const { parked, versions } = await fold(doing(work), [anEvent]);
    expect(parked).toEqual([
      expect.objectContaining({ position: 1n, error: expect.stringContaining(error) }),
    ]);
    expect(versions.get('notes')).toEqual([]);
  });

  it('parks the event whose row to patch is not there', async () => {
    const patching: Projection<Tables, NoteEvent> = {
      ...notebook,
      handlers: {
        NoteThrownAway: {
          needs: ({ event }) => ({ notes: [{ note: event.data.note }] }),
          apply: ({ event }, rows) => rows.notes.patch({ note: event.data.note }, { text: 'y' }),
        },
      },
    };
    const { parked } = await fold(patching, [anEvent]);
    expect(parked).toEqual([expect.objectContaining({ error: 'Error: notes has no row ["a"] to patch' })]);
    const kept = await fold(patching, [anEvent], { notes: [['a', 'x', 0, null, '[]']] });
    expect(kept.versions.get('notes')).toEqual([[1, ['a'], ['y', 0, null, '[]']]]);
  });

  it('leaves nothing of an event whose handler fails, and keeps what events before it did', async () => {
    const { versions, parked } = await fold(notebook, [written('a', 'x', 's'), written('b', 'poison', 's')]);
    expect(versions.get('tallies')).toEqual([[1, ['s', 'written'], [1]]]);
    expect(versions.get('notes')?.map(([, key]) => key)).toEqual([['a']]);
    expect(parked.map(({ position }) => position)).toEqual([2n]);
  });

  it('parks what follows in the stream of a parked event, and nothing else', async () => {
    const events = [
      written('a', 'poison', 's'),
      written('b', 'x', 't'),
      written('c', 'x', 's'),
      written('d', 'poison', 's'),
    ];
    const { versions, parked } = await fold(notebook, events);
    expect(parked.map(({ position, error }) => [position, error])).toEqual([
      [1n, 'Error: this note cannot be read'],
      [3n, 'waits behind the parked event at position 1'],
      [4n, 'waits behind the parked event at position 1'],
    ]);
    expect(versions.get('notes')?.map(([, key]) => key)).toEqual([['b']]);
  });

  it('gives every handler rows of its own', async () => {
    const seen: unknown[] = [];
    const grabbing: Projection<Tables, NoteEvent> = {
      ...notebook,
      handlers: {
        NoteThrownAway: {
          needs: () => ({ notes: [{ note: 'a' }] }),
          apply: (_recorded, rows) => {
            const row = rows.notes.get({ note: 'a' });
            seen.push(structuredClone(row));
            if (row) Object.assign(row, { text: 'changed behind the back' });
          },
        },
      },
    };
    await fold(grabbing, [anEvent, anEvent], { notes: [['a', 'x', 0, null, '[]']] });
    expect(seen).toEqual([note, note]);
  });
});
