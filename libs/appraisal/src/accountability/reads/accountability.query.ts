import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sum } from '#kernel';
import { cycleKey, GetCycle, ListCycles, type CycleId } from '#appraisal/cycle';
import { causeName, dossierKey, isSameLoss, STAGES, type Cause, type Stage } from '#appraisal/dossier';
import { GetFramework, sharesOf, type FrameworkDefinition } from '#appraisal/framework';
import { GetAgency } from '#appraisal/registry';
import { READ_MODELS, readJson, type ReadModels, type SelectedRow } from '#projections';
import { boardSheets, lossLines, lostBy, totalsOf, type BoardSheet, type LossLine } from '../board.js';
import {
  GetAccountability,
  GetLossesByYear,
  type Accountability,
  type LossView,
  type LostByKey,
  type YearOfLosses,
} from '../queries.js';
import type { lossesTables } from './losses.projection.js';

type Database = ReadModels<typeof lossesTables>;
type SheetRow = SelectedRow<typeof lossesTables, 'loss_sheets'>;

@QueryHandler(GetAccountability)
class GetAccountabilityHandler implements IQueryHandler<GetAccountability> {
  constructor(
    @Inject(READ_MODELS) private readonly db: Database,
    private readonly queries: QueryBus,
  ) {}

  async execute({ cycle, stage, scope }: GetAccountability): Promise<Accountability | undefined> {
    const opened = await this.queries.execute(new GetCycle(cycle));
    const framework = await this.queries.execute(new GetFramework(cycle.framework));
    if (!opened || !framework) return undefined;
    const rows = await this.#rows(cycle);
    const history = await this.#history(cycle);
    const sheets = await this.#sheets(cycle, stage, rows);
    const lines = lossLines(sheets, scope.filter);
    const { definition } = framework;
    return {
      cycle: cycleKey(cycle),
      stage,
      ...totalsOf(sheets),
      pending: sheets.filter((sheet) => sheet.stage !== stage).length,
      lostShown: sum(lines.map((line) => line.points)),
      byAgency: await this.#named(lostBy(lines, ({ agency }) => agency)),
      byPillar: lostBy(lines, ({ sheet }) => sheet.pillar).map((lost) => ({
        ...lost,
        name: definition.pillars.find(({ code }) => code === lost.key)?.name ?? lost.key,
      })),
      byCause: lostBy<Cause>(lines, ({ loss }) => loss.cause).map((lost) => ({
        ...lost,
        name: causeName(lost.key),
      })),
      losses: lossViews(lines, { cycle, definition, history }),
      synthetic: opened.synthetic || rows.some((row) => row.synthetic === 1),
    };
  }

  #rows(cycle: CycleId): Promise<readonly SheetRow[]> {
    return this.db
      .selectFrom('loss_sheets')
      .selectAll()
      .where('cycle', '=', cycleKey(cycle))
      .orderBy('dossier')
      .orderBy('stage')
      .execute();
  }

  /** Every sheet that there ever was, the oldest first. */
  #history(cycle: CycleId): Promise<readonly SheetRow[]> {
    return this.db
      .selectFrom('loss_sheets__history')
      .selectAll()
      .where('cycle', '=', cycleKey(cycle))
      .orderBy('since')
      .orderBy('dossier')
      .orderBy('stage')
      .execute();
  }

  async #sheets(cycle: CycleId, stage: Stage, rows: readonly SheetRow[]): Promise<readonly BoardSheet[]> {
    const known = await this.db
      .selectFrom('responsibilities')
      .selectAll()
      .where('framework', '=', cycle.framework)
      .executeTakeFirst();
    return boardSheets({
      responsibilities: known ? readJson(known.rows) : [],
      stages: STAGES.slice(0, STAGES.indexOf(stage) + 1),
      sheets: rows.map((row) => ({
        indicator: row.indicator,
        stage: row.stage as Stage,
        points: row.points,
        losses: readJson(row.losses),
      })),
      shared: sharesOf,
    });
  }

  #named(lost: readonly { readonly key: string; readonly points: string }[]): Promise<readonly LostByKey[]> {
    return Promise.all(
      lost.map(async (each) => ({
        ...each,
        name: (await this.queries.execute(new GetAgency(each.key)))?.name ?? each.key,
      })),
    );
  }
}

/** Each loss once, with the way to its event; what several agencies share is not repeated. */
function lossViews(
  lines: readonly LossLine[],
  { cycle, definition, history }: ViewParts,
): readonly LossView[] {
  const seen = new Set<object>();
  return lines
    .filter(({ loss }) => !seen.has(loss) && seen.add(loss))
    .map(({ sheet, loss }): LossView => {
      // The first score that lost points so: that was the decision, whatever later stages took over.
      const row = history.find(
        (each) =>
          each.indicator === sheet.indicator && readJson(each.losses).some((held) => isSameLoss(held, loss)),
      );
      return {
        dossier: dossierKey({ ...cycle, indicator: sheet.indicator }),
        indicator: sheet.indicator,
        name: definition.indicators.find(({ code }) => code === sheet.indicator)?.name ?? sheet.indicator,
        pillar: sheet.pillar,
        stage: sheet.stage,
        causeInWords: causeName(loss.cause),
        ...loss,
        ...groundsOf(row),
      };
    });
}

interface ViewParts {
  readonly cycle: CycleId;
  readonly definition: FrameworkDefinition;
  readonly history: readonly SheetRow[];
}

const groundsOf = (
  row: SheetRow | undefined,
): Pick<LossView, 'position' | 'actor' | 'reason' | 'legalBasis' | 'synthetic'> =>
  row
    ? {
        position: String(row.from_position),
        actor: readJson(row.actor),
        reason: row.reason,
        legalBasis: readJson(row.legal_basis),
        synthetic: row.synthetic === 1,
      }
    : { position: null, actor: null, reason: null, legalBasis: null, synthetic: false };

@QueryHandler(GetLossesByYear)
class GetLossesByYearHandler implements IQueryHandler<GetLossesByYear> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ unit, filter }: GetLossesByYear): Promise<readonly YearOfLosses[]> {
    const cycles = (await this.queries.execute(new ListCycles())).filter((cycle) => cycle.unit === unit);
    const years = await Promise.all(
      cycles.map(async (cycle): Promise<YearOfLosses | undefined> => {
        const board = await this.queries.execute(new GetAccountability(cycle, 'published', { filter }));
        if (!board) return undefined;
        const { maxPoints, points, lost, byCause, synthetic } = board;
        const { key, year, framework } = cycle;
        return { cycle: key, year, framework, maxPoints, points, lost, byCause, synthetic };
      }),
    );
    return years
      .filter((year) => year !== undefined)
      .sort((a, b) => a.year - b.year || (a.framework < b.framework ? -1 : 1));
  }
}

export const accountabilityQueryHandlers = [GetAccountabilityHandler, GetLossesByYearHandler];
