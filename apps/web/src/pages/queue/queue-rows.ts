import type { DossierShown, WorkItemShown } from '../../client/types.gen.js';
import { compare, sum } from '../../format/decimal.js';
import { isFound } from '../../format/plain-letters.js';

/** A dossier that waits for its helper's verdict. */
export interface QueueRow {
  readonly key: string;
  readonly indicator: string;
  readonly name: string;
  readonly agency: string;
  readonly period: string;
  /** "quý IV/2026"; its code where the year is not known. */
  readonly periodName: string;
  readonly points: string;
  readonly maxPoints: string;
  readonly provisional: boolean;
  readonly evidenceCount: number;
  /** When the self score was recorded, and where: what a verdict is about. */
  readonly since: string;
  readonly selfPosition: string;
}

export interface Looked {
  readonly find?: string | undefined;
  readonly sort?: 'oldest' | undefined;
}

/** The year of a dossier: `khanhhoa.2026.405.1.1` of indicator 1.1 → `khanhhoa.2026.405`. */
export const cycleOf = ({ dossier, indicator }: WorkItemShown): string =>
  dossier.slice(0, -indicator.length - 1);

/** The reviews among the work, each with what its dossier says. `names`: code → name. */
export function queueRows(
  work: readonly WorkItemShown[],
  dossiers: readonly DossierShown[],
  names: { readonly agencies: ReadonlyMap<string, string>; readonly periods: ReadonlyMap<string, string> },
): readonly QueueRow[] {
  const byKey = new Map(dossiers.map((dossier) => [dossier.key, dossier]));
  return work.flatMap((item) => {
    const dossier = byKey.get(item.dossier);
    const self = dossier?.scores.find(({ stage }) => stage === 'self');
    if (item.kind !== 'review' || !dossier || !self) return [];
    return [
      {
        key: dossier.key,
        indicator: dossier.indicator,
        name: dossier.name,
        agency: names.agencies.get(dossier.lead) ?? dossier.lead,
        period: self.period,
        periodName: names.periods.get(self.period) ?? self.period,
        points: self.points,
        maxPoints: self.maxPoints,
        provisional: self.provisional,
        evidenceCount: dossier.evidenceCount,
        since: self.recordedAt,
        selfPosition: self.position,
      },
    ];
  });
}

const byAge = (a: QueueRow, b: QueueRow): number => Date.parse(a.since) - Date.parse(b.since);

const byPoints = (a: QueueRow, b: QueueRow): number => compare(b.points, a.points) || byAge(a, b);

/** The rows that are looked for, in the order that is asked for. */
export const lookedFor = (rows: readonly QueueRow[], { find = '', sort }: Looked): readonly QueueRow[] =>
  rows
    .filter(({ indicator, name, agency }) => isFound(`${indicator} ${name} ${agency}`, find))
    .toSorted(sort === 'oldest' ? byAge : byPoints);

export interface QueueTotal {
  readonly count: number;
  readonly points: string;
  readonly oldest: QueueRow | undefined;
}

export const totalOf = (rows: readonly QueueRow[]): QueueTotal => ({
  count: rows.length,
  points: sum(rows.map(({ points }) => points)),
  oldest: rows.toSorted(byAge)[0],
});
