import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, readJson, type ReadModels } from '#projections';
import { GetFramework, ListFrameworks, type FrameworkSummary, type FrameworkView } from '../queries.js';
import type { frameworksTables } from './frameworks.projection.js';

type Database = ReadModels<typeof frameworksTables>;

@QueryHandler(ListFrameworks)
class ListFrameworksHandler implements IQueryHandler<ListFrameworks> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute(): Promise<readonly FrameworkSummary[]> {
    const rows = await this.db
      .selectFrom('frameworks')
      .select('definition')
      .orderBy('year', 'desc')
      .orderBy('code')
      .execute();
    return rows.map((row) => {
      const { code, name, year, totalPoints, pillars, indicators, source } = readJson(row.definition);
      return {
        code,
        name,
        year,
        totalPoints,
        pillars: pillars.length,
        indicators: indicators.length,
        source,
      };
    });
  }
}

@QueryHandler(GetFramework)
class GetFrameworkHandler implements IQueryHandler<GetFramework> {
  /** A definition is large and changes almost never: read once per revision, not once per question. */
  readonly #known = new Map<string, FrameworkView>();

  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ code }: GetFramework): Promise<FrameworkView | undefined> {
    const now = await this.db
      .selectFrom('frameworks')
      .select('revision')
      .where('code', '=', code)
      .executeTakeFirst();
    if (!now) return undefined;
    const known = this.#known.get(code);
    if (known?.revision === String(now.revision)) return known;
    const row = await this.db
      .selectFrom('frameworks')
      .selectAll()
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    const view = {
      definition: readJson(row.definition),
      confirmations: readJson(row.confirmations),
      revision: String(row.revision),
    };
    this.#known.set(code, view);
    return view;
  }
}

export const frameworkQueryHandlers = [ListFrameworksHandler, GetFrameworkHandler];
