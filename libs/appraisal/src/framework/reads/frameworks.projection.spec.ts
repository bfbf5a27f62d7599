import { projected } from '#projections/testing';
import { definition, mappingTo405, target } from '../testing/framework.builder.js';
import { frameworks } from './frameworks.projection.js';

it('holds the definition, and who confirmed an unclear cell and why', () =>
  projected(frameworks)
    .given([
      { type: 'FrameworkPublished', data: definition },
      {
        type: 'CellConfirmed',
        data: { ...target, row: '1.2', cell: 'lead', why: 'ô trống' },
        recordedAt: '2026-02-01T00:00:00.000000Z',
        metadata: { actor: { id: 'quan-tri', role: 'admin' }, reason: 'Đã đối chiếu' },
      },
    ])
    .thenRows({
      frameworks: [
        {
          code: '405',
          year: 2025,
          definition,
          confirmations: [
            {
              row: '1.2',
              cell: 'lead',
              by: 'quan-tri',
              reason: 'Đã đối chiếu',
              recordedAt: '2026-02-01T00:00:00.000000Z',
            },
          ],
          revision: 1,
        },
      ],
    }));

it('holds the mapping in force, and moves the revision of the newer set on with it', () => {
  const mapped = (reason: string, rows: typeof mappingTo405.rows) => ({
    type: 'FrameworkMapped' as const,
    data: { ...target, from: '430', rows },
    recordedAt: '2026-02-01T00:00:00.000000Z',
    metadata: { actor: { id: 'he-thong', role: 'system' as const }, reason },
  });
  return projected(frameworks)
    .given([
      { type: 'FrameworkPublished', data: definition },
      mapped('theo tên', mappingTo405.rows),
      mapped('đã xem lại', [...mappingTo405.rows].reverse()),
    ])
    .thenRows({
      frameworks: [{ code: '405', year: 2025, definition, confirmations: [], revision: 2 }],
      framework_mappings: [
        {
          from_code: '430',
          to_code: '405',
          rows: [...mappingTo405.rows].reverse(),
          actor: 'he-thong',
          reason: 'đã xem lại',
          recorded_at: '2026-02-01T00:00:00.000000Z',
        },
      ],
    });
});
