import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, readJson, type ReadModels } from '#projections';
import type { FrameworkDefinition } from '../definition.js';
import { RELATIONS, type MappingRow, type Relation } from '../mapping.js';
import { GetMapping, type MappingView } from '../queries.js';
import type { frameworksTables } from './frameworks.projection.js';

type Database = ReadModels<typeof frameworksTables>;

@QueryHandler(GetMapping)
class GetMappingHandler implements IQueryHandler<GetMapping> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ one, other }: GetMapping): Promise<MappingView | undefined> {
    const found = await this.db
      .selectFrom('framework_mappings')
      .selectAll()
      .where('from_code', 'in', [one, other])
      .where('to_code', 'in', [one, other])
      .orderBy('from_code')
      .orderBy('to_code')
      .executeTakeFirst();
    if (!found) return undefined;
    const [from, to] = [await this.#definition(found.from_code), await this.#definition(found.to_code)];
    const rows = readJson(found.rows);
    return {
      from: named(from),
      to: named(to),
      rows: rows.map((row) => ({ ...row, from: indicatorsOf(from, row.from), to: indicatorsOf(to, row.to) })),
      relations: countRelations(rows),
      by: found.actor,
      reason: found.reason,
      recordedAt: found.recorded_at,
    };
  }

  /** A mapping is recorded between published sets only, so both are there. */
  async #definition(code: string): Promise<FrameworkDefinition> {
    const row = await this.db
      .selectFrom('frameworks')
      .select('definition')
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    return readJson(row.definition);
  }
}

const named = ({ code, name, year }: FrameworkDefinition): MappingView['from'] => ({ code, name, year });

const indicatorsOf = ({ indicators }: FrameworkDefinition, codes: readonly string[]) =>
  codes.map((code) => ({ code, name: indicators.find((row) => row.code === code)?.name ?? '' }));

function countRelations(rows: readonly MappingRow[]): Readonly<Record<Relation, number>> {
  const count = (relation: Relation) => rows.filter((row) => row.relation === relation).length;
  return Object.fromEntries(RELATIONS.map((relation) => [relation, count(relation)])) as Record<
    Relation,
    number
  >;
}

export const mappingQueryHandlers = [GetMappingHandler];
