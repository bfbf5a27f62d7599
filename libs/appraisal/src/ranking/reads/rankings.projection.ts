import { json, table, type Projection } from '#projections';
import type { EntryRegistered } from '#appraisal/registry';
import type { RankingEvent } from '../events.js';
import { rankingKey, type Claim, type RankingTerms } from '../ranking.js';

export const rankingsTables = {
  ranking_years: table({
    columns: {
      key: 'text',
      family: 'text',
      year: 'integer',
      terms: json<RankingTerms>(),
      synthetic: 'integer',
      revision: 'integer',
    },
    key: ['key'],
    fixed: ['family', 'year'],
    indexes: [['family', 'year']],
  }),
  ranking_claims: table({
    columns: {
      key: 'text',
      id: 'text',
      unit: 'text',
      claim: json<Claim>(),
      claimed_at: 'integer',
      preferred_at: 'integer?',
      withdrawn: 'integer',
      /** Of the last choice or the withdrawal. */
      reason: 'text?',
    },
    key: ['key', 'id'],
    fixed: ['unit'],
    indexes: [['unit']],
  }),
  /** Who became whom, so that a trend goes on into what a unit was made of. */
  ranking_units: table({
    columns: { code: 'text', name: 'text', predecessors: json<readonly string[]>() },
    key: ['code'],
  }),
};

/** Claims as they stand; which of them is in use is told when they are read. */
export const rankings: Projection<typeof rankingsTables, RankingEvent | EntryRegistered> = {
  name: 'rankings',
  version: 1,
  tables: rankingsTables,
  handlers: {
    EntryRegistered: ({ event: { data } }, rows) => {
      if (data.sort !== 'unit') return;
      rows.ranking_units.put({ code: data.code, name: data.name, predecessors: data.predecessors });
    },
    RankingDescribed: ({ event: { data }, revision, metadata }, rows) => {
      const { family, year, ...terms } = data;
      rows.ranking_years.put({
        key: rankingKey(data),
        family,
        year,
        terms,
        synthetic: metadata.synthetic ? 1 : 0,
        revision: Number(revision),
      });
    },
    ResultClaimed: {
      needs: ({ event: { data } }) => ({ ranking_years: [{ key: rankingKey(data) }] }),
      apply: ({ event: { data }, revision, position, metadata }, rows) => {
        const { family, year, id, ...claim } = data;
        const key = rankingKey({ family, year });
        const wasSynthetic = rows.ranking_years.get({ key })?.synthetic === 1;
        const synthetic = wasSynthetic || metadata.synthetic ? 1 : 0;
        rows.ranking_years.patch({ key }, { revision: Number(revision), synthetic });
        rows.ranking_claims.put({
          key,
          id,
          unit: claim.unit,
          claim,
          claimed_at: Number(position),
          preferred_at: null,
          withdrawn: 0,
          reason: null,
        });
      },
    },
    ClaimPreferred: {
      needs: ({ event: { data } }) => touched(data),
      apply: ({ event: { data }, revision, position }, rows) => {
        const key = rankingKey(data);
        rows.ranking_years.patch({ key }, { revision: Number(revision) });
        const change = { preferred_at: Number(position), reason: data.reason };
        rows.ranking_claims.patch({ key, id: data.claim }, change);
      },
    },
    ClaimWithdrawn: {
      needs: ({ event: { data } }) => touched(data),
      apply: ({ event: { data }, revision }, rows) => {
        const key = rankingKey(data);
        rows.ranking_years.patch({ key }, { revision: Number(revision) });
        rows.ranking_claims.patch({ key, id: data.claim }, { withdrawn: 1, reason: data.reason });
      },
    },
  },
};

const touched = (data: { readonly family: string; readonly year: number; readonly claim: string }) => ({
  ranking_years: [{ key: rankingKey(data) }],
  ranking_claims: [{ key: rankingKey(data), id: data.claim }],
});
