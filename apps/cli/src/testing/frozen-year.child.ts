// Builds the read models of the frozen year in DATA_DIR and prints, on the first line, every score and every loss as
// canonical JSON, then what the command line says of two indicators. Run in many time zones and languages by
// frozen-year.e2e-spec.ts.
import type { INestApplicationContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { GetAccountability, type LossView } from '#appraisal/accountability';
import { ListDossiers, STAGES, type DossierSummary, type ScoreView, type Stage } from '#appraisal/dossier';
import { ReplayYear } from '#appraisal/year-end';
import { canonicalJson } from '#ledger';
import { ProjectionRunner } from '#projections';
import { asOwner } from '../data-module.js';
import { print } from '../output.js';
import { run } from '../run.js';
import { FROZEN_CYCLE } from './frozen-year.js';

/** 4.1: sent back, and a document that came late; 6.4: a round of explanation, accepted in part. */
const TOLD = ['4.1', '6.4'];

// Members are picked one by one: what a later version adds to its answers is no change of the past.
const scoreOf = ({ stage, period, points, maxPoints, provisional, losses, position }: ScoreView) => ({
  stage,
  period,
  points,
  maxPoints,
  provisional,
  losses,
  position,
});

const dossierOf = ({ indicator, scores, submittedPeriods, evidenceCount, lock }: DossierSummary) => ({
  indicator,
  scores: scores.map(scoreOf).toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)),
  submittedPeriods,
  evidenceCount,
  lock,
});

const lossOf = ({ indicator, stage, cause, points, shares, by, evidence, round, position }: LossView) => ({
  indicator,
  stage,
  cause,
  points,
  shares,
  by,
  evidence,
  round,
  position,
});

async function lossesAt(queries: QueryBus, stage: Stage): Promise<object> {
  const found = await queries.execute(new GetAccountability(FROZEN_CYCLE, stage));
  if (!found) throw new Error('the frozen year is not open');
  const { points, maxPoints, lost, byAgency, byPillar, byCause, losses } = found;
  return { stage, points, maxPoints, lost, byAgency, byPillar, byCause, losses: losses.map(lossOf) };
}

async function answers(app: INestApplicationContext): Promise<object> {
  const runner = app.get(ProjectionRunner, { strict: false });
  await runner.waitFor((await runner.status()).head, { timeoutMs: 60_000 });
  const queries = app.get(QueryBus, { strict: false });
  const dossiers = await queries.execute(new ListDossiers(FROZEN_CYCLE));
  const losses: object[] = [];
  for (const stage of STAGES) losses.push(await lossesAt(queries, stage));
  const { now, publications } = await queries.execute(new ReplayYear(FROZEN_CYCLE));
  return {
    digest: { published: publications.map(({ recorded }) => recorded), replayed: now },
    dossiers: dossiers.map(dossierOf),
    losses,
  };
}

print(canonicalJson(await asOwner(answers)));
const year = ['--unit', FROZEN_CYCLE.unit, '--year', String(FROZEN_CYCLE.year)];
for (const indicator of TOLD)
  for (const stage of STAGES) await run(['why', ...year, '--indicator', indicator, '--stage', stage]);
