import { json, table, type Projection } from '#projections';
import type { ObligationEvent } from '../events.js';
import type { Obligation } from '../obligation.js';

export const obligationsTables = {
  obligations: table({
    columns: { unit: 'text', id: 'text', obligation: json<Obligation>(), synthetic: 'integer' },
    key: ['unit', 'id'],
  }),
};

/** What the documents ask for; the days follow when they are read. */
export const obligations: Projection<typeof obligationsTables, ObligationEvent> = {
  name: 'obligations',
  version: 1,
  tables: obligationsTables,
  handlers: {
    ObligationDescribed: ({ event: { data }, metadata }, rows) => {
      const { unit, id, ...obligation } = data;
      rows.obligations.put({ unit, id, obligation, synthetic: metadata.synthetic ? 1 : 0 });
    },
  },
};
