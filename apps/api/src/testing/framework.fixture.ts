import type { FrameworkDefinition, Indicator, Reading, Rule } from '#appraisal/framework';

const stated: Reading = { how: 'stated', line: 10 };
const unclear: Reading = { how: 'unclear', line: 11, why: 'ô trống, lấy theo dòng trên' };
const readings = {
  code: stated,
  name: stated,
  maxPoints: stated,
  lead: stated,
  coordinating: stated,
  rule: stated,
};

const indicator = (code: string, rule: Rule, more: Partial<Indicator> = {}): Indicator => ({
  code,
  pillar: '1',
  name: `Chỉ số thử ${code}`,
  maxPoints: '10',
  lead: 'sokhcn',
  coLeads: [],
  coordinating: ['vpubnd'],
  guiding: [],
  requirement: null,
  standing: null,
  rule,
  readings,
  ...more,
});

/** A small set: percent, fraction, yes/no with an unclear cell, one led by another agency, one led by a group. */
export const smallFramework: FrameworkDefinition = {
  code: 'THU1',
  name: 'Bộ chỉ số thử',
  year: 2025,
  totalPoints: '50',
  source: {
    number: '4636/KH-UBND',
    title: 'Kế hoạch nâng cao Chỉ số DTI',
    issuedOn: '2025-09-29',
    section: 'Phụ lục I',
    file: '000.txt',
    lines: [1, 20],
  },
  pillars: [
    {
      code: '1',
      name: 'Nhận thức số',
      maxPoints: '50',
      readings: { code: stated, name: stated, maxPoints: stated },
    },
  ],
  indicators: [
    indicator('1.1', { kind: 'ratio', version: 1, measure: 'percent', full: '100', beyond: 'refuse' }),
    indicator('1.2', {
      kind: 'ratio',
      version: 1,
      measure: 'fraction',
      full: '100',
      beyond: 'refuse',
      numeratorLabel: 'Hồ sơ trực tuyến',
      denominatorLabel: 'Tổng số hồ sơ',
    }),
    indicator(
      '1.3',
      { kind: 'yes-no', version: 1, question: 'Đã ban hành kế hoạch?' },
      { readings: { ...readings, lead: unclear } },
    ),
    indicator(
      '1.4',
      { kind: 'yes-no', version: 1, question: 'Đã họp?' },
      { lead: 'congantinh', coordinating: [] },
    ),
    indicator(
      '1.5',
      { kind: 'yes-no', version: 1, question: 'Có cổng?' },
      { lead: 'cacso', coordinating: [] },
    ),
  ],
  figures: [],
  lossShares: {
    ownFault: '1',
    otherwise: '0',
    reading: unclear,
  },
};
