import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, readJson } from '#projections';
import { GetRankTrend, type RankTrend } from '../queries.js';
import type { Database } from './claims.js';
import { trendYears } from './trend-years.js';

/** A register that names a unit among its own predecessors must not turn a read into an endless one. */
const GENERATIONS_MAX = 20;

interface Unit {
  readonly code: string;
  readonly name: string;
  readonly predecessors: readonly string[];
}

@QueryHandler(GetRankTrend)
class GetRankTrendHandler implements IQueryHandler<GetRankTrend> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ unit, family }: GetRankTrend): Promise<RankTrend | undefined> {
    const lineage = await this.#lineage(unit);
    const registered = lineage[0];
    const codes = registered ? lineage.map(({ code }) => code) : [unit];
    const years = await this.db
      .selectFrom('ranking_years')
      .selectAll()
      .where('family', '=', family)
      .orderBy('year')
      .orderBy('key')
      .execute();
    const claims = await this.db
      .selectFrom('ranking_claims')
      .selectAll()
      .where('unit', 'in', codes)
      .orderBy('key')
      .orderBy('id')
      .execute();
    const keys = new Set(years.map(({ key }) => key));
    const own = claims.filter(({ key }) => keys.has(key));
    const name = registered?.name ?? own.map(({ claim }) => readJson(claim).unitName)[0];
    if (name === undefined) return undefined;
    return {
      unit,
      name,
      family,
      years: trendYears({ lineage: codes, predecessors: registered?.predecessors ?? [], years, claims: own }),
      synthetic: years.some(({ key, synthetic }) => synthetic === 1 && own.some((row) => row.key === key)),
    };
  }

  /** The unit and what it was made of, nearest first; empty when the register does not know it. */
  async #lineage(unit: string): Promise<readonly Unit[]> {
    const found: Unit[] = [];
    let wanted: readonly string[] = [unit];
    for (let generation = 0; wanted.length > 0 && generation < GENERATIONS_MAX; generation += 1) {
      const rows = await this.db
        .selectFrom('ranking_units')
        .selectAll()
        .where('code', 'in', wanted)
        .orderBy('code')
        .execute();
      const next = wanted.flatMap((code) => rows.filter((row) => row.code === code)).map(readUnit);
      found.push(...next);
      const known = new Set(found.map(({ code }) => code));
      wanted = next.flatMap(({ predecessors }) => predecessors).filter((code) => !known.has(code));
    }
    return found;
  }
}

export const trendQueryHandlers = [GetRankTrendHandler];

const readUnit = (row: {
  readonly code: string;
  readonly name: string;
  readonly predecessors: Parameters<typeof readJson<readonly string[]>>[0];
}): Unit => ({ code: row.code, name: row.name, predecessors: readJson(row.predecessors) });
