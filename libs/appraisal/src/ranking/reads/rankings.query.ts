import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, readJson } from '#projections';
import { GetRanking, type ClaimView, type RankingView } from '../queries.js';
import { rankingKey } from '../ranking.js';
import { ranksOf } from '../ranks.js';
import { claimViews, type Database } from './claims.js';

@QueryHandler(GetRanking)
class GetRankingHandler implements IQueryHandler<GetRanking> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ id }: GetRanking): Promise<RankingView | undefined> {
    const key = rankingKey(id);
    const year = await this.db
      .selectFrom('ranking_years')
      .selectAll()
      .where('key', '=', key)
      .executeTakeFirst();
    if (!year) return undefined;
    const rows = await this.db
      .selectFrom('ranking_claims')
      .selectAll()
      .where('key', '=', key)
      .orderBy('id')
      .execute();
    const terms = readJson(year.terms);
    const claims = claimViews(rows, terms);
    return {
      family: year.family,
      year: year.year,
      ...terms,
      claims,
      places: placesOf(claims, terms.unitCount),
      synthetic: year.synthetic === 1,
      revision: String(year.revision),
    };
  }
}

export const rankingQueryHandlers = [GetRankingHandler];

/** A place among some of the units would be taken for the rank: none is given until all have a value. */
function placesOf(claims: readonly ClaimView[], unitCount: number): RankingView['places'] {
  const valued = claims.flatMap(({ standing, unit, value, computedValue }) => {
    const known = value ?? computedValue;
    return standing === 'in-use' && known !== null ? [{ unit, value: known }] : [];
  });
  if (valued.length !== unitCount) return [];
  const places = ranksOf(valued.map(({ value }) => value));
  return valued.map(({ unit }, index) => ({ unit, place: places[index] ?? 0 }));
}
