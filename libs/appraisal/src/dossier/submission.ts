import { sameData } from '#kernel';
import type { RecallSubmission, SubmitDossier } from './commands.js';
import type { DossierEvent } from './events.js';
import { EvidenceMissing, NotSubmitted, ReasonMissing, ScoreOutdated, ValueMissing } from './refusals.js';
import { timeliness, type HandingInFacts, type DossierState } from './state.js';

export function submitted(
  { target, data, context }: SubmitDossier,
  state: DossierState,
  facts: HandingInFacts,
): readonly DossierEvent[] {
  const { period } = data;
  const value = state.values.get(period);
  if (!value) throw new ValueMissing(period);
  const score = state.scores.self;
  if (!score || score.period !== period || !sameData(score.inputs, value.inputs))
    throw new ScoreOutdated(period);
  if (state.evidence.size === 0 && !context.reason?.trim()) throw new EvidenceMissing();
  const evidence = [...state.evidence.keys()].sort();
  return [
    {
      type: 'DossierSubmitted',
      data: { ...target, period, points: score.to, evidence, ...timeliness(facts) },
    },
  ];
}

export function recalled(
  { target, data, context }: RecallSubmission,
  state: DossierState,
): readonly DossierEvent[] {
  if (!state.submitted.has(data.period)) throw new NotSubmitted(data.period);
  if (!context.reason?.trim()) throw new ReasonMissing('Rút lại hồ sơ');
  return [{ type: 'SubmissionRecalled', data: { ...target, period: data.period } }];
}
