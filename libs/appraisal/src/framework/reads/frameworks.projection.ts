import { json, table, type Projection } from '#projections';
import type { FrameworkDefinition } from '../definition.js';
import type { FrameworkEvent } from '../events.js';
import type { Confirmation } from '../queries.js';

export const frameworksTables = {
  frameworks: table({
    columns: {
      code: 'text',
      year: 'integer',
      definition: json<FrameworkDefinition>(),
      confirmations: json<readonly Confirmation[]>(),
      revision: 'integer',
    },
    key: ['code'],
  }),
};

/** Published sets with what was confirmed since. */
export const frameworks: Projection<typeof frameworksTables, FrameworkEvent> = {
  name: 'frameworks',
  version: 1,
  tables: frameworksTables,
  handlers: {
    FrameworkPublished: ({ event: { data }, revision }, rows) =>
      rows.frameworks.put({
        code: data.code,
        year: data.year,
        definition: data,
        confirmations: [],
        revision: Number(revision),
      }),
    CellConfirmed: {
      needs: ({ event: { data } }) => ({ frameworks: [{ code: data.framework }] }),
      apply: ({ event: { data }, metadata, recordedAt, revision }, { frameworks: rows }) => {
        const key = { code: data.framework };
        const confirmation: Confirmation = {
          row: data.row,
          cell: data.cell,
          by: metadata.actor.id,
          reason: metadata.reason ?? '',
          recordedAt,
        };
        const earlier = rows.get(key)?.confirmations ?? [];
        rows.patch(key, { confirmations: [...earlier, confirmation], revision: Number(revision) });
      },
    },
  },
};
