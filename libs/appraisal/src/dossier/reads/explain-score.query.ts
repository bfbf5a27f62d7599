import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { subtract, type Actor } from '#kernel';
import { GetCycle } from '#appraisal/cycle';
import {
  describeRule,
  GetFramework,
  indicatorScoring,
  readTrace,
  responsibilityOf,
  sharesOf,
  type FrameworkDefinition,
  type FrameworkView,
  type Indicator,
} from '#appraisal/framework';
import { GetAgency } from '#appraisal/registry';
import { READ_MODELS, readJson, type ReadModels } from '#projections';
import { causeName } from '../causes.js';
import { dossierKey, STAGES, type DossierId, type Stage } from '../dossier.js';
import type { Loss } from '../losses.js';
import {
  ExplainScore,
  GetEvidence,
  type EvidenceRow,
  type ExplainedLoss,
  type ScoreExplanation,
} from '../queries.js';
import { basisOf, explanationSentence } from './explanation-sentence.js';
import { decisionOf } from './loss-decision.js';
import { originInWords } from './origin-in-words.js';
import type { scoresTables } from './scores.projection.js';
import { scoreView, type PastScoreRow, type ScoreRow } from './views.js';

@QueryHandler(ExplainScore)
export class ExplainScoreHandler implements IQueryHandler<ExplainScore> {
  constructor(
    @Inject(READ_MODELS) private readonly db: ReadModels<typeof scoresTables>,
    private readonly queries: QueryBus,
  ) {}

  async execute({ id, stage: wanted }: ExplainScore): Promise<ScoreExplanation | undefined> {
    const found = await this.#subject(id);
    if (!found) return undefined;
    const { framework, cycle, indicator } = found;
    const { row, stage } = await this.#scoreOf(id, wanted);
    const evidence = (await this.queries.execute(new GetEvidence(id))).filter(
      ({ withdrawnAt }) => withdrawnAt === null,
    );
    const losses = await this.#explained(row ? readJson(row.losses) : [], {
      indicator,
      definition: framework.definition,
      evidence,
      history: await this.#history(id),
    });
    const parts = {
      key: dossierKey(id),
      indicator: indicator.code,
      name: indicator.name,
      stage,
      // The rule that the score was given by, which its event holds.
      rule: describeRule(row ? readJson(row.rule) : indicator.rule, indicator.maxPoints),
      ruleAssumed: isRuleAssumed(framework, indicator),
      losses,
      evidence,
      basis: basisOf(framework.definition.source),
      synthetic: cycle.synthetic || showsSample(row, evidence),
      ...scored(row),
    };
    const agencyName = await this.#agencyOf(parts.actor);
    return {
      ...parts,
      sentence: explanationSentence({
        ...parts,
        maxPoints: indicator.maxPoints,
        agencyName,
        origin: row ? originOf(row) : null,
      }),
    };
  }

  /** Undefined where the framework has no such indicator, or nobody opened the year. */
  async #subject(id: DossierId) {
    const framework = await this.queries.execute(new GetFramework(id.framework));
    const cycle = await this.queries.execute(new GetCycle(id));
    const indicator = framework?.definition.indicators.find(({ code }) => code === id.indicator);
    return framework && cycle && indicator ? { framework, cycle, indicator } : undefined;
  }

  /** The score of the stage; of the latest stage that has one when none is named. */
  async #scoreOf(id: DossierId, wanted: Stage | undefined) {
    const rows = await this.db
      .selectFrom('scores')
      .selectAll()
      .where('dossier', '=', dossierKey(id))
      .execute();
    const stage = wanted ?? STAGES.findLast((each) => rows.some((row) => row.stage === each)) ?? 'self';
    return { stage, row: rows.find((row) => row.stage === stage) };
  }

  #history(id: DossierId): Promise<readonly PastScoreRow[]> {
    return this.db
      .selectFrom('scores__history')
      .selectAll()
      .where('dossier', '=', dossierKey(id))
      .orderBy('since')
      .orderBy('stage')
      .execute();
  }

  async #explained(losses: readonly Loss[], about: About): Promise<readonly ExplainedLoss[]> {
    const responsibility = responsibilityOf(about.indicator, about.definition);
    return Promise.all(
      losses.map(async (loss) => ({
        ...loss,
        causeInWords: causeName(loss.cause),
        agencies: await Promise.all(
          sharesOf(loss, responsibility).map(async (share) => ({
            ...share,
            name: await this.#nameOf(share.agency),
          })),
        ),
        document: about.evidence.find(({ file }) => file.digest === loss.evidence)?.citation.number ?? null,
        decision: decisionOf(loss, about.history),
      })),
    );
  }

  async #agencyOf(actor: Actor | null): Promise<string | undefined> {
    return actor?.agency ? this.#nameOf(actor.agency) : undefined;
  }

  async #nameOf(agency: string): Promise<string> {
    return (await this.queries.execute(new GetAgency(agency)))?.name ?? agency;
  }
}

interface About {
  readonly indicator: Indicator;
  readonly definition: FrameworkDefinition;
  readonly evidence: readonly EvidenceRow[];
  /** Every score that the dossier ever had, the oldest first. */
  readonly history: readonly PastScoreRow[];
}

type Scored = Pick<
  ScoreExplanation,
  'score' | 'lost' | 'arithmetic' | 'trace' | 'inputs' | 'figures' | 'actor' | 'reason' | 'legalBasis'
>;

const UNSCORED: Scored = {
  score: null,
  lost: null,
  arithmetic: null,
  trace: null,
  inputs: null,
  figures: null,
  actor: null,
  reason: null,
  legalBasis: null,
};

function scored(row: ScoreRow | undefined): Scored {
  if (!row) return UNSCORED;
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
    reason: row.reason,
    legalBasis: readJson(row.legal_basis),
  };
}

/** An accepted self score keeps its arithmetic. */
function originOf(row: ScoreRow): string | null {
  const isByRule = readJson(row.rule).kind !== 'manual';
  return isByRule ? null : originInWords(readJson(row.origin));
}

const isRuleAssumed = ({ confirmations }: FrameworkView, { code, readings }: Indicator): boolean =>
  readings.rule.how === 'unclear' && !confirmations.some(({ row, cell }) => row === code && cell === 'rule');

/** An answer that shows sample evidence is a sample's answer, whoever gave the score. */
const showsSample = (row: ScoreRow | undefined, evidence: readonly EvidenceRow[]): boolean =>
  row?.synthetic === 1 || evidence.some(({ synthetic }) => synthetic);
