import { projected } from '#projections/testing';
import { quartersOf } from '../cycle.js';
import { opened, target } from '../testing/cycle.builder.js';
import { cycles } from './cycles.projection.js';

it('holds an opened year with the deadlines that hold now', () =>
  projected(cycles)
    .given([
      { ...opened, metadata: { synthetic: true } },
      { type: 'DeadlineMoved', data: { ...target, period: '2025-Q2', from: '2025-06-25', to: '2025-06-28' } },
    ])
    .thenRows({
      cycles: [
        {
          key: 'khanhhoa.2025.405',
          unit: 'khanhhoa',
          year: 2025,
          framework: '405',
          opened_on: '2025-01-02',
          periods: quartersOf(2025).map((period) =>
            period.code === '2025-Q2' ? { ...period, dueBefore: '2025-06-28' } : period,
          ),
          closes_before: '2026-01-10',
          lock: null,
          under_way: [],
          reopenings: [],
          results: [],
          published: null,
          synthetic: 1,
          revision: 1,
        },
      ],
    }));
