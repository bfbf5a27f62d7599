import { add, subtract, sum } from '#kernel';
import type { LossView } from '#appraisal/accountability';
import type { Cause, DossierSummary, Stage, Touch } from '#appraisal/dossier';
import { positionsOf } from './changes.js';
import type { CauseDifference, TotalDifference } from './shown.js';

/** All dossiers that were asked for, at two moments, with what happened between. */
export interface YearPair {
  readonly before: readonly DossierSummary[];
  readonly after: readonly DossierSummary[];
  readonly touches: readonly Touch[];
}

interface Group {
  readonly pillar: string | null;
  readonly name: string;
}

/** Sums that changed: of everything, then of each pillar; within it in the order of the work. */
export const totalsOf = (
  year: YearPair,
  groups: readonly Group[],
  stages: readonly Stage[],
): readonly TotalDifference[] =>
  groups.flatMap((group) => stages.flatMap((stage) => totalOf(year, group, stage)));

function totalOf(
  { before, after, touches }: YearPair,
  { pillar, name }: Group,
  stage: Stage,
): readonly TotalDifference[] {
  const own = after.filter((dossier) => pillar === null || dossier.pillar === pillar);
  const codes = new Set(own.map(({ indicator }) => indicator));
  const was = pointsAt(
    before.filter(({ indicator }) => codes.has(indicator)),
    stage,
  );
  const is = pointsAt(own, stage);
  if (was === is) return [];
  const events = positionsOf(
    touches.filter(({ indicator }) => codes.has(indicator)),
    'score',
    stage,
  );
  return [{ pillar, name, stage, before: was, after: is, change: subtract(is ?? '0', was ?? '0'), events }];
}

function pointsAt(dossiers: readonly DossierSummary[], stage: Stage): string | null {
  const scores = dossiers.flatMap(({ scores: all }) => all.filter((score) => score.stage === stage));
  return scores.length === 0 ? null : sum(scores.map(({ points }) => points));
}

export interface LossPair {
  readonly before: readonly LossView[];
  readonly after: readonly LossView[];
  /** Codes whose shares count; undefined: everybody's. */
  readonly agencies: readonly string[] | undefined;
  /** Positions of the events that changed the score in which an indicator's losses stand now. */
  readonly scored: (indicator: string) => readonly string[];
}

/** Points lost by cause that changed, each with the events of the indicators in which they did. */
export function causesOf(
  pair: LossPair,
  causes: readonly Cause[],
  name: (cause: Cause) => string,
): readonly CauseDifference[] {
  const [was, is] = [lostBy(pair.before, pair.agencies), lostBy(pair.after, pair.agencies)];
  return causes.flatMap((cause) => {
    const [lost, loses] = [was.get(cause), is.get(cause)];
    const [before, after] = [total(lost), total(loses)];
    if (before === after) return [];
    const indicators = [...new Set([...(lost?.keys() ?? []), ...(loses?.keys() ?? [])])];
    const events = indicators
      .filter((indicator) => lost?.get(indicator) !== loses?.get(indicator))
      .flatMap(pair.scored)
      .sort((a, b) => Number(a) - Number(b));
    return [{ cause, causeInWords: name(cause), before, after, change: subtract(after, before), events }];
  });
}

type ByIndicator = ReadonlyMap<string, string>;

const total = (lost: ByIndicator | undefined): string => sum([...(lost?.values() ?? [])]);

function lostBy(
  losses: readonly LossView[],
  agencies: readonly string[] | undefined,
): ReadonlyMap<Cause, ByIndicator> {
  const causes = new Map<Cause, Map<string, string>>();
  for (const { cause, indicator, shares } of losses) {
    const own = shares.filter(({ agency }) => agencies === undefined || agencies.includes(agency));
    const byIndicator = causes.get(cause) ?? new Map<string, string>();
    const points = sum(own.map((share) => share.points));
    byIndicator.set(indicator, add(byIndicator.get(indicator) ?? '0', points));
    causes.set(cause, byIndicator);
  }
  return causes;
}
