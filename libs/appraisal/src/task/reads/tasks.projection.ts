import { json, table, type Projection } from '#projections';
import type { EntryClosed, EntryRegistered } from '#appraisal/registry';
import type { TaskEvent, TaskReported } from '../events.js';
import { taskKey, type Assignment } from '../task.js';

export const tasksTables = {
  tasks: table({
    columns: { key: 'text', assignment: json<Assignment>(), synthetic: 'integer', revision: 'integer' },
    key: ['key'],
  }),
  /** The last report of each agency on each period. */
  task_reports: table({
    columns: {
      key: 'text',
      agency: 'text',
      period: 'text',
      report: json<TaskReported['data']>(),
      /** Of the first report on the period. */
      late: 'integer',
      corrected: 'integer',
      position: 'integer',
    },
    key: ['key', 'agency', 'period'],
  }),
  /** Who belongs to which group of agencies. */
  task_agencies: table({
    columns: {
      code: 'text',
      kind: 'text',
      member_kinds: json<readonly string[]>(),
      valid_from: 'text?',
      valid_to: 'text?',
    },
    key: ['code'],
  }),
};

export const tasks: Projection<typeof tasksTables, TaskEvent | EntryRegistered | EntryClosed> = {
  name: 'tasks',
  version: 1,
  tables: tasksTables,
  handlers: {
    EntryRegistered: ({ event: { data } }, rows) => {
      if (data.sort !== 'agency') return;
      const { code, kind, memberKinds, validFrom, validTo } = data;
      rows.task_agencies.put({
        code,
        kind,
        member_kinds: memberKinds,
        valid_from: validFrom,
        valid_to: validTo,
      });
    },
    EntryClosed: {
      needs: ({ event: { data } }) =>
        data.sort === 'agency' ? { task_agencies: [{ code: data.code }] } : {},
      apply: ({ event: { data } }, rows) => {
        if (data.sort === 'agency') rows.task_agencies.patch({ code: data.code }, { valid_to: data.on });
      },
    },
    TaskAssigned: ({ event: { data }, revision, metadata }, rows) => {
      const { plan, number, ...assignment } = data;
      const synthetic = metadata.synthetic ? 1 : 0;
      rows.tasks.put({ key: taskKey({ plan, number }), assignment, synthetic, revision: Number(revision) });
    },
    TaskReported: {
      needs: ({ event: { data } }) => ({
        tasks: [{ key: taskKey(data) }],
        task_reports: [{ key: taskKey(data), agency: data.agency, period: data.period }],
      }),
      apply: ({ event: { data }, revision, position, metadata }, rows) => {
        const { agency, period } = data;
        const key = taskKey(data);
        const wasSynthetic = rows.tasks.get({ key })?.synthetic === 1;
        const synthetic = wasSynthetic || metadata.synthetic ? 1 : 0;
        const before = rows.task_reports.get({ key, agency, period });
        rows.tasks.patch({ key }, { revision: Number(revision), synthetic });
        rows.task_reports.put({
          key,
          agency,
          period,
          report: data,
          late: isFirstLate(data, before) ? 1 : 0,
          corrected: data.corrects ? 1 : 0,
          position: Number(position),
        });
      },
    },
  },
};

const isFirstLate = (
  { corrects, late }: TaskReported['data'],
  before: { readonly late: number } | undefined,
): boolean => (corrects && before ? before.late === 1 : late);
