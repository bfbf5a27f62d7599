import type { DomainEvent } from '#kernel';
import type { Projection } from '../projection.js';
import { json, table } from '../table.js';
import type { GivenEvent } from './recorded-log.js';

type Written = DomainEvent<
  'NoteWritten',
  { readonly note: string; readonly text: string; readonly tags: readonly string[] }
>;
type Amended = DomainEvent<'NoteAmended', { readonly note: string; readonly text: string }>;
type Thrown = DomainEvent<'NoteThrownAway', { readonly note: string }>;
export type NoteEvent = Written | Amended | Thrown;

export const notebookTables = {
  notes: table({
    columns: {
      note: 'text',
      text: 'text',
      tags: json<readonly string[]>(),
      amendments: 'integer',
      amended_at: 'text?',
    },
    key: ['note'],
  }),
  /** How many events each stream had: wrong as soon as one is taken twice. */
  tallies: table({ columns: { stream: 'text', kind: 'text', events: 'integer' }, key: ['stream', 'kind'] }),
};

const tallyOf = (stream: string, kind: string) => ({ tallies: [{ stream, kind }] });

/** The specs' own projection: it puts, gets, patches and deletes, in two tables, and fails on the text "poison". */
export const notebook: Projection<typeof notebookTables, NoteEvent> = {
  name: 'notebook',
  version: 1,
  tables: notebookTables,
  handlers: {
    NoteWritten: {
      needs: ({ stream }) => tallyOf(stream, 'written'),
      apply: ({ stream, event: { data } }, rows) => {
        const events = (rows.tallies.get({ stream, kind: 'written' })?.events ?? 0) + 1;
        rows.tallies.put({ stream, kind: 'written', events });
        rows.notes.put({ ...data, amendments: 0, amended_at: null });
        if (data.text === 'poison') throw new Error('this note cannot be read');
      },
    },
    NoteAmended: {
      needs: ({ event: { data } }) => ({ notes: [{ note: data.note }] }),
      apply: ({ event: { data }, recordedAt }, rows) => {
        const before = rows.notes.get({ note: data.note });
        if (!before) return;
        const amendments = before.amendments + 1;
        rows.notes.patch({ note: data.note }, { text: data.text, amendments, amended_at: recordedAt });
      },
    },
    NoteThrownAway: ({ event: { data } }, rows) => rows.notes.delete({ note: data.note }),
  },
};

export const written = (
  note: string,
  text = `about ${note}`,
  stream = `note-${note}`,
): GivenEvent<NoteEvent> => ({
  type: 'NoteWritten',
  data: { note, text, tags: ['new'] },
  stream,
});
export const amended = (note: string, text: string): GivenEvent<NoteEvent> => ({
  type: 'NoteAmended',
  data: { note, text },
  stream: `note-${note}`,
});
export const thrownAway = (note: string): GivenEvent<NoteEvent> => ({
  type: 'NoteThrownAway',
  data: { note },
  stream: `note-${note}`,
});

export const diaryTables = {
  diary: table({ columns: { position: 'integer', note: 'text' }, key: ['position'] }),
};

/** A second projection of the same events: it takes what the first one cannot. */
export const diary: Projection<typeof diaryTables, NoteEvent> = {
  name: 'diary',
  version: 1,
  tables: diaryTables,
  handlers: {
    NoteWritten: ({ position, event: { data } }, rows) =>
      rows.diary.put({ position: Number(position), note: data.note }),
  },
};
