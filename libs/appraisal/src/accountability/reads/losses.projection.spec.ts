import type { Loss, LossesRestated, ScoreChanged, Stage } from '#appraisal/dossier';
import { projected } from '#projections/testing';
import type { SharedLoss } from '../board.js';
import { published, scoreChanged, target } from '../testing/losses.builder.js';
import { losses } from './losses.projection.js';

const dossier = 'khanhhoa.2025.405.1.1';
const row = (points: string, position: number, found: readonly SharedLoss[], stage: Stage = 'self') => ({
  dossier,
  stage,
  cycle: 'khanhhoa.2025.405',
  indicator: '1.1',
  points,
  losses: found,
  provisional: 0,
  actor: { id: 'tester', role: 'system' } as const,
  reason: null,
  legal_basis: null,
  from_position: position,
  recorded_at: `2026-01-01T00:00:0${position}.000000Z`,
  true_from: '2026-01-01',
  synthetic: 0,
});
const loss = (change: Partial<Loss> = {}): Loss => ({
  cause: 'below-target',
  points: '4',
  by: null,
  evidence: null,
  round: null,
  ...change,
});
const rejected = loss({ cause: 'evidence-rejected', by: 'vpubnd', evidence: 'a'.repeat(64) });

/** Tables other than the sheets are not what these tests are about. */
const responsibilities = [
  {
    framework: '405',
    rows: published.data.indicators.map(({ code }) => ({
      indicator: code,
      pillar: '1',
      maxPoints: '10',
      leads: ['sokhcn'],
      coordinating: ['vpubnd'],
      ownFault: '1',
      otherwise: '0',
    })),
  },
];

it('shares each loss out by the framework, and keeps what was lost before', () =>
  projected(losses)
    .given([published, scoreChanged('6', [loss()]), scoreChanged('6', [rejected])])
    .thenRows(
      {
        responsibilities,
        loss_sheets: [row('6', 3, [{ ...rejected, shares: [{ agency: 'vpubnd', points: '4' }] }])],
      },
      { 2: { loss_sheets: [row('6', 2, [{ ...loss(), shares: [{ agency: 'sokhcn', points: '4' }] }])] } },
    ));

it('keeps the points when only the cause is known better', () => {
  const refused = loss({ cause: 'explanation-refused', round: 1 });
  const restated: LossesRestated = {
    type: 'LossesRestated',
    data: { ...target, stage: 'ministry', round: 1, losses: [refused] },
  };
  const changed: ScoreChanged = scoreChanged('6', [loss()], 'ministry');
  return projected(losses)
    .given([published, changed, restated])
    .thenRows(
      {
        responsibilities,
        loss_sheets: [row('6', 3, [{ ...refused, shares: [{ agency: 'sokhcn', points: '4' }] }], 'ministry')],
      },
      {
        2: {
          loss_sheets: [
            row('6', 2, [{ ...loss(), shares: [{ agency: 'sokhcn', points: '4' }] }], 'ministry'),
          ],
        },
      },
    );
});
