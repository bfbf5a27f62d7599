import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { cycleKey, ListCycles, type CycleView } from '#appraisal/cycle';
import { GetFramework, type FrameworkDefinition } from '#appraisal/framework';
import { READ_MODELS, type ReadModels } from '#projections';
import { STAGES, type Stage } from '../dossier.js';
import { GetScoreGrid, type GridCell, type GridUnit, type ScoreGrid } from '../queries.js';
import type { scoresTables } from './scores.projection.js';

@QueryHandler(GetScoreGrid)
export class GetScoreGridHandler implements IQueryHandler<GetScoreGrid> {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels<typeof scoresTables>,
    private readonly queries: QueryBus,
  ) {}

  async execute({ cycle, stage: asked }: GetScoreGrid): Promise<ScoreGrid | undefined> {
    const framework = await this.queries.execute(new GetFramework(cycle.framework));
    const years = await this.queries.execute(new ListCycles());
    const own = cycleKey(cycle);
    if (!framework || !years.some(({ key }) => key === own)) return undefined;
    const peers = years.filter(
      ({ year, framework: code }) => year === cycle.year && code === cycle.framework,
    );
    const stage = asked ?? (await this.#lastStage(own));
    const rows = await this.#rows(peers, stage);
    return {
      stage,
      ...heads(framework.definition),
      units: unitsOf(peers, rows, orderOf(framework.definition)),
      synthetic: peers.some(({ synthetic }) => synthetic) || rows.some(({ synthetic }) => synthetic === 1),
    };
  }

  async #lastStage(cycle: string): Promise<Stage> {
    const rows = await this.db
      .selectFrom('scores')
      .select('stage')
      .distinct()
      .where('cycle', '=', cycle)
      .execute();
    return STAGES.findLast((stage) => rows.some((row) => row.stage === stage)) ?? 'self';
  }

  /** A few columns of all units in one statement: what proves a score is asked for where it is looked at. */
  #rows(peers: readonly CycleView[], stage: Stage): Promise<readonly ScoredRow[]> {
    return this.db
      .selectFrom('scores')
      .select(['cycle', 'indicator', 'points', 'provisional', 'synthetic'])
      .where(
        'cycle',
        'in',
        peers.map(({ key }) => key),
      )
      .where('stage', '=', stage)
      .execute();
  }
}

interface ScoredRow {
  readonly cycle: string;
  readonly indicator: string;
  readonly points: string;
  readonly provisional: number;
  readonly synthetic: number;
}

type Order = ReadonlyMap<string, number>;

const orderOf = ({ indicators }: FrameworkDefinition): Order =>
  new Map(indicators.map(({ code }, at) => [code, at]));

function unitsOf(peers: readonly CycleView[], rows: readonly ScoredRow[], order: Order): readonly GridUnit[] {
  const byCycle = Map.groupBy(rows, ({ cycle }) => cycle);
  const place = ({ indicator }: GridCell): number => order.get(indicator) ?? order.size;
  return peers.map(({ key, unit }) => ({
    unit,
    cycle: key,
    cells: (byCycle.get(key) ?? [])
      .map(({ indicator, points, provisional }) => ({ indicator, points, provisional: provisional === 1 }))
      .toSorted((a, b) => place(a) - place(b)),
  }));
}

const heads = ({ totalPoints, pillars, indicators }: FrameworkDefinition) => ({
  maxPoints: totalPoints,
  pillars: pillars.map(({ code, name, maxPoints }) => ({ key: code, name, maxPoints })),
  indicators: indicators.map(({ code, name, maxPoints, pillar }) => ({ key: code, name, maxPoints, pillar })),
});
