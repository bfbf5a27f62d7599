import { readJson } from '#projections';
import { indexValue } from '../index-value.js';
import { mergedPillars } from '../merger.js';
import type { ClaimView, TrendYear } from '../queries.js';
import type { RankingTerms } from '../ranking.js';
import { stepsOf, type TrendPoint } from '../trend.js';
import { claimViews, type ClaimRow, type YearRow } from './claims.js';

export interface TrendRows {
  /** The unit first, then its predecessors, nearest first. */
  readonly lineage: readonly string[];
  /** What the unit itself was made of. */
  readonly predecessors: readonly string[];
  readonly years: readonly YearRow[];
  /** Those about a unit of the lineage. */
  readonly claims: readonly ClaimRow[];
}

type BareYear = Omit<TrendYear, 'step'>;

/** The years from the first claim to the last, gaps among them. */
export function trendYears(rows: TrendRows): readonly TrendYear[] {
  const claimed = rows.years.filter(({ key }) => rows.claims.some((claim) => claim.key === key));
  const first = claimed[0]?.year;
  const last = claimed.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => bareYear(first + index, rows));
  const steps = stepsOf(years.map(pointOf));
  return years.map((year) => ({ ...year, step: steps.get(year.year) ?? null }));
}

function bareYear(year: number, { lineage, predecessors, years, claims }: TrendRows): BareYear {
  const row = years.find((each) => each.year === year);
  const none = { pillars: [], breaks: [], claim: null, others: [], mergedValue: null };
  if (!row) return { year, framework: null, ...none };
  const terms = readJson(row.terms);
  const all = claimViews(
    claims.filter(({ key }) => key === row.key),
    terms,
  );
  const used = all.filter(({ standing }) => standing === 'in-use');
  // The unit itself where it was ranked, else the first of its predecessors that was.
  const claim = lineage.flatMap((code) => used.filter(({ unit }) => unit === code))[0] ?? null;
  return {
    year,
    framework: terms.framework,
    pillars: terms.pillars,
    breaks: terms.breaks,
    claim,
    others: all.filter((each) => each !== claim),
    mergedValue: mergedValue(terms, predecessors, used),
  };
}

/** Null for a unit that was not made of several, or that was ranked itself. */
function mergedValue(
  terms: RankingTerms,
  predecessors: readonly string[],
  used: readonly ClaimView[],
): string | null {
  if (predecessors.length < 2) return null;
  const old = predecessors.map((code) => used.find(({ unit }) => unit === code)?.pillars ?? []);
  return indexValue(terms.pillars, mergedPillars(terms.pillars, old));
}

const pointOf = ({ year, framework, breaks, claim }: BareYear): TrendPoint => ({
  year,
  framework,
  breaks,
  isClaimed: claim !== null,
  unit: claim?.unit ?? null,
  of: claim?.of ?? null,
});
