import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { searchable } from '#kernel';
import { READ_MODELS, readJson, type ReadModels, type SelectedRow } from '#projections';
import { FindAgencies, GetAgency, MembershipsOf, type AgencyView, type Page } from '../queries.js';
import type { entriesTables } from './entries.projection.js';

type Database = ReadModels<typeof entriesTables>;
type EntryRow = SelectedRow<typeof entriesTables, 'registry_entries'>;

@QueryHandler(FindAgencies)
class FindAgenciesHandler implements IQueryHandler<FindAgencies> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ filter }: FindAgencies): Promise<Page<AgencyView>> {
    const { search, kind, after, limit } = filter;
    let rows = this.db
      .selectFrom('registry_entries')
      .selectAll()
      .where('sort', '=', 'agency')
      .orderBy('code');
    if (kind) rows = rows.where('kind', '=', kind);
    if (after) rows = rows.where('code', '>', after);
    if (search?.trim()) rows = rows.where('search', 'like', containing(searchable(search)));
    const found = await rows.limit(limit + 1).execute();
    const items = found.slice(0, limit).map(agencyView);
    return { items, next: found.length > limit ? (items.at(-1)?.code ?? null) : null };
  }
}

@QueryHandler(GetAgency)
class GetAgencyHandler implements IQueryHandler<GetAgency> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ code }: GetAgency): Promise<AgencyView | undefined> {
    const row = await agencies(this.db).where('code', '=', code).executeTakeFirst();
    return row && agencyView(row);
  }
}

@QueryHandler(MembershipsOf)
class MembershipsOfHandler implements IQueryHandler<MembershipsOf> {
  constructor(@Inject(READ_MODELS) private readonly db: Database) {}

  async execute({ agency }: MembershipsOf): Promise<readonly string[]> {
    const own = await agencies(this.db).where('code', '=', agency).executeTakeFirst();
    if (!own) return [agency];
    const groups = await agencies(this.db).where('kind', '=', 'group').orderBy('code').execute();
    const joined = groups.filter((group) => readJson(group.member_kinds).includes(own.kind));
    return [agency, ...joined.map(({ code }) => code)];
  }
}

export const registryQueryHandlers = [FindAgenciesHandler, GetAgencyHandler, MembershipsOfHandler];

const agencies = (db: Database) => db.selectFrom('registry_entries').selectAll().where('sort', '=', 'agency');

/** LIKE's own signs are only letters here: nobody's name holds them. */
const containing = (text: string): string => `%${text.replaceAll(/[%_\\]/g, '')}%`;

const agencyView = (row: EntryRow): AgencyView => ({
  code: row.code,
  kind: row.kind,
  name: row.name,
  aliases: readJson(row.aliases),
  validFrom: row.valid_from,
  validTo: row.valid_to,
  predecessors: readJson(row.predecessors),
  memberKinds: readJson(row.member_kinds),
  source: readJson(row.source),
  dates: readJson(row.dates),
});
