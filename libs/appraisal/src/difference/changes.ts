import { subtract, sum } from '#kernel';
import type { Cause, DossierSummary, EvidenceRow, ScoreView, Stage, Touch } from '#appraisal/dossier';
import type { Change } from './shown.js';
import type { Words } from './words.js';

/** A dossier as it was at a moment; undefined before it was there. */
export interface Picture {
  readonly dossier: DossierSummary;
  /** Documents that stood, and those that did not; looked up only where one was touched. */
  readonly evidence: readonly EvidenceRow[];
}

export interface Pair {
  readonly before: Picture | undefined;
  readonly after: Picture;
  /** The events between the two moments, of this dossier. */
  readonly touches: readonly Touch[];
}

/** A change without the events that made it. */
type Found = Omit<Change, 'events'>;

/** Everything that differs, in the order of the work. */
export function changesOf(pair: Pair, stages: readonly Stage[], words: Words): readonly Change[] {
  return [
    ...stages.flatMap((stage) => {
      const sides = { before: scoreAt(pair.before, stage), after: scoreAt(pair.after, stage) };
      const events = positionsOf(pair.touches, 'score', stage);
      return [...scoreChange(stage, sides, words), ...lossChanges(stage, sides, words)].map((found) => ({
        ...found,
        events,
      }));
    }),
    ...submissionChanges(pair, words),
    ...evidenceChanges(pair, words),
    ...lockChange(pair, words),
  ];
}

const scoreAt = (picture: Picture | undefined, stage: Stage): ScoreView | undefined =>
  picture?.dossier.scores.find((score) => score.stage === stage);

export const positionsOf = (
  touches: readonly Touch[],
  part: Touch['part'],
  key: string,
): readonly string[] => [
  ...new Set(
    touches.filter((touch) => touch.part === part && touch.key === key).map(({ event }) => event.position),
  ),
];

export interface Scores {
  readonly before: ScoreView | undefined;
  readonly after: ScoreView | undefined;
}

function scoreChange(stage: Stage, { before, after }: Scores, words: Words): readonly Found[] {
  if (!after || (before && isSameScore(before, after))) return [];
  return [
    {
      kind: 'score',
      stage,
      key: stage,
      before: before?.points ?? null,
      after: after.points,
      change: subtract(after.points, before?.points ?? '0'),
      sentence: words.score(stage, before, after),
    },
  ];
}

const isSameScore = (a: ScoreView, b: ScoreView): boolean =>
  a.points === b.points &&
  a.maxPoints === b.maxPoints &&
  a.period === b.period &&
  a.provisional === b.provisional;

function lossChanges(stage: Stage, { before, after }: Scores, words: Words): readonly Found[] {
  const [was, is] = [lossesByCause(before), lossesByCause(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((cause) => was.get(cause)?.detail !== is.get(cause)?.detail)
    .map((cause) => {
      const sides = { before: was.get(cause)?.points ?? '0', after: is.get(cause)?.points ?? '0' };
      return {
        kind: 'loss',
        stage,
        key: cause,
        ...sides,
        change: subtract(sides.after, sides.before),
        sentence: words.loss(stage, cause, sides),
      };
    });
}

interface CauseLoss {
  readonly points: string;
  /** Equal where the losses are: points, agency, document and round of each, in whatever order. */
  readonly detail: string;
}

/** In the order in which the causes first stand among the losses. */
function lossesByCause(score: ScoreView | undefined): ReadonlyMap<Cause, CauseLoss> {
  const losses = score?.losses ?? [];
  return new Map(
    losses.map(({ cause }) => {
      const own = losses.filter((loss) => loss.cause === cause);
      const details = own.map(({ points, by, evidence, round }) =>
        JSON.stringify([points, by, evidence, round]),
      );
      return [cause, { points: sum(own.map(({ points }) => points)), detail: details.sort().join() }];
    }),
  );
}

function submissionChanges({ before, after, touches }: Pair, words: Words): readonly Change[] {
  const [was, is] = [before?.dossier.submittedPeriods ?? [], after.dossier.submittedPeriods];
  return differing(was, is).map((key) => {
    const isThere = is.includes(key);
    return {
      kind: 'submission',
      ...state(key, isThere, 'submitted'),
      sentence: words.submission(key, isThere),
      events: positionsOf(touches, 'submission', key),
    };
  });
}

function evidenceChanges({ before, after, touches }: Pair, words: Words): readonly Change[] {
  const is = standing(after.evidence);
  return differing(standing(before?.evidence ?? []), is).flatMap((key) => {
    const document = after.evidence.find(({ file }) => file.digest === key);
    const isThere = is.includes(key);
    if (!document) return [];
    return [
      {
        kind: 'evidence',
        ...state(key, isThere, 'standing'),
        sentence: words.evidence(document, isThere),
        events: positionsOf(touches, 'evidence', key),
      },
    ];
  });
}

const standing = (evidence: readonly EvidenceRow[]): readonly string[] =>
  evidence
    .filter(({ withdrawnAt, rejectedAt }) => withdrawnAt === null && rejectedAt === null)
    .map(({ file }) => file.digest);

function lockChange({ before, after, touches }: Pair, words: Words): readonly Change[] {
  const [was, is] = [before?.dossier.lock ?? null, after.dossier.lock];
  if (was === is) return [];
  const sides = { before: was, after: is, change: null, sentence: words.lock(was, is) };
  return [{ kind: 'lock', stage: null, key: 'lock', ...sides, events: positionsOf(touches, 'lock', 'lock') }];
}

const differing = (was: readonly string[], is: readonly string[]): readonly string[] =>
  [...new Set([...was, ...is])].filter((each) => was.includes(each) !== is.includes(each));

const state = (key: string, isThere: boolean, word: string) => ({
  stage: null,
  key,
  before: isThere ? null : word,
  after: isThere ? word : null,
  change: null,
});
