import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { subtract, type Actor } from '#kernel';
import { GetCycle } from '#appraisal/cycle';
import {
  describeRule,
  GetFramework,
  indicatorScoring,
  readTrace,
  type FrameworkView,
  type Indicator,
} from '#appraisal/framework';
import { GetAgency } from '#appraisal/registry';
import { READ_MODELS, readJson, type ReadModels } from '#projections';
import { dossierKey } from '../dossier.js';
import { ExplainScore, GetEvidence, type EvidenceRow, type ScoreExplanation } from '../queries.js';
import { basisOf, explanationSentence } from './explanation-sentence.js';
import type { scoresTables } from './scores.projection.js';
import { scoreView, type ScoreRow } from './views.js';

@QueryHandler(ExplainScore)
export class ExplainScoreHandler implements IQueryHandler<ExplainScore> {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels<typeof scoresTables>,
    private readonly queries: QueryBus,
  ) {}

  async execute({ id, stage }: ExplainScore): Promise<ScoreExplanation | undefined> {
    const framework = await this.queries.execute(new GetFramework(id.framework));
    const cycle = await this.queries.execute(new GetCycle(id));
    const indicator = framework?.definition.indicators.find(({ code }) => code === id.indicator);
    if (!framework || !cycle || !indicator) return undefined;
    const key = dossierKey(id);
    const row = await this.db
      .selectFrom('scores')
      .selectAll()
      .where('dossier', '=', key)
      .where('stage', '=', stage)
      .executeTakeFirst();
    const evidence = (await this.queries.execute(new GetEvidence(id))).filter(
      ({ withdrawnAt }) => withdrawnAt === null,
    );
    const parts = {
      key,
      indicator: indicator.code,
      name: indicator.name,
      stage,
      // The rule that the score was given by, which its event holds.
      rule: describeRule(row ? readJson(row.rule) : indicator.rule, indicator.maxPoints),
      ruleAssumed: isRuleAssumed(framework, indicator),
      evidence,
      basis: basisOf(framework.definition.source),
      synthetic: cycle.synthetic || showsSample(row, evidence),
      ...scored(row),
    };
    const agencyName = await this.#agencyName(parts.actor);
    return {
      ...parts,
      sentence: explanationSentence({ ...parts, maxPoints: indicator.maxPoints, agencyName }),
    };
  }

  async #agencyName(actor: Actor | null): Promise<string | undefined> {
    if (!actor?.agency) return undefined;
    return (await this.queries.execute(new GetAgency(actor.agency)))?.name;
  }
}

function scored(
  row: ScoreRow | undefined,
): Pick<ScoreExplanation, 'score' | 'lost' | 'arithmetic' | 'trace' | 'inputs' | 'figures' | 'actor'> {
  if (!row)
    return {
      score: null,
      lost: null,
      arithmetic: null,
      trace: null,
      inputs: null,
      figures: null,
      actor: null,
    };
  const trace = readJson(row.trace);
  const inputs = readJson(row.inputs);
  return {
    score: scoreView(row),
    lost: subtract(row.max_points, row.points),
    arithmetic: readTrace(trace),
    trace,
    inputs,
    figures: indicatorScoring({ rule: readJson(row.rule), maxPoints: row.max_points }).inWords(inputs),
    actor: readJson(row.actor),
  };
}

const isRuleAssumed = ({ confirmations }: FrameworkView, { code, readings }: Indicator): boolean =>
  readings.rule.how === 'unclear' && !confirmations.some(({ row, cell }) => row === code && cell === 'rule');

/** An answer that shows sample evidence is a sample's answer, whoever gave the score. */
const showsSample = (row: ScoreRow | undefined, evidence: readonly EvidenceRow[]): boolean =>
  row?.synthetic === 1 || evidence.some(({ synthetic }) => synthetic);
