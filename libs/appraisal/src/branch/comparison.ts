import { add, compare, formatDecimal, subtract, sum } from '#kernel';
import type { Cause, Rehearsed, Score, Stage } from '#appraisal/dossier';
import type { CausePoints, Difference, Side, SideTotal, StageTotal } from './branch.js';
import type { Words } from './words.js';

export type Scores = Rehearsed['scores'];

/** What a dossier came to, or would come to. */
export const finalScores = (steps: readonly Rehearsed[]): Scores => steps.at(-1)?.scores ?? {};

export function sideOf(score: Score | undefined, words: Words): Side | null {
  if (!score) return null;
  const causes = new Map<Cause, string>();
  for (const { cause, points } of score.losses) causes.set(cause, add(causes.get(cause) ?? '0', points));
  return {
    points: score.to,
    maxPoints: score.maxPoints,
    causes: [...causes].map(([cause, points]) => ({ cause, inWords: words.cause(cause), points })),
  };
}

export interface StageChange extends Pick<Difference, 'stage' | 'before' | 'after' | 'carriedOver'> {
  readonly effect: string;
}

/** Both sides of a dossier at one stage; undefined when nothing is different. */
export function changeAt(
  stage: Stage,
  { before: was, after: is }: { readonly before: Scores; readonly after: Scores },
  words: Words,
): StageChange | undefined {
  const [before, after] = [sideOf(was[stage], words), sideOf(is[stage], words)];
  if (isSameSide(before, after)) return undefined;
  const carriedOver = carriedOverBy(stage, before, after);
  const name = words.stage(stage);
  const effect =
    before && after && carriedOver !== '0'
      ? `${name} vẫn cho ${formatDecimal(after.points)} điểm như đã quyết định, nên ${formatDecimal(carriedOver)} ` +
        `điểm vẫn mất dù căn cứ ban đầu (${goneInWords(before.causes, after.causes)}) không còn`
      : [...causesInWords(before, after), pointsInWords(name, before, after)].join('; ');
  return { stage, before, after, carriedOver, effect };
}

const goneInWords = (before: readonly CausePoints[], after: readonly CausePoints[]): string =>
  before
    .filter(({ cause, points }) => compare(points, pointsOf(after, cause)) > 0)
    .map(({ inWords }) => `“${inWords}”`)
    .join(', ');

function isSameSide(a: Side | null, b: Side | null): boolean {
  if (!a || !b) return a === b;
  const lost = ({ causes }: Side) =>
    causes
      .map(({ cause, points }) => `${cause} ${points}`)
      .sort()
      .join();
  return compare(a.points, b.points) === 0 && compare(a.maxPoints, b.maxPoints) === 0 && lost(a) === lost(b);
}

/** The same points decided by people, though what they had been lost for is gone. */
function carriedOverBy(stage: Stage, before: Side | null, after: Side | null): string {
  if (!before || !after || stage === 'self' || stage === 'preliminary') return '0';
  if (compare(before.points, after.points) !== 0 || compare(before.maxPoints, after.maxPoints) !== 0)
    return '0';
  const gone = before.causes.map(({ cause, points }) => subtract(points, pointsOf(after.causes, cause)));
  return sum(gone.filter((points) => compare(points, '0') > 0));
}

const pointsOf = (causes: readonly CausePoints[], cause: Cause): string =>
  causes.find((each) => each.cause === cause)?.points ?? '0';

function causesInWords(was: Side | null, is: Side | null): readonly string[] {
  const [before, after] = [was?.causes ?? [], is?.causes ?? []];
  const gone = before.filter(({ cause }) => pointsOf(after, cause) === '0');
  const come = after.filter(({ cause }) => pointsOf(before, cause) === '0');
  const moved = after.filter(({ cause, points }) => ![points, '0'].includes(pointsOf(before, cause)));
  const said = ({ inWords, points }: CausePoints) => `“${inWords}” (${formatDecimal(points)} điểm)`;
  return [
    ...gone.map((each) => `nguyên nhân ${said(each)} hết`),
    ...moved.map(
      ({ cause, inWords, points }) =>
        `nguyên nhân “${inWords}” ${formatDecimal(pointsOf(before, cause))} → ${formatDecimal(points)} điểm`,
    ),
    ...come.map((each) => `thêm nguyên nhân ${said(each)}`),
  ];
}

function pointsInWords(stage: string, before: Side | null, after: Side | null): string {
  if (!before) return `có thêm điểm ${stage}: ${formatDecimal(after?.points ?? '0')}`;
  if (!after) return `không còn điểm ${stage} (trước là ${formatDecimal(before.points)})`;
  const isSameMax = compare(before.maxPoints, after.maxPoints) === 0;
  const said = ({ points, maxPoints }: Side) =>
    isSameMax ? formatDecimal(points) : `${formatDecimal(points)}/${formatDecimal(maxPoints)}`;
  return said(before) === said(after)
    ? `điểm ${stage} vẫn là ${said(after)}`
    : `điểm ${stage} ${said(before)} → ${said(after)}`;
}

/** Sums of one stage over dossiers; what has no score counts nothing and is not counted. */
export function totalAt(stage: Stage, before: readonly Scores[], after: readonly Scores[]): StageTotal {
  const [was, is] = [sideTotal(stage, before), sideTotal(stage, after)];
  return { stage, before: was, after: is, change: subtract(is.points, was.points) };
}

function sideTotal(stage: Stage, scores: readonly Scores[]): SideTotal {
  const found = scores.flatMap((each) => each[stage] ?? []);
  return {
    points: sum(found.map(({ to }) => to)),
    maxPoints: sum(found.map(({ maxPoints }) => maxPoints)),
    scored: found.length,
  };
}
