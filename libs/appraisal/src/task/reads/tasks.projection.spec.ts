import { projected } from '#projections/testing';
import { taskStream } from '../task.js';
import { assigned, assignment, reported, target } from '../testing/task.builder.js';
import { tasks } from './tasks.projection.js';

const stream = taskStream(target);
const late = reported({ reportedOn: '2025-05-20', late: true });
const corrected = reported({ percent: '60', reason: 'Ghi nhầm', reportedOn: '2025-05-21', corrects: true });
const row = { key: '1.07', agency: 'soyte', period: '2025-05' };

it('keeps the last report of each agency, and that the first one was late', () =>
  projected(tasks)
    .given([
      { ...assigned(), stream },
      { ...late, stream },
      { ...corrected, stream },
      { ...reported({ agency: 'sokhcn' }), stream, metadata: { synthetic: true } },
    ])
    .thenRows({
      tasks: [{ key: '1.07', assignment, synthetic: 1, revision: 3 }],
      task_reports: [
        {
          ...row,
          agency: 'sokhcn',
          report: reported({ agency: 'sokhcn' }).data,
          late: 0,
          corrected: 0,
          position: 4,
        },
        { ...row, report: corrected.data, late: 1, corrected: 1, position: 3 },
      ],
      task_agencies: [],
    }));

it('knows the agencies of the register with their ends, and leaves units alone', () => {
  const entry = {
    kind: 'department',
    name: 'Sở thử',
    aliases: [],
    validFrom: null,
    validTo: null,
    predecessors: [],
    memberKinds: [],
    source: { document: 'x', how: 'stated' },
  } as const;
  const row = { kind: 'department', member_kinds: [], valid_from: null, valid_to: null };
  return projected(tasks)
    .given([
      { type: 'EntryRegistered', data: { sort: 'agency', code: 'soa', ...entry } },
      { type: 'EntryRegistered', data: { sort: 'agency', code: 'sob', ...entry } },
      { type: 'EntryRegistered', data: { sort: 'unit', code: 'tinh', ...entry } },
      { type: 'EntryClosed', data: { sort: 'agency', code: 'sob', on: '2025-06-30', successors: [] } },
      { type: 'EntryClosed', data: { sort: 'unit', code: 'tinh', on: '2025-06-30', successors: [] } },
    ])
    .thenRows({
      tasks: [],
      task_reports: [],
      task_agencies: [
        { ...row, code: 'soa' },
        { ...row, code: 'sob', valid_to: '2025-06-30' },
      ],
    });
});
