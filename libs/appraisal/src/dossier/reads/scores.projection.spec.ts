import { indicatorScoring } from '#appraisal/framework';
import { subtract } from '#kernel';
import { projected } from '#projections/testing';
import type { Stage } from '../dossier.js';
import type { DossierEvent, ScoreChanged } from '../events.js';
import { allFor } from '../losses.js';
import { percentRule, target } from '../testing/dossier.builder.js';
import { scores } from './scores.projection.js';

const scoring = indicatorScoring({ rule: percentRule, maxPoints: '50' });
const lossesOf = (points: string) => allFor({ cause: 'below-target' }, subtract('50', points));
const changed = (value: string, from: string | null, stage: Stage = 'self'): ScoreChanged => {
  const { points, trace, provisional, assumptions } = scoring.evaluate({ value });
  const inputs = { value };
  const losses = lossesOf(points);
  const origin = { kind: 'rule' } as const;
  const rest = {
    maxPoints: '50',
    rule: percentRule,
    inputs,
    trace,
    provisional,
    assumptions,
    losses,
    origin,
  };
  return { type: 'ScoreChanged', data: { ...target, stage, period: '2025-Q2', from, to: points, ...rest } };
};

const actor = { id: 'tester', role: 'system' } as const;
const kept = (points: string, position: number, stage: Stage = 'self') => ({
  dossier: 'khanhhoa.2025.405.8.1',
  stage,
  period: '2025-Q2',
  points,
  max_points: '50',
  provisional: 0,
  assumptions: [],
  losses: lossesOf(points),
  actor,
  origin: { kind: 'rule' } as const,
  reason: null,
  legal_basis: null,
  from_position: position,
  recorded_at: `2026-01-01T00:00:0${position}.000000Z`,
  effective_on: null as string | null,
  true_from: '2026-01-01',
  synthetic: 0,
});
const sampled = { ...kept('45', 3), effective_on: '2025-06-19', true_from: '2025-06-19', synthetic: 1 };
const current = (value: string, row: ReturnType<typeof kept>) => ({
  ...row,
  cycle: 'khanhhoa.2025.405',
  indicator: '8.1',
  rule: percentRule,
  inputs: { value },
  trace: scoring.evaluate({ value }).trace,
});

it('keeps every score that there was', () =>
  projected(scores)
    .given([
      changed('93.5', null),
      changed('95', '46.75'),
      { ...changed('90', '47.5'), metadata: { effectiveOn: '2025-06-19', synthetic: true } },
    ])
    .thenRows(
      { scores: [current('90', sampled)] },
      {
        1: { scores: [current('93.5', kept('46.75', 1))] },
        2: { scores: [current('95', kept('47.5', 2))] },
      },
    ));

it('keeps stages side by side', () =>
  projected(scores)
    .given([changed('93.5', null), changed('90', null, 'preliminary')])
    .thenRows({
      scores: [current('90', kept('45', 2, 'preliminary')), current('93.5', kept('46.75', 1))],
    }));

it('keeps the points and the reasons of before when only the reasons change', () => {
  const losses = allFor({ cause: 'explanation-refused', round: 1 }, '3.25');
  const restated: DossierEvent = {
    type: 'LossesRestated',
    data: { ...target, stage: 'ministry', round: 1, losses },
  };
  const before = kept('46.75', 1, 'ministry');
  const after = { ...kept('46.75', 2, 'ministry'), losses };
  return projected(scores)
    .given([changed('93.5', null, 'ministry'), restated])
    .thenRows({ scores: [current('93.5', after)] }, { 1: { scores: [current('93.5', before)] } });
});
