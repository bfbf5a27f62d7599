import { json, table, type Projection } from '#projections';
import type { FrameworkDefinition } from '../definition.js';
import type { FrameworkEvent } from '../events.js';
import type { MappingRow } from '../mapping.js';
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
  framework_mappings: table({
    columns: {
      from_code: 'text',
      to_code: 'text',
      rows: json<readonly MappingRow[]>(),
      actor: 'text',
      reason: 'text?',
      recorded_at: 'text',
    },
    key: ['from_code', 'to_code'],
  }),
};

/** Published sets with what was confirmed since, and the mappings in force between them. */
export const frameworks: Projection<typeof frameworksTables, FrameworkEvent> = {
  name: 'frameworks',
  version: 2,
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
    FrameworkMapped: {
      needs: ({ event: { data } }) => ({ frameworks: [{ code: data.framework }] }),
      apply: ({ event: { data }, metadata, recordedAt, revision }, rows) => {
        // The set's own revision moves on, too: it is the If-Match of the next confirmation.
        rows.frameworks.patch({ code: data.framework }, { revision: Number(revision) });
        rows.framework_mappings.put({
          from_code: data.from,
          to_code: data.framework,
          rows: data.rows,
          actor: metadata.actor.id,
          reason: metadata.reason ?? null,
          recorded_at: recordedAt,
        });
      },
    },
  },
};
