import { compare, subtract } from '#kernel';
import type {
  AnswerExplanation,
  AskExplanation,
  DraftExplanation,
  LapseExplanation,
  SendExplanation,
} from './commands.js';
import type { DossierId } from './dossier.js';
import type { DossierEvent, LossesRestated, Outcome, ScoreChanged } from './events.js';
import { judged } from './judged.js';
import { lostIn, restated, type Blame, type Loss } from './losses.js';
import {
  EvidenceUnknown,
  ExplanationEmpty,
  ExplanationNotAsked,
  ExplanationNotSent,
  ExplanationOpen,
  NothingLost,
  OutcomeFaulty,
  PointsNotLost,
  ReasonMissing,
} from './refusals.js';
import { openRound, scoreUpTo, type DossierState, type IndicatorFacts, type Round } from './state.js';

/** The Ministry's question, with the points that it gives for now: only points that are really lost are asked about. */
export function explanationAsked(
  { target, data }: AskExplanation,
  state: DossierState,
  facts: IndicatorFacts,
): readonly DossierEvent[] {
  const open = openRound(state);
  if (open) throw new ExplanationOpen(open.number);
  if (!data.question.trim()) throw new ExplanationEmpty('câu hỏi của Bộ');
  if (compare(data.points, facts.maxPoints) >= 0) throw new NothingLost();
  const round = state.rounds.length + 1;
  const score = judged(
    {
      target,
      stage: 'ministry',
      points: data.points,
      origin: { kind: 'explanation', round },
      blame: { cause: data.cause ?? 'appraised-down', round },
    },
    state,
    facts,
  );
  return [{ type: 'ExplanationAsked', data: { ...target, round, ...data } }, ...score];
}

/** A part of the answer, written by an agency that answers for the indicator. */
export function explanationDrafted(
  { target, data, context }: DraftExplanation,
  state: DossierState,
): readonly DossierEvent[] {
  const { number } = waiting(state);
  if (!data.text.trim()) throw new ExplanationEmpty('nội dung giải trình');
  const agency = context.actor.agency ?? context.actor.id;
  return [{ type: 'ExplanationDrafted', data: { ...target, round: number, agency, text: data.text.trim() } }];
}

export function explanationSent(
  { target, data, context }: SendExplanation,
  state: DossierState,
): readonly DossierEvent[] {
  const { number, dueBefore } = waiting(state);
  if (!data.text.trim()) throw new ExplanationEmpty('nội dung giải trình');
  if (!data.document.number.trim()) throw new ExplanationEmpty('số công văn giải trình');
  const lost = lostIn(lossesNow(state));
  if (compare(data.pointsAsked, '0') <= 0 || compare(data.pointsAsked, lost) > 0)
    throw new PointsNotLost(data.pointsAsked, lost);
  const manifest = [...new Set(data.manifest)].map((digest) => {
    const held = state.evidence.get(digest);
    if (!held || held.rejected) throw new EvidenceUnknown(digest);
    return { digest, number: held.citation.number };
  });
  const late = dueBefore !== null && context.today >= dueBefore;
  return [{ type: 'ExplanationSent', data: { ...target, ...data, round: number, manifest, late } }];
}

/** What the Ministry gives back is regained; what it keeps of the points asked for is lost to the refusal. */
export function explanationAnswered(
  { target, data, context }: AnswerExplanation,
  state: DossierState,
  facts: IndicatorFacts,
): readonly DossierEvent[] {
  const round = openRound(state);
  if (round?.status !== 'sent') throw new ExplanationNotSent();
  if (!context.reason?.trim()) throw new ReasonMissing('Kết quả giải trình');
  checkOutcome(data.outcome, data.recovered, round.pointsAsked);
  const { number, pointsAsked } = round;
  const answered: DossierEvent = {
    type: 'ExplanationAnswered',
    data: { ...target, ...data, round: number, pointsAsked },
  };
  const blame: Blame = { cause: 'explanation-refused', round: number };
  const refused = subtract(pointsAsked, data.recovered);
  if (compare(data.recovered, '0') === 0)
    return [answered, restatedBy(target, state, { amount: refused, blame })];
  return [
    answered,
    ...regained(target, state, { facts, recovered: data.recovered, number }).map((event) => ({
      ...event,
      data: { ...event.data, losses: restated(event.data.losses, refused, blame) },
    })),
  ];
}

/** The round's points are lost because nobody explained. */
export function explanationLapsed(
  { target, context }: LapseExplanation,
  state: DossierState,
): readonly DossierEvent[] {
  const { number } = waiting(state);
  if (!context.reason?.trim()) throw new ReasonMissing('Kết thúc vòng giải trình');
  return lapse(target, state, number);
}

/** A round that ends without an explanation. */
export function lapse(target: DossierId, state: DossierState, round: number): readonly DossierEvent[] {
  const taken = lossesNow(state).filter((loss) => loss.round === round);
  const blame: Blame = { cause: 'explanation-not-sent', round };
  return [
    { type: 'ExplanationLapsed', data: { ...target, round } },
    ...(taken.length > 0 ? [restatedBy(target, state, { amount: lostIn(taken), blame })] : []),
  ];
}

function waiting(state: DossierState): Round {
  const round = openRound(state);
  if (round?.status !== 'asked') throw new ExplanationNotAsked();
  return round;
}

function checkOutcome(outcome: Outcome, recovered: string, asked: string): void {
  const comparison = compare(recovered, asked);
  const fits = {
    accepted: comparison === 0,
    partly: comparison < 0 && compare(recovered, '0') > 0,
    refused: compare(recovered, '0') === 0,
  };
  if (!fits[outcome]) throw new OutcomeFaulty(outcome, recovered, asked);
}

interface Regain {
  readonly facts: IndicatorFacts;
  readonly recovered: string;
  readonly number: number;
}

function regained(
  target: DossierId,
  state: DossierState,
  { facts, recovered, number }: Regain,
): readonly ScoreChanged[] {
  const lost = subtract(lostIn(lossesNow(state)), recovered);
  const points = subtract(facts.maxPoints, lost);
  const origin = { kind: 'explanation', round: number } as const;
  return judged({ target, stage: 'ministry', points, origin, blame: undefined }, state, facts);
}

const lossesNow = (state: DossierState): readonly Loss[] => scoreUpTo(state, 'ministry')?.losses ?? [];

const restatedBy = (
  target: DossierId,
  state: DossierState,
  { amount, blame }: { readonly amount: string; readonly blame: Blame & { readonly round?: number | null } },
): LossesRestated => ({
  type: 'LossesRestated',
  data: {
    ...target,
    stage: 'ministry',
    round: blame.round ?? 0,
    losses: restated(lossesNow(state), amount, blame),
  },
});
