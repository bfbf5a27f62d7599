import type { Projection } from '../projection.js';
import { amended, notebook, thrownAway, written, type NoteEvent } from './notebook.js';
import { projected } from './projection.contract.js';

describe('projected', () => {
  it('finds the rows, however the events arrive', () =>
    projected(notebook)
      .given([
        written('b'),
        written('a', 'first'),
        amended('b', 'second thoughts'),
        { ...amended('b', 'third'), recordedAt: '2026-03-01T08:00:00.000000Z' },
        written('c'),
        thrownAway('c'),
      ])
      .thenRows({
        notes: [
          { note: 'a', text: 'first', tags: ['new'], amendments: 0, amended_at: null },
          {
            note: 'b',
            text: 'third',
            tags: ['new'],
            amendments: 2,
            amended_at: '2026-03-01T08:00:00.000000Z',
          },
        ],
        tallies: [
          { stream: 'note-a', kind: 'written', events: 1 },
          { stream: 'note-b', kind: 'written', events: 1 },
          { stream: 'note-c', kind: 'written', events: 1 },
        ],
      }));

  it('fails for other rows, and for a projection whose rows depend on the batch', async () => {
    const given = [written('a'), written('b')];
    await expect(projected(notebook).given(given).thenRows({ notes: [] })).rejects.toThrow();
    let calls = 0;
    const impure: Projection<typeof notebook.tables, NoteEvent> = {
      ...notebook,
      handlers: {
        NoteThrownAway: (_recorded, rows) => {
          calls += 1;
          rows.tallies.put({ stream: 'any', kind: 'calls', events: calls });
        },
      },
    };
    const shown = { tallies: [{ stream: 'any', kind: 'calls', events: 1 }] };
    await expect(
      projected(impure)
        .given([thrownAway('a')])
        .thenRows(shown),
    ).rejects.toThrow();
  });
});
