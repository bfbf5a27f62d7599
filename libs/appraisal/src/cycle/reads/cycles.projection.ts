import { json, table, type Projection } from '#projections';
import { cycleKey, type Period } from '../cycle.js';
import type { CycleEvent } from '../events.js';

export const cyclesTables = {
  cycles: table({
    columns: {
      key: 'text',
      unit: 'text',
      year: 'integer',
      framework: 'text',
      opened_on: 'text',
      periods: json<readonly Period[]>(),
      synthetic: 'integer',
      revision: 'integer',
    },
    key: ['key'],
    indexes: [['year']],
  }),
};

/** Opened years with the deadlines that hold now. */
export const cycles: Projection<typeof cyclesTables, CycleEvent> = {
  name: 'cycles',
  version: 1,
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
        synthetic: metadata.synthetic ? 1 : 0,
        revision: Number(revision),
      }),
    DeadlineMoved: {
      needs: ({ event: { data } }) => ({ cycles: [{ key: cycleKey(data) }] }),
      apply: ({ event: { data }, revision }, { cycles: rows }) => {
        const key = { key: cycleKey(data) };
        const periods = (rows.get(key)?.periods ?? []).map((period) =>
          period.code === data.period ? { ...period, dueBefore: data.to } : period,
        );
        rows.patch(key, { periods, revision: Number(revision) });
      },
    },
  },
};
