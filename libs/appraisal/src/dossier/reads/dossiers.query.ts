import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { cycleKey, GetCycle, LOCKS, type CycleId } from '#appraisal/cycle';
import { GetFramework, type Indicator } from '#appraisal/framework';
import { READ_MODELS, readJson, type ReadModels, type SelectedRow } from '#projections';
import { dossierKey } from '../dossier.js';
import { GetDossier, ListDossiers, type DossierSummary, type DossierView } from '../queries.js';
import type { progressTables } from './progress.projection.js';
import type { scoresTables } from './scores.projection.js';
import { scoreView, type ScoreRow } from './views.js';

type Database = ReadModels<typeof scoresTables & typeof progressTables>;
type ProgressRow = SelectedRow<typeof progressTables, 'dossiers'>;

@QueryHandler(ListDossiers)
class ListDossiersHandler implements IQueryHandler<ListDossiers> {
  constructor(
    @Inject(READ_MODELS) private readonly db: Database,
    private readonly queries: QueryBus,
  ) {}

  async execute({ cycle, filter }: ListDossiers): Promise<readonly DossierSummary[]> {
    const framework = await this.queries.execute(new GetFramework(cycle.framework));
    const opened = await this.queries.execute(new GetCycle(cycle));
    if (!framework || !opened) return [];
    const key = cycleKey(cycle);
    const scores = await this.db
      .selectFrom('scores')
      .selectAll()
      .where('cycle', '=', key)
      .orderBy('dossier')
      .orderBy('stage')
      .execute();
    const progress = await this.db.selectFrom('dossiers').selectAll().where('cycle', '=', key).execute();
    return framework.definition.indicators
      .filter((indicator) => isWanted(indicator, filter))
      .map((indicator) =>
        summary(cycle, indicator, {
          scores: scores.filter((row) => row.indicator === indicator.code),
          progress: progress.find((row) => row.indicator === indicator.code),
        }),
      );
  }
}

@QueryHandler(GetDossier)
class GetDossierHandler implements IQueryHandler<GetDossier> {
  constructor(
    @Inject(READ_MODELS) private readonly db: Database,
    private readonly queries: QueryBus,
  ) {}

  async execute({ id }: GetDossier): Promise<DossierView | undefined> {
    const framework = await this.queries.execute(new GetFramework(id.framework));
    const cycle = await this.queries.execute(new GetCycle(id));
    const indicator = framework?.definition.indicators.find(({ code }) => code === id.indicator);
    if (!cycle || !indicator) return undefined;
    const key = dossierKey(id);
    const scores = await this.db
      .selectFrom('scores')
      .selectAll()
      .where('dossier', '=', key)
      .orderBy('stage')
      .execute();
    const progress = await this.db
      .selectFrom('dossiers')
      .selectAll()
      .where('key', '=', key)
      .executeTakeFirst();
    return {
      ...summary(id, indicator, { scores, progress }),
      periods: progress ? readJson(progress.periods) : [],
      revision: progress ? String(progress.revision) : null,
      synthetic: cycle.synthetic || progress?.synthetic === 1,
    };
  }
}

export const dossierQueryHandlers = [ListDossiersHandler, GetDossierHandler];

const isWanted = (
  { lead, coLeads, coordinating, pillar }: Indicator,
  filter: ListDossiers['filter'],
): boolean =>
  (filter.pillar === undefined || filter.pillar === pillar) &&
  (filter.responsible === undefined ||
    [lead, ...coLeads, ...coordinating].some((code) => filter.responsible?.includes(code)));

function summary(
  cycle: CycleId,
  { code, name, pillar, maxPoints, lead, coLeads, coordinating }: Indicator,
  { scores, progress }: { readonly scores: readonly ScoreRow[]; readonly progress: ProgressRow | undefined },
): DossierSummary {
  const periods = progress ? readJson(progress.periods) : [];
  return {
    key: dossierKey({ ...cycle, indicator: code }),
    indicator: code,
    name,
    pillar,
    maxPoints,
    lead,
    coLeads,
    coordinating,
    scores: scores.map(scoreView),
    evidenceCount: progress?.standing_evidence ?? 0,
    submittedPeriods: periods.filter((period) => period.submitted).map((period) => period.period),
    returnedPeriods: periods.filter((period) => period.returned).map((period) => period.period),
    rounds: progress ? readJson(progress.rounds) : [],
    reviewer: progress?.reviewer ?? null,
    lock: LOCKS.find((lock) => lock === progress?.lock) ?? null,
  };
}
