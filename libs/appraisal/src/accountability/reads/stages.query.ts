import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sum } from '#kernel';
import { cycleKey, GetCycle } from '#appraisal/cycle';
import { ListDossiers, STAGES, type DossierSummary } from '#appraisal/dossier';
import { GetFramework } from '#appraisal/framework';
import { GetStages, type StagePoints, type StagesRow, type StagesView } from '../queries.js';

/** Each stage by itself: a later one never hides an earlier one, and what is missing is said. */
@QueryHandler(GetStages)
export class GetStagesHandler implements IQueryHandler<GetStages> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ cycle }: GetStages): Promise<StagesView | undefined> {
    const opened = await this.queries.execute(new GetCycle(cycle));
    const framework = await this.queries.execute(new GetFramework(cycle.framework));
    if (!opened || !framework) return undefined;
    const { pillars, totalPoints, name } = framework.definition;
    const dossiers = await this.queries.execute(new ListDossiers(cycle));
    return {
      cycle: cycleKey(cycle),
      unit: rowOf({ key: cycle.unit, name, maxPoints: totalPoints }, dossiers),
      pillars: pillars.map(({ code, name: pillarName, maxPoints }) =>
        rowOf(
          { key: code, name: pillarName, maxPoints },
          dossiers.filter((dossier) => dossier.pillar === code),
        ),
      ),
      indicators: dossiers.map((dossier) => ({
        ...rowOf({ key: dossier.indicator, name: dossier.name, maxPoints: dossier.maxPoints }, [dossier]),
        pillar: dossier.pillar,
      })),
      synthetic: opened.synthetic || dossiers.some(({ scores }) => scores.some(({ synthetic }) => synthetic)),
    };
  }
}

const rowOf = (
  head: Pick<StagesRow, 'key' | 'name' | 'maxPoints'>,
  dossiers: readonly DossierSummary[],
): StagesRow => ({
  ...head,
  indicators: dossiers.length,
  stages: STAGES.map((stage): StagePoints => {
    const scores = dossiers.flatMap((dossier) => dossier.scores.filter((score) => score.stage === stage));
    return {
      stage,
      points: scores.length === 0 ? null : sum(scores.map(({ points }) => points)),
      provisional: scores.length < dossiers.length || scores.some(({ provisional }) => provisional),
      assumptions: [...new Set(scores.flatMap(({ assumptions }) => assumptions))],
      scored: scores.length,
    };
  }),
});
