export {
  BREAK_KINDS,
  parseRankingId,
  rankingKey,
  rankingStream,
  SOURCE_KINDS,
  type Break,
  type BreakKind,
  type Claim,
  type ClaimSource,
  type PillarClaim,
  type RankedPillar,
  type RankingId,
  type RankingTerms,
  type SourceKind,
} from './ranking.js';
export * from './commands.js';
export * from './events.js';
export * from './queries.js';
export { STANDINGS, type Standing } from './standing.js';
export type { Mark, MarkKind, Step } from './trend.js';
export { agreesWithPillars, indexValue } from './index-value.js';
export { rankingRefusals } from './refusals.js';
export { RankingModule, rankingSlice } from './ranking.module.js';
