import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sum } from '#kernel';
import { cycleKey, GetCycle } from '#appraisal/cycle';
import { GetFramework } from '#appraisal/framework';
import { READ_MODELS, type ReadModels } from '#projections';
import { GetScoreBoard, type PillarScore, type ScoreBoard } from '../queries.js';
import type { scoresTables } from './scores.projection.js';

@QueryHandler(GetScoreBoard)
export class GetScoreBoardHandler implements IQueryHandler<GetScoreBoard> {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels<typeof scoresTables>,
    private readonly queries: QueryBus,
  ) {}

  async execute({ cycle, stage }: GetScoreBoard): Promise<ScoreBoard | undefined> {
    const framework = await this.queries.execute(new GetFramework(cycle.framework));
    const opened = await this.queries.execute(new GetCycle(cycle));
    if (!framework || !opened) return undefined;
    const rows = await this.db
      .selectFrom('scores')
      .select(['indicator', 'points', 'synthetic'])
      .where('cycle', '=', cycleKey(cycle))
      .where('stage', '=', stage)
      .execute();
    const points = new Map(rows.map((row) => [row.indicator, row.points]));
    const { pillars, indicators, totalPoints } = framework.definition;
    const scored = pillars.map((pillar): PillarScore => {
      const own = indicators.filter((indicator) => indicator.pillar === pillar.code);
      const known = own.flatMap((indicator) => points.get(indicator.code) ?? []);
      return {
        pillar: pillar.code,
        name: pillar.name,
        maxPoints: pillar.maxPoints,
        points: sum(known),
        scoredIndicators: known.length,
        indicators: own.length,
      };
    });
    return {
      stage,
      points: sum(scored.map((pillar) => pillar.points)),
      maxPoints: totalPoints,
      pillars: scored,
      synthetic: opened.synthetic || rows.some((row) => row.synthetic === 1),
    };
  }
}
