import type { NoteEvent } from './notebook.js';
import type { GivenEvent } from './recorded-log.js';

/** What the notes and the diary show, as text. */
export type Shown = string;

type Note = readonly [note: string, text: string, amendments: number];
type Day = readonly [position: number, note: string];

/**
 * What `notebook` and `diary` show after each event, the first entry before any, said a second time and in the plainest
 * way: by what reads are judged while generations come and go.
 */
export function shownAfterEach(events: readonly GivenEvent<NoteEvent>[]): readonly Shown[] {
  const notes = new Map<string, Note>();
  const days: Day[] = [];
  const parked = new Set<string | undefined>();
  const shown = [shownOf([], [])];
  for (const [index, event] of events.entries()) {
    if (event.type === 'NoteWritten') days.push([index + 1, event.data.note]);
    if (event.type === 'NoteWritten' && event.data.text === 'poison') parked.add(event.stream);
    if (!parked.has(event.stream)) note(event, notes);
    shown.push(shownOf([...notes.values()], days));
  }
  return shown;
}

function note(event: GivenEvent<NoteEvent>, notes: Map<string, Note>): void {
  const key = event.data.note;
  const before = notes.get(key);
  if (event.type === 'NoteThrownAway') notes.delete(key);
  else if (event.type === 'NoteWritten') notes.set(key, [key, event.data.text, 0]);
  else if (before) notes.set(key, [key, event.data.text, before[2] + 1]);
}

/** Rows in any order as the text by which two reads are compared. */
export const shownOf = (notes: readonly Note[], days: readonly Day[]): Shown =>
  JSON.stringify([notes.map((row) => JSON.stringify(row)).sort(), days.toSorted(([a], [b]) => a - b)]);
