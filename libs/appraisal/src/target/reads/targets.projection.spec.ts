import { projected } from '#projections/testing';
import { targetStream } from '../target.js';
import { rank, recordedOf, result, setOf, share, target } from '../testing/target.builder.js';
import { targetsProjection } from './targets.projection.js';

const stream = targetStream(target);
const row = (id: string, data: typeof share, set_at: number) => ({ ...target, id, target: data, set_at });
const none = { target_units: [], target_results: [] };

it('keeps every target in the order of the plans', () =>
  projected(targetsProjection)
    .given([
      { ...setOf(), stream },
      { ...setOf(rank), stream },
    ])
    .thenRows({
      ...none,
      targets: [row(share.id, share, 1), row(rank.id, rank, 2)],
      target_streams: [{ ...target, revision: 1, synthetic: 0 }],
    }));

it('keeps every figure, the corrected one too, and says when there is sample data', () => {
  const figure = { ...target, target: share.id, as_of: result.asOf, source: result.source };
  return projected(targetsProjection)
    .given([
      { ...setOf(), stream },
      { ...recordedOf(), stream, metadata: { synthetic: true } },
      { ...recordedOf({ value: '13' }, 'Đính chính'), stream },
    ])
    .thenRows({
      target_units: [],
      targets: [row(share.id, share, 1)],
      target_results: [
        { ...figure, recorded_at: 2, value: '12.5', reason: null },
        { ...figure, recorded_at: 3, value: '13', reason: 'Đính chính' },
      ],
      target_streams: [{ ...target, revision: 2, synthetic: 1 }],
    });
});

it('knows which units a unit was made of, and leaves agencies alone', () => {
  const entry = {
    kind: 'province',
    name: 'Tỉnh thử',
    aliases: [],
    validFrom: null,
    validTo: null,
    predecessors: ['tinhcu'],
    memberKinds: [],
    source: { document: 'x', how: 'stated' },
  } as const;
  return projected(targetsProjection)
    .given([
      { type: 'EntryRegistered', data: { sort: 'unit', code: 'tinhthu', ...entry } },
      { type: 'EntryRegistered', data: { sort: 'agency', code: 'sokhcn', ...entry } },
    ])
    .thenRows({
      ...none,
      targets: [],
      target_streams: [],
      target_units: [{ code: 'tinhthu', name: entry.name, predecessors: entry.predecessors }],
    });
});
