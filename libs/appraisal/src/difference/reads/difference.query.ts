import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { GetAccountability, type LossView } from '#appraisal/accountability';
import { cycleKey, GetCycle, type CycleId } from '#appraisal/cycle';
import {
  causeName,
  CAUSES,
  GetEvidence,
  GetTouches,
  ListDossiers,
  periodName,
  stageName,
  STAGES,
  type DossierSummary,
  type EvidenceRow,
  type Touch,
} from '#appraisal/dossier';
import { GetFramework } from '#appraisal/framework';
import { asOf, currentMoment } from '#projections';
import { changesOf, positionsOf } from '../changes.js';
import { DiffDossier, DiffYear, type DossierDifference, type Span, type YearDifference } from '../queries.js';
import { causesOf, totalsOf, type YearPair } from '../totals.js';
import { wordsWith } from '../words.js';

const WORDS = wordsWith({ cause: causeName, stage: stageName, period: periodName });

/** Which of a year's dossiers are compared. */
interface Scope {
  readonly responsible?: readonly string[] | undefined;
  readonly indicator?: string;
}

/** Asks every question twice, as of both moments; a day (`trueOn`) that was asked for holds at both. */
class Differences {
  constructor(private readonly queries: QueryBus) {}

  async of(cycle: CycleId, span: Span, scope: Scope): Promise<YearDifference | undefined> {
    const [opened, framework] = await this.#at(span.to, () =>
      Promise.all([
        this.queries.execute(new GetCycle(cycle)),
        this.queries.execute(new GetFramework(cycle.framework)),
      ]),
    );
    if (!opened || !framework) return undefined;
    const year = await this.#year(cycle, span, scope);
    if (scope.indicator !== undefined && year.after.length === 0) return undefined;
    const { pillars, name } = framework.definition;
    const groups = pillars.map((pillar) => ({ pillar: pillar.code, name: pillar.name }));
    const isWhole = scope.indicator === undefined;
    return {
      cycle: cycleKey(cycle),
      from: span.from.toString(),
      to: span.to.toString(),
      totals: isWhole ? totalsOf(year, [{ pillar: null, name }, ...groups], STAGES) : [],
      causes: isWhole ? await this.#causes(cycle, span, { year, responsible: scope.responsible }) : [],
      dossiers: await this.#dossiers(cycle, span, year),
      synthetic: opened.synthetic || year.touches.some(({ event }) => event.synthetic),
    };
  }

  #at<Result>(position: bigint, work: () => Promise<Result>): Promise<Result> {
    return asOf({ position, trueOn: currentMoment()?.trueOn }, work);
  }

  async #year(cycle: CycleId, { from, to }: Span, { responsible, indicator }: Scope): Promise<YearPair> {
    const list = async (): Promise<readonly DossierSummary[]> =>
      (await this.queries.execute(new ListDossiers(cycle, responsible ? { responsible } : {}))).filter(
        (dossier) => indicator === undefined || dossier.indicator === indicator,
      );
    const before = await this.#at(from, list);
    const after = await this.#at(to, list);
    const indicators = after.map((dossier) => dossier.indicator);
    const touches = await this.#at(to, () => this.queries.execute(new GetTouches(cycle, from, indicators)));
    return { before, after, touches };
  }

  async #dossiers(cycle: CycleId, span: Span, year: YearPair): Promise<readonly DossierDifference[]> {
    const found = await Promise.all(
      year.after.map((dossier) => this.#dossier(dossier, { cycle, span, year })),
    );
    return found.filter(({ changes }) => changes.length > 0);
  }

  async #dossier(
    dossier: DossierSummary,
    { cycle, span, year }: { readonly cycle: CycleId; readonly span: Span; readonly year: YearPair },
  ): Promise<DossierDifference> {
    const { key, indicator, name, pillar } = dossier;
    const touches = year.touches.filter((touch) => touch.indicator === indicator);
    const evidence = async (position: bigint): Promise<readonly EvidenceRow[]> =>
      touches.some(({ part }) => part === 'evidence')
        ? this.#at(position, () => this.queries.execute(new GetEvidence({ ...cycle, indicator })))
        : [];
    const was = year.before.find((each) => each.indicator === indicator);
    const before = was && { dossier: was, evidence: await evidence(span.from) };
    const after = { dossier, evidence: await evidence(span.to) };
    const changes = changesOf({ before, after, touches }, STAGES, WORDS);
    const named = new Set(changes.flatMap(({ events }) => events));
    return { dossier: key, indicator, name, pillar, changes, events: eventsOf(touches, named) };
  }

  async #causes(
    cycle: CycleId,
    { from, to }: Span,
    { year, responsible }: { readonly year: YearPair; readonly responsible: Scope['responsible'] },
  ): Promise<YearDifference['causes']> {
    const filter = responsible ? { agencies: responsible } : {};
    const losses = async (): Promise<readonly LossView[]> =>
      (await this.queries.execute(new GetAccountability(cycle, 'published', { filter })))?.losses ?? [];
    const before = await this.#at(from, losses);
    const after = await this.#at(to, losses);
    const scored = (indicator: string) => scoredNow(year, indicator);
    return causesOf({ before, after, agencies: responsible, scored }, CAUSES, causeName);
  }
}

/** Positions of the events that changed the latest score of an indicator: a board shows the losses of that one. */
function scoredNow({ after, touches }: YearPair, indicator: string): readonly string[] {
  const scores = after.find((dossier) => dossier.indicator === indicator)?.scores ?? [];
  const latest = STAGES.findLast((stage) => scores.some((score) => score.stage === stage));
  const own = touches.filter((touch) => touch.indicator === indicator);
  return latest === undefined ? [] : positionsOf(own, 'score', latest);
}

function eventsOf(touches: readonly Touch[], named: ReadonlySet<string>): DossierDifference['events'] {
  const events = new Map(touches.map(({ event }) => [event.position, event]));
  return [...events.values()].filter(({ position }) => named.has(position));
}

@QueryHandler(DiffYear)
class DiffYearHandler implements IQueryHandler<DiffYear> {
  readonly #differences: Differences;
  constructor(queries: QueryBus) {
    this.#differences = new Differences(queries);
  }

  execute({ cycle, span, scope }: DiffYear): Promise<YearDifference | undefined> {
    return this.#differences.of(cycle, span, scope);
  }
}

@QueryHandler(DiffDossier)
class DiffDossierHandler implements IQueryHandler<DiffDossier> {
  readonly #differences: Differences;
  constructor(queries: QueryBus) {
    this.#differences = new Differences(queries);
  }

  execute({ id: { indicator, ...cycle }, span }: DiffDossier): Promise<YearDifference | undefined> {
    return this.#differences.of(cycle, span, { indicator });
  }
}

export const differenceQueryHandlers = [DiffYearHandler, DiffDossierHandler];
