import { projected } from '#projections/testing';
import { definition, target } from '../testing/framework.builder.js';
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
