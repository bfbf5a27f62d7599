import { projected } from '#projections/testing';
import { rankingStream } from '../ranking.js';
import { claim, claimed, described, published, target, terms } from '../testing/ranking.builder.js';
import { rankings } from './rankings.projection.js';

const stream = rankingStream(target);
const year = { key: 'provinces.2022', ...target, terms, synthetic: 0 };
const { id, ...content } = claim;
const row = {
  key: year.key,
  id,
  unit: claim.unit,
  claim: content,
  claimed_at: 2,
  preferred_at: null,
  withdrawn: 0,
  reason: null,
};
const { id: otherId, ...otherContent } = published;
const other = { ...row, id: otherId, claim: otherContent, claimed_at: 3 };
const chosen = { ...target, claim: 'a', unit: claim.unit, reason: 'Đính chính' };

it('keeps every claim, with the choice and the withdrawal and their reason', () =>
  projected(rankings)
    .given([
      { ...described, stream },
      { ...claimed(), stream },
      { ...claimed(published), stream },
      { type: 'ClaimPreferred', data: chosen, stream },
      { type: 'ClaimWithdrawn', data: { ...chosen, claim: 'b', reason: 'Ghi nhầm' }, stream },
    ])
    .thenRows({
      ranking_years: [{ ...year, revision: 4 }],
      ranking_claims: [
        { ...row, preferred_at: 4, reason: 'Đính chính' },
        { ...other, withdrawn: 1, reason: 'Ghi nhầm' },
      ],
      ranking_units: [],
    }));

it('says of a year that it holds sample data', () =>
  projected(rankings)
    .given([
      { ...described, stream },
      { ...claimed(), stream, metadata: { synthetic: true } },
    ])
    .thenRows({
      ranking_years: [{ ...year, revision: 1, synthetic: 1 }],
      ranking_claims: [row],
      ranking_units: [],
    }));

it('knows which units a unit was made of, and leaves agencies alone', () => {
  const entry = {
    kind: 'province',
    name: 'Tỉnh Khánh Hòa',
    aliases: [],
    validFrom: null,
    validTo: null,
    predecessors: ['khanhhoacu', 'ninhthuan'],
    memberKinds: [],
    source: { document: 'x', how: 'stated' },
  } as const;
  return projected(rankings)
    .given([
      { type: 'EntryRegistered', data: { sort: 'unit', code: 'khanhhoa', ...entry } },
      { type: 'EntryRegistered', data: { sort: 'agency', code: 'sokhcn', ...entry } },
    ])
    .thenRows({
      ranking_years: [],
      ranking_claims: [],
      ranking_units: [{ code: 'khanhhoa', name: entry.name, predecessors: entry.predecessors }],
    });
});
