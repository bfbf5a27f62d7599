import type { DossierId, Loss, ScoreChanged, Stage } from '#appraisal/dossier';
import { indicatorScoring, type FrameworkPublished, type Reading } from '#appraisal/framework';

export const target: DossierId = { unit: 'khanhhoa', year: 2025, framework: '405', indicator: '1.1' };

const stated: Reading = { how: 'stated', line: 1 };
const readings = {
  code: stated,
  name: stated,
  maxPoints: stated,
  lead: stated,
  coordinating: stated,
  rule: stated,
};

/** Two indicators of 10 points, led by one agency and coordinated by another. */
export const published: FrameworkPublished = {
  type: 'FrameworkPublished',
  data: {
    code: '405',
    name: 'Bộ chỉ số thử',
    year: 2025,
    totalPoints: '20',
    source: {
      number: '1/QĐ',
      title: 'Thử',
      issuedOn: '2025-01-01',
      section: 'I',
      file: 'thu.txt',
      lines: [1, 2],
    },
    pillars: [
      {
        code: '1',
        name: 'Nhận thức số',
        maxPoints: '20',
        readings: { code: stated, name: stated, maxPoints: stated },
      },
    ],
    indicators: ['1.1', '1.2'].map((code) => ({
      code,
      pillar: '1',
      name: `Chỉ số ${code}`,
      maxPoints: '10',
      lead: 'sokhcn',
      coLeads: [],
      coordinating: ['vpubnd'],
      guiding: [],
      requirement: null,
      standing: null,
      rule: { kind: 'manual', version: 1 },
      readings,
    })),
    figures: [],
    lossShares: { ownFault: '1', otherwise: '0', reading: stated },
  },
};

const award = (points: string) =>
  indicatorScoring({ rule: { kind: 'manual', version: 1 }, maxPoints: '10' }).award(points);

export function scoreChanged(points: string, losses: readonly Loss[], stage: Stage = 'self'): ScoreChanged {
  const { rule, inputs, trace } = award(points);
  return {
    type: 'ScoreChanged',
    data: {
      ...target,
      period: '2025-Q4',
      stage,
      from: null,
      to: points,
      maxPoints: '10',
      rule,
      inputs,
      trace,
      provisional: false,
      assumptions: [],
      losses,
      origin: { kind: 'rule' },
    },
  };
}
