import { sameData } from '#kernel';
import type { Evaluation } from '#appraisal/framework';
import type { ReportValue, SelfScore } from './commands.js';
import type { DossierEvent } from './events.js';
import { LaterPeriodScored, ReasonMissing, ValueMissing } from './refusals.js';
import { timeliness, type DossierFacts, type DossierState } from './state.js';

/** Throws the rule's own refusals when the figures cannot be right. */
export function valueReported(
  { target, data }: Pick<ReportValue, 'target' | 'data'>,
  state: DossierState,
  facts: DossierFacts,
): readonly DossierEvent[] {
  const inputs = facts.scoring.read(data.inputs);
  if (sameData(state.values.get(data.period), inputs)) return [];
  const inWords = facts.scoring.inWords(inputs);
  return [
    {
      type: 'ValueReported',
      data: { ...target, period: data.period, inputs, inWords, ...timeliness(facts) },
    },
  ];
}

export function selfScored(
  command: SelfScore,
  state: DossierState,
  { scoring, maxPoints }: DossierFacts,
): readonly DossierEvent[] {
  const { target, data } = command;
  const inputs = inputsToScore(command, state, scoring.needsReason);
  const before = state.selfScore;
  if (before && sameData([before.period, before.inputs], [data.period, inputs])) return [];
  return [
    {
      type: 'ScoreChanged',
      data: {
        ...target,
        stage: 'self',
        period: data.period,
        from: before?.points ?? null,
        maxPoints,
        rule: scoring.rule,
        inputs,
        ...scored(scoring.evaluate(inputs)),
      },
    },
  ];
}

/** The reported figures of the period, when they may be scored now. */
function inputsToScore(
  { data, context }: SelfScore,
  { values, selfScore }: DossierState,
  needsReason: boolean,
): Readonly<Record<string, string>> {
  const inputs = values.get(data.period);
  if (!inputs) throw new ValueMissing(data.period);
  if (selfScore && selfScore.period > data.period) throw new LaterPeriodScored(data.period, selfScore.period);
  if (needsReason && !context.reason?.trim()) throw new ReasonMissing('Tự chấm điểm không theo công thức');
  return inputs;
}

const scored = ({ points, trace, provisional, assumptions }: Evaluation) => ({
  to: points,
  trace,
  provisional,
  assumptions,
});
