import { ClaimResult, DescribeRanking, type RankingId } from '#appraisal/ranking';
import type { ClaimRecord, PublishedResults, YearRecord } from '../results.js';
import type { ContextFor } from './context-for.js';

/** The commands that bring published results in: each year's terms, then its claims. */
export function resultCommands(
  results: PublishedResults,
  contextFor: ContextFor,
): readonly (DescribeRanking | ClaimResult)[] {
  const { family, years, claims } = results;
  return years.flatMap((record) => {
    const target = { family, year: record.year };
    const context = contextFor(`ranking/${family}.${record.year}`, reasonOf(record));
    return [
      new DescribeRanking(target, termsOf(record), context),
      ...claims
        .filter(({ year }) => year === record.year)
        .map((claim) => claimCommand(target, claim, { results, contextFor })),
    ];
  });
}

const termsOf = ({ unitCount, framework, pillars, breaks }: YearRecord) => ({
  unitCount,
  framework,
  pillars,
  breaks,
});

function claimCommand(
  target: RankingId,
  { year: _year, source, ...claim }: ClaimRecord,
  { results, contextFor }: { readonly results: PublishedResults; readonly contextFor: ContextFor },
): ClaimResult {
  const known = results.documents.find(({ number }) => number === source.document);
  const publishedOn = known?.publishedOn ?? null;
  const data = {
    ...claim,
    source: {
      document: source.document,
      title: known?.title ?? source.document,
      publishedOn,
      kind: source.kind,
    },
    ...(source.why !== undefined && { note: source.why }),
  };
  const legalBasis = {
    number: source.document,
    ...(publishedOn !== null && { issuedOn: publishedOn }),
    ...(known && { title: known.title }),
  };
  const name = `ranking/${target.family}.${target.year}/${claim.id}`;
  return new ClaimResult(target, data, contextFor(name, { legalBasis, ...reasonOf(source) }));
}

const reasonOf = ({ why }: { readonly why?: string }): { readonly reason?: string } =>
  why === undefined ? {} : { reason: why };
