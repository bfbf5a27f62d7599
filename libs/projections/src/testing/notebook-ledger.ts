import { randomUUID } from 'node:crypto';
import { EventCodec, eventFamily, type ExpectedRevision, type Ledger } from '#ledger';
import type { NoteEvent } from './notebook.js';

export const noteEvents = eventFamily<NoteEvent>({
  NoteWritten: 'notebook.note-written.v1',
  NoteAmended: 'notebook.note-amended.v1',
  NoteThrownAway: 'notebook.note-thrown-away.v1',
});
export const noteCodec = new EventCodec([noteEvents]);

const METADATA = { actor: { id: 'tester', role: 'system' as const }, correlationId: 'test' };

/** Writes notes into a real ledger, event by event. */
export class NoteWriter {
  readonly #revisions = new Map<string, ExpectedRevision>();

  constructor(private readonly ledger: Ledger) {}

  /** Gives the position of the event. */
  async write({ type, data }: NoteEvent, stream = `note-${data.note}`): Promise<bigint> {
    const event = { id: randomUUID(), type: noteCodec.storedName(type), metadata: METADATA, data };
    const expected = this.#revisions.get(stream) ?? 'no-stream';
    const { position, revision } = await this.ledger.append(stream, [event], expected);
    this.#revisions.set(stream, revision);
    return position;
  }
}
