import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, readJson } from '#projections';
import { GetRankTrend } from '#appraisal/ranking';
import type { UnitTrend } from '../ranking-finding.js';
import {
  GetTrendTargets,
  ListTargets,
  TargetsAgainstResults,
  type JudgedTarget,
  type TargetFilter,
  type TargetList,
  type TrendTarget,
} from '../queries.js';
import { judged, targetViews, type Database } from './target-rows.js';

@QueryHandler(ListTargets)
class ListTargetsHandler implements IQueryHandler<ListTargets> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  execute({ filter }: ListTargets): Promise<TargetList | undefined> {
    return listOf(this.db, filter);
  }
}

@QueryHandler(TargetsAgainstResults)
class TargetsAgainstResultsHandler implements IQueryHandler<TargetsAgainstResults> {
  constructor(
    @Inject(READ_MODELS) private readonly db: Database,
    private readonly queries: QueryBus,
  ) {}

  async execute({ filter }: TargetsAgainstResults): Promise<TargetList<JudgedTarget> | undefined> {
    const list = await listOf(this.db, filter);
    if (!list) return undefined;
    const units = [...new Set([filter.unit, ...list.targets.map(({ unit }) => unit)])];
    const results = await this.db
      .selectFrom('target_results')
      .selectAll()
      .where('unit', 'in', units)
      .orderBy('unit')
      .orderBy('target')
      .orderBy('recorded_at')
      .execute();
    const trends = new Map<string, UnitTrend | undefined>();
    for (const unit of units) trends.set(unit, await this.queries.execute(new GetRankTrend(unit)));
    return {
      ...list,
      targets: list.targets.map((target) => judged(target, results, trends.get(target.unit))),
    };
  }
}

@QueryHandler(GetTrendTargets)
class GetTrendTargetsHandler implements IQueryHandler<GetTrendTargets> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ unit }: GetTrendTargets): Promise<readonly TrendTarget[]> {
    const list = await this.queries.execute(new TargetsAgainstResults({ unit }));
    return (list?.targets ?? [])
      .filter(({ kind }) => kind !== 'quantity')
      .flatMap(({ checks, results: _results, status: _status, ...target }) =>
        checks.flatMap((check) => (check.year === null ? [] : [{ ...check, year: check.year, target }])),
      )
      .sort((a, b) => a.year - b.year);
  }
}

export const targetQueryHandlers = [ListTargetsHandler, TargetsAgainstResultsHandler, GetTrendTargetsHandler];

async function listOf(db: Database, filter: TargetFilter): Promise<TargetList | undefined> {
  const units = await lineageOf(db, filter.unit);
  const codes = [...new Set([filter.unit, ...units.map(({ code }) => code)])];
  const rows = await db
    .selectFrom('targets')
    .selectAll()
    .where('unit', 'in', codes)
    .orderBy('unit')
    .orderBy('id')
    .execute();
  const streams = await db
    .selectFrom('target_streams')
    .selectAll()
    .where('unit', 'in', codes)
    .orderBy('unit')
    .execute();
  const own = streams.find(({ unit }) => unit === filter.unit);
  const name = units.find(({ code }) => code === filter.unit)?.name ?? (own && filter.unit);
  if (name === undefined) return undefined;
  return {
    unit: filter.unit,
    name,
    targets: targetViews(rows, filter),
    synthetic: streams.some(({ synthetic }) => synthetic === 1),
    revision: own ? String(own.revision) : null,
  };
}

/** The unit and what it was made of, of all generations; each once, also where a register goes round in a circle. */
async function lineageOf(db: Database, unit: string) {
  const units = await db.selectFrom('target_units').selectAll().orderBy('code').execute();
  const known = units.map((row) => ({ ...row, predecessors: readJson(row.predecessors) }));
  const codes = new Set([unit]);
  // A set hands out what is added to it while it is walked.
  for (const code of codes)
    for (const old of known.find((each) => each.code === code)?.predecessors ?? []) codes.add(old);
  return known.filter(({ code }) => codes.has(code));
}
