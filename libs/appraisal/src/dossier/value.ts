import { sameData, subtract } from '#kernel';
import type { ReportValue, SelfScore } from './commands.js';
import type { DossierEvent } from './events.js';
import { allFor } from './losses.js';
import { LaterPeriodScored, ReasonMissing, ValueMissing } from './refusals.js';
import { timeliness, type HandingInFacts, type DossierState } from './state.js';

/** Throws the rule's own refusals when the figures cannot be right. */
export function valueReported(
  { target, data }: Pick<ReportValue, 'target' | 'data'>,
  state: DossierState,
  facts: HandingInFacts,
): readonly DossierEvent[] {
  const inputs = facts.scoring.read(data.inputs);
  if (sameData(state.values.get(data.period)?.inputs, inputs)) return [];
  const inWords = facts.scoring.inWords(inputs);
  return [
    {
      type: 'ValueReported',
      data: { ...target, period: data.period, inputs, inWords, by: facts.by, ...timeliness(facts) },
    },
  ];
}

export function selfScored(
  command: SelfScore,
  state: DossierState,
  { scoring, maxPoints }: HandingInFacts,
): readonly DossierEvent[] {
  const { target, data } = command;
  const inputs = inputsToScore(command, state, scoring.needsReason);
  const before = state.scores.self;
  if (before && sameData([before.period, before.inputs], [data.period, inputs])) return [];
  const { points, trace, provisional, assumptions } = scoring.evaluate(inputs);
  return [
    {
      type: 'ScoreChanged',
      data: {
        ...target,
        stage: 'self',
        period: data.period,
        from: before?.to ?? null,
        maxPoints,
        rule: scoring.rule,
        inputs,
        to: points,
        trace,
        provisional,
        assumptions,
        losses: allFor(
          { cause: scoring.comparesPeers ? 'peers-rose' : 'below-target' },
          subtract(maxPoints, points),
        ),
        origin: { kind: 'rule' },
      },
    },
  ];
}

/** The reported figures of the period, when they may be scored now. */
function inputsToScore(
  { data, context }: SelfScore,
  { values, scores }: DossierState,
  needsReason: boolean,
): Readonly<Record<string, string>> {
  const value = values.get(data.period);
  if (!value) throw new ValueMissing(data.period);
  const { self } = scores;
  if (self && self.period > data.period) throw new LaterPeriodScored(data.period, self.period);
  if (needsReason && !context.reason?.trim()) throw new ReasonMissing('Tự chấm điểm không theo công thức');
  return value.inputs;
}
