import { readJson, type ReadModels, type SelectedRow } from '#projections';
import type { JudgedTarget, ResultView, TargetFilter, TargetView } from '../queries.js';
import { checksOf, overallStatus } from '../judging.js';
import type { UnitTrend } from '../ranking-finding.js';
import type { targetsTables } from './targets.projection.js';

export type Database = ReadModels<typeof targetsTables>;
export type TargetRow = SelectedRow<typeof targetsTables, 'targets'>;
export type ResultRow = SelectedRow<typeof targetsTables, 'target_results'>;

/** The targets that a filter lets through, in the order in which they were set. */
export const targetViews = (rows: readonly TargetRow[], filter: TargetFilter): readonly TargetView[] =>
  [...rows]
    .sort((a, b) => a.set_at - b.set_at)
    .map((row) => ({ unit: row.unit, ...readJson(row.target) }))
    .filter((target) => isWanted(target, filter));

const isWanted = ({ source, horizon }: TargetView, filter: TargetFilter): boolean =>
  (filter.document === undefined || source.document === filter.document) &&
  (filter.horizon === undefined ||
    (horizon !== null && horizon.from <= filter.horizon && filter.horizon <= horizon.to));

/** A target with everything reported for it, and how it stands in each year of its horizon. */
export function judged(
  target: TargetView,
  rows: readonly ResultRow[],
  trend: UnitTrend | undefined,
): JudgedTarget {
  const results = resultViews(rows.filter((row) => row.unit === target.unit && row.target === target.id));
  const dated = results
    .filter(({ holds }) => holds)
    .map(({ value, asOf, source }) => ({ value, asOf, document: source.document }));
  const checks = checksOf(target, { trend, results: dated });
  return { ...target, status: overallStatus(checks), checks, results };
}

/** In the order of recording; the last figure of a day is the one that holds. */
function resultViews(rows: readonly ResultRow[]): readonly ResultView[] {
  const inOrder = [...rows].sort((a, b) => a.recorded_at - b.recorded_at);
  const lastOfDay = new Map(inOrder.map((row) => [row.as_of, row.recorded_at]));
  return inOrder.map((row) => ({
    value: row.value,
    asOf: row.as_of,
    source: readJson(row.source),
    reason: row.reason,
    holds: lastOfDay.get(row.as_of) === row.recorded_at,
  }));
}
