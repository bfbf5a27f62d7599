import type { CycleShown, DossierShown } from '../../client/types.gen.js';

export interface OpenPeriod {
  readonly cycle: CycleShown;
  readonly period: CycleShown['periods'][number];
}

/** The period that is under way in every year that still takes dossiers. `day`: yyyy-mm-dd. */
export const openPeriods = (cycles: readonly CycleShown[], day: string): readonly OpenPeriod[] =>
  cycles.flatMap((cycle) => {
    const period = cycle.periods.filter(({ from }) => from <= day).at(-1);
    return cycle.lock === null && period && day < cycle.closesBefore ? [{ cycle, period }] : [];
  });

export interface Unsent {
  readonly agency: string;
  readonly indicators: number;
}

/** Which lead has how many indicators without a submission for the period; who has most comes first. */
export function unsent(dossiers: readonly DossierShown[], period: string): readonly Unsent[] {
  const counts = new Map<string, number>();
  for (const { lead, submittedPeriods } of dossiers)
    if (!submittedPeriods.includes(period)) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  return [...counts]
    .map(([agency, indicators]) => ({ agency, indicators }))
    .toSorted((a, b) => b.indicators - a.indicators);
}
