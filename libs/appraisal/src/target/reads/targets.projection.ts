import { json, table, type Projection } from '#projections';
import type { EntryRegistered } from '#appraisal/registry';
import type { TargetEvent } from '../events.js';
import type { NamedTarget, ResultSource } from '../target.js';

export const targetsTables = {
  targets: table({
    columns: {
      unit: 'text',
      id: 'text',
      target: json<NamedTarget>(),
      /** Place in the ledger, which is the order of the plans. */
      set_at: 'integer',
    },
    key: ['unit', 'id'],
  }),
  target_results: table({
    columns: {
      unit: 'text',
      target: 'text',
      recorded_at: 'integer',
      value: 'text',
      as_of: 'text',
      source: json<ResultSource>(),
      reason: 'text?',
    },
    key: ['unit', 'target', 'recorded_at'],
  }),
  /** Each unit with targets: how far its stream is. */
  target_streams: table({
    columns: { unit: 'text', revision: 'integer', synthetic: 'integer' },
    key: ['unit'],
  }),
  /** Who became whom, so that a merged unit shows what its old ones had set out to do. */
  target_units: table({
    columns: { code: 'text', name: 'text', predecessors: json<readonly string[]>() },
    key: ['code'],
  }),
};

/** Targets and what was reported for them; what is met is told when they are read. */
export const targetsProjection: Projection<typeof targetsTables, TargetEvent | EntryRegistered> = {
  name: 'targets',
  version: 1,
  tables: targetsTables,
  handlers: {
    EntryRegistered: ({ event: { data } }, rows) => {
      if (data.sort !== 'unit') return;
      rows.target_units.put({ code: data.code, name: data.name, predecessors: data.predecessors });
    },
    TargetSet: {
      needs: ({ event: { data } }) => streamOf(data),
      apply: ({ event: { data }, revision, position, metadata }, rows) => {
        const { unit, ...target } = data;
        const wasSynthetic = rows.target_streams.get({ unit })?.synthetic === 1;
        const synthetic = wasSynthetic || metadata.synthetic ? 1 : 0;
        rows.target_streams.put({ unit, revision: Number(revision), synthetic });
        rows.targets.put({ unit, id: target.id, target, set_at: Number(position) });
      },
    },
    TargetResultRecorded: {
      needs: ({ event: { data } }) => streamOf(data),
      apply: ({ event: { data }, revision, position, metadata }, rows) => {
        const { unit, target, value, asOf, source, reason } = data;
        const wasSynthetic = rows.target_streams.get({ unit })?.synthetic === 1;
        const synthetic = wasSynthetic || metadata.synthetic ? 1 : 0;
        rows.target_streams.put({ unit, revision: Number(revision), synthetic });
        const recorded_at = Number(position);
        rows.target_results.put({ unit, target, recorded_at, value, as_of: asOf, source, reason });
      },
    },
  },
};

const streamOf = ({ unit }: { readonly unit: string }) => ({ target_streams: [{ unit }] });
