import type { Award } from '#appraisal/framework';
import type { Cause, Loss, ScoreChanged, ScoreOrigin, Stage } from '#appraisal/dossier';
import { inputsOf } from './handing-in.js';
import type { Numbers } from './numbers.js';
import { pointsText, type HeldScore, type Story } from './story.js';
import { admin, officerOf, type Teller, type Told } from './telling.js';

/** How often a stage is scored, in percent of the scores; a stage that has nothing before it falls back to `self`. */
const STAGE_SHARES: readonly (readonly [until: number, stage: Stage])[] = [
  [50, 'self'],
  [70, 'preliminary'],
  [85, 'council'],
  [95, 'ministry'],
  [100, 'published'],
];

export const documentOf = (number: string, year: number) => ({ number, issuedOn: `${year + 1}-03-15` });

const loss = (cause: Cause, points: number, proof: Partial<Loss> = {}): Loss => ({
  cause,
  points: pointsText(points),
  by: null,
  evidence: null,
  round: null,
  ...proof,
});

/** What the figures themselves lose is below the target; what people took away bears the cause that they could show. */
function lossesOf(story: Story, stage: Stage, lost: number): readonly Loss[] {
  const own = Math.min(lost, story.maxPoints - (story.scores.self?.to ?? 0));
  const taken = lost - own;
  return [
    ...(own > 0 ? [loss('below-target', own)] : []),
    ...(taken > 0 ? [takenAway(story, stage, taken)] : []),
  ];
}

function takenAway(story: Story, stage: Stage, points: number): Loss {
  const rejected = story.documents.find((document) => document.rejected);
  if (rejected) return loss('evidence-rejected', points, { by: rejected.by, evidence: rejected.digest });
  const late = story.documents.find((document) => document.late);
  if (late) return loss('evidence-late', points, { by: late.by, evidence: late.digest });
  if (stage !== 'ministry') return loss('appraised-down', points);
  return story.roundStatus === 'answered'
    ? loss('explanation-refused', points, { round: story.round })
    : loss('peers-rose', points);
}

function originOf({ id, round, roundStatus }: Story, stage: Stage): ScoreOrigin {
  switch (stage) {
    case 'self':
      return { kind: 'rule' };
    case 'preliminary':
      return { kind: 'review' };
    case 'council':
      return { kind: 'council', session: `phien.${id.year}` };
    case 'ministry':
      if (roundStatus === 'answered') return { kind: 'explanation', round };
      return { kind: 'result', document: documentOf('01/TB-MAU', id.year) };
    case 'published':
      return { kind: 'result', document: documentOf('02/QĐ-MAU', id.year) };
  }
}

const awards = new Map<string, Award>();

/** Points by the rule (`self`) or by people, with their arithmetic: each award is computed once. */
function award({ scored: { indicator, scoring } }: Story, stage: Stage, amount: number): Award {
  const key = `${stage === 'self' ? 'rule' : 'people'} ${indicator.maxPoints} ${amount}`;
  const known = awards.get(key);
  if (known) return known;
  const inputs = inputsOf(amount);
  const given: Award =
    stage === 'self'
      ? { rule: scoring.rule, inputs, ...scoring.evaluate(inputs) }
      : scoring.award(pointsText(amount));
  awards.set(key, given);
  return given;
}

/** The event of a score; `amount` is percent at `self`, hundredths of a point where people decide. */
function scoreChanged(story: Story, stage: Stage, amount: number): ScoreChanged {
  const { points, rule, inputs, trace, provisional, assumptions } = award(story, stage, amount);
  const held: HeldScore = { to: Math.round(Number(points) * 100), period: story.period };
  const from = story.scores[stage];
  story.scores[stage] = held;
  return {
    type: 'ScoreChanged',
    data: {
      ...story.id,
      period: held.period,
      stage,
      from: from ? pointsText(from.to) : null,
      to: points,
      maxPoints: story.scored.indicator.maxPoints,
      rule,
      inputs,
      trace,
      provisional,
      assumptions,
      losses: lossesOf(story, stage, story.maxPoints - held.to),
      origin: originOf(story, stage),
    },
  };
}

function actorOf(stage: Stage, story: Story, numbers: Numbers): Pick<Told, 'actor' | 'reason'> {
  if (stage === 'self') return { actor: officerOf(story.lead, numbers) };
  const reason = 'Đối chiếu minh chứng với biên bản họp';
  return stage === 'preliminary' ? { actor: reviewerOf(story), reason } : { actor: admin, reason };
}

export const reviewerOf = (story: Story): Told['actor'] => ({
  id: story.reviewer ?? 'tgv.sonoivu',
  role: 'reviewer',
  agency: story.coordinating,
});

/** Points of a later stage: those of the stage before, or up to a third less, in quarters of a point. */
function pointsAfter(before: number, numbers: Numbers): number {
  const quarters = Math.floor(before / 75);
  return numbers.upTo(3) === 0 ? before : before - 25 * numbers.upTo(quarters + 1);
}

export const scoreGiven: Teller = (story, numbers) => {
  const { percent } = story;
  if (percent === undefined) return undefined;
  const drawn = numbers.upTo(100);
  const wanted = STAGE_SHARES.find(([until]) => drawn < until)?.[1] ?? 'self';
  const before = story.latest;
  const stage = before ? wanted : 'self';
  const amount = stage === 'self' || !before ? percent : pointsAfter(before.to, numbers);
  return { event: scoreChanged(story, stage, amount), ...actorOf(stage, story, numbers) };
};

/** The losses of the self score said again, all of them by the figures. */
export const lossesRestated: Teller = (story) => {
  const { self } = story.scores;
  if (!self || self.to === story.maxPoints) return undefined;
  const losses = [loss('below-target', story.maxPoints - self.to)];
  return {
    event: { type: 'LossesRestated', data: { ...story.id, stage: 'self', round: story.round, losses } },
    actor: admin,
    reason: 'Xác định lại nguyên nhân theo văn bản của Bộ',
  };
};
