import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { CycleFacts } from '#appraisal/cycle';
import { FrameworkFacts, indicatorScoring } from '#appraisal/framework';
import {
  RecallSubmission,
  ReportValue,
  SelfScore,
  SubmitDossier,
  UploadEvidence,
  WithdrawEvidence,
} from './commands.js';
import { dossier, type DossierDecision } from './decider.js';
import { dossierStream } from './dossier.js';
import type { DossierFacts } from './state.js';

type HandingIn = ReportValue | UploadEvidence | SelfScore | SubmitDossier;

/** Gathers what upstream says now. Throws FrameworkUnknown, IndicatorUnknown, CycleUnknown, PeriodUnknown. */
@Injectable()
export class DossierDesk {
  constructor(
    private readonly decisions: Decisions,
    private readonly frameworks: FrameworkFacts,
    private readonly cycles: CycleFacts,
  ) {}

  async factsFor({ target, data, context }: HandingIn): Promise<DossierFacts> {
    const indicator = await this.frameworks.indicator(target.framework, target.indicator);
    const period = await this.cycles.period(target, data.period);
    return {
      maxPoints: indicator.maxPoints,
      scoring: indicatorScoring(indicator),
      period,
      today: context.today,
    };
  }

  decide(command: DossierDecision): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: dossier, stream: dossierStream(target), command, context });
  }
}

@Injectable()
abstract class HandingInHandler {
  constructor(private readonly desk: DossierDesk) {}

  async execute(command: HandingIn): Promise<Outcome> {
    return this.desk.decide({ ...command, facts: await this.desk.factsFor(command) });
  }
}

@Injectable()
abstract class TakingBackHandler {
  constructor(private readonly desk: DossierDesk) {}

  execute(command: WithdrawEvidence | RecallSubmission): Promise<Outcome> {
    return this.desk.decide(command);
  }
}

@CommandHandler(ReportValue)
class ReportValueHandler extends HandingInHandler {}

@CommandHandler(UploadEvidence)
class UploadEvidenceHandler extends HandingInHandler {}

@CommandHandler(SelfScore)
class SelfScoreHandler extends HandingInHandler {}

@CommandHandler(SubmitDossier)
class SubmitDossierHandler extends HandingInHandler {}

@CommandHandler(WithdrawEvidence)
class WithdrawEvidenceHandler extends TakingBackHandler {}

@CommandHandler(RecallSubmission)
class RecallSubmissionHandler extends TakingBackHandler {}

export const dossierHandlers = [
  ReportValueHandler,
  UploadEvidenceHandler,
  SelfScoreHandler,
  SubmitDossierHandler,
  WithdrawEvidenceHandler,
  RecallSubmissionHandler,
];
