import type { RecordedEvent } from '#ledger';
import { json, table, type Projection, type Row, type Rows } from '#projections';
import { CLOSING, cycleKey, type Period } from '../cycle.js';
import type { CycleEvent } from '../events.js';
import type { PublicationView, ReopeningView, ResultView } from '../queries.js';

export const cyclesTables = {
  cycles: table({
    columns: {
      key: 'text',
      unit: 'text',
      year: 'integer',
      framework: 'text',
      opened_on: 'text',
      periods: json<readonly Period[]>(),
      closes_before: 'text',
      lock: 'text?',
      under_way: json<readonly string[]>(),
      reopenings: json<readonly ReopeningView[]>(),
      results: json<readonly ResultView[]>(),
      published: json<PublicationView | null>(),
      synthetic: 'integer',
      revision: 'integer',
    },
    key: ['key'],
    fixed: ['unit', 'year', 'framework'],
    indexes: [['year']],
  }),
};

type Of<Type extends CycleEvent['type']> = Extract<CycleEvent, { readonly type: Type }>;
type Cycle = Row<(typeof cyclesTables)['cycles']>;

/** Changes a cycle's row by an event. */
const moved = <E extends CycleEvent>(
  change: (recorded: RecordedEvent<E>) => (row: Cycle) => Partial<Cycle>,
) => ({
  needs: ({ event: { data } }: RecordedEvent<E>) => ({ cycles: [{ key: cycleKey(data) }] }),
  apply: (recorded: RecordedEvent<E>, { cycles: rows }: Rows<typeof cyclesTables>): void => {
    const key = cycleKey(recorded.event.data);
    const row = rows.get({ key });
    if (!row) throw new Error(`a cycle that was never opened: ${key}`);
    rows.put({ ...row, ...change(recorded)(row), revision: Number(recorded.revision) });
  },
});

/** Opened years: deadlines that hold now, how far they are locked, what is under way, what was decided. */
export const cycles: Projection<typeof cyclesTables, CycleEvent> = {
  name: 'cycles',
  version: 2,
  tables: cyclesTables,
  handlers: {
    CycleOpened: ({ event: { data }, metadata, revision }, rows) =>
      rows.cycles.put({
        key: cycleKey(data),
        unit: data.unit,
        year: data.year,
        framework: data.framework,
        opened_on: data.openedOn,
        periods: data.periods,
        closes_before: data.closesBefore,
        lock: null,
        under_way: [],
        reopenings: [],
        results: [],
        published: null,
        synthetic: metadata.synthetic ? 1 : 0,
        revision: Number(revision),
      }),
    DeadlineMoved: moved<Of<'DeadlineMoved'>>(
      ({ event: { data } }) =>
        ({ periods }) =>
          data.period === CLOSING
            ? { closes_before: data.to }
            : {
                periods: periods.map((period) =>
                  period.code === data.period ? { ...period, dueBefore: data.to } : period,
                ),
              },
    ),
    LockBegun: moved<Of<'LockBegun'>>(({ event: { data } }) => (row) => ({
      lock: data.lock,
      under_way: [...row.under_way, data.work],
    })),
    ReopeningProposed: moved<Of<'ReopeningProposed'>>(({ event: { data }, metadata }) => (row) => ({
      reopenings: [
        ...row.reopenings,
        {
          reopening: data.reopening,
          indicators: data.indicators,
          closesBefore: data.closesBefore,
          reason: metadata.reason ?? '',
          proposedBy: data.proposedBy,
          approvedBy: null,
        },
      ],
    })),
    ReopeningApproved: moved<Of<'ReopeningApproved'>>(({ event: { data } }) => (row) => ({
      lock: null,
      published: null,
      closes_before: data.closesBefore,
      under_way: [...row.under_way, data.work],
      reopenings: row.reopenings.map((each) =>
        each.reopening === data.work ? { ...each, approvedBy: data.approvedBy } : each,
      ),
    })),
    ResultTakenOver: moved<Of<'ResultTakenOver'>>(({ event: { data }, position }) => (row) => ({
      under_way: [...row.under_way, data.work],
      results: [
        ...row.results,
        {
          stage: data.stage,
          document: data.document,
          indicators: data.rows.length,
          position: String(position),
        },
      ],
    })),
    WorkCompleted: moved<Of<'WorkCompleted'>>(({ event: { data } }) => (row) => ({
      under_way: row.under_way.filter((work) => work !== data.work),
    })),
    ResultPublished: moved<Of<'ResultPublished'>>(({ event: { data }, position, recordedAt }) => () => ({
      published: {
        digest: data.digest,
        document: data.document,
        position: String(position),
        recordedAt,
      },
    })),
  },
};
