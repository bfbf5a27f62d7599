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

describe('the year’s end', () => {
  const work = (type: 'WorkCompleted', name: string) => ({ type, data: { ...target, work: name } }) as const;
  const lockBegun = (lock: 'handing-in' | 'final', name: string) =>
    ({
      type: 'LockBegun',
      data: { ...target, work: name, lock, cause: 'decision', indicators: ['1.1', '1.2'] },
    }) as const;
  const document = { number: '12/BKHCN-CĐS', issuedOn: '2026-03-02' };
  const proposal = { indicators: ['1.2'], closesBefore: '2026-02-01', proposedBy: 'qt.mot' };
  const proposed = {
    type: 'ReopeningProposed',
    data: { ...target, reopening: 'mo-lai-2', ...proposal },
    metadata: { reason: 'Sửa số liệu' },
  } as const;
  const approved = {
    type: 'ReopeningApproved',
    data: { ...target, work: 'mo-lai-2', ...proposal, approvedBy: 'qt.hai' },
  } as const;
  const result = {
    type: 'ResultTakenOver',
    data: {
      ...target,
      work: 'ket-qua-2',
      stage: 'published',
      document,
      rows: [{ indicator: '1.1', points: '7.5', cause: null }],
    },
  } as const;
  const published = {
    type: 'ResultPublished',
    data: { ...target, digest: 'ab'.repeat(32), dossiers: null, document },
  } as const;
  const reopening = {
    reopening: 'mo-lai-2',
    indicators: ['1.2'],
    closesBefore: '2026-02-01',
    reason: 'Sửa số liệu',
    proposedBy: 'qt.mot',
    approvedBy: null,
  };
  const row = {
    key: 'khanhhoa.2025.405',
    unit: 'khanhhoa',
    year: 2025,
    framework: '405',
    opened_on: '2025-01-02',
    periods: quartersOf(2025),
    closes_before: '2026-01-10',
    lock: null,
    under_way: [],
    reopenings: [],
    results: [],
    published: null,
    synthetic: 0,
    revision: 0,
  };

  it('is locked as soon as it is decided, while its dossiers follow', () =>
    projected(cycles)
      .given([opened, lockBegun('handing-in', 'khoa-1')])
      .thenRows({ cycles: [{ ...row, lock: 'handing-in', under_way: ['khoa-1'], revision: 1 }] }));

  it('waits with a reopening until somebody else approves it', async () => {
    const locked = [opened, lockBegun('handing-in', 'khoa-1'), work('WorkCompleted', 'khoa-1'), proposed];
    await projected(cycles)
      .given(locked)
      .thenRows({ cycles: [{ ...row, lock: 'handing-in', reopenings: [reopening], revision: 3 }] });
    await projected(cycles)
      .given([...locked, approved])
      .thenRows({
        cycles: [
          {
            ...row,
            closes_before: '2026-02-01',
            under_way: ['mo-lai-2'],
            reopenings: [{ ...reopening, approvedBy: 'qt.hai' }],
            revision: 4,
          },
        ],
      });
  });

  it('holds results with their documents, and the digest until the year is opened again', async () => {
    const closed = [
      opened,
      result,
      work('WorkCompleted', 'ket-qua-2'),
      lockBegun('final', 'khoa-3'),
      published,
    ];
    const results = [{ stage: 'published', document, indicators: 1, position: '2' } as const];
    const held = { ...row, results, under_way: ['khoa-3'] };
    const publication = {
      digest: 'ab'.repeat(32),
      document,
      position: '5',
      recordedAt: expect.any(String) as string,
    };
    await projected(cycles)
      .given(closed)
      .thenRows({ cycles: [{ ...held, lock: 'final', published: publication, revision: 4 }] });
    await projected(cycles)
      .given([...closed, approved])
      .thenRows({
        cycles: [{ ...held, closes_before: '2026-02-01', under_way: ['khoa-3', 'mo-lai-2'], revision: 5 }],
      });
  });
});
