import type { CommandContext } from '#kernel';
import type { RankingDescribed, ResultClaimed } from '../events.js';
import type { Claim, RankingId, RankingTerms } from '../ranking.js';

/** Made-up figures: no province was ever given these. */
export const target: RankingId = { family: 'provinces', year: 2022 };

export const terms: RankingTerms = {
  unitCount: 63,
  framework: '922/QĐ-BTTTT',
  pillars: [
    { code: '1', name: 'Chỉ số chính 1', maxPoints: '100' },
    { code: '2', name: 'Chỉ số chính 2', maxPoints: '300' },
    { code: 'xahoi', name: 'Xã hội số', maxPoints: null },
  ],
  breaks: [],
};

export const claim: Claim & { readonly id: string } = {
  id: 'a',
  unit: 'khanhhoacu',
  unitName: 'Khánh Hòa',
  rank: 41,
  of: 63,
  value: '0.5',
  pillars: [
    { pillar: '1', value: '0.4', rank: null },
    { pillar: 'xahoi', value: null, rank: 36 },
  ],
  source: { document: '1/KH-THU', title: 'Văn bản thử', publishedOn: '2023-10-30', kind: 'derived' },
};

export const published: typeof claim = {
  ...claim,
  id: 'b',
  rank: 40,
  source: { document: 'trang thử', title: 'Bảng thử', publishedOn: null, kind: 'published' },
};

export const described: RankingDescribed = { type: 'RankingDescribed', data: { ...target, ...terms } };
export const claimed = (data: typeof claim = claim): ResultClaimed => ({
  type: 'ResultClaimed',
  data: { ...target, ...data },
});

export const context: CommandContext = {
  actor: { id: 'qt.sokhcn', role: 'admin' },
  today: '2026-01-02',
  eventId: (index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  correlationId: 'test',
  reason: 'Theo bảng đã đính chính',
};
