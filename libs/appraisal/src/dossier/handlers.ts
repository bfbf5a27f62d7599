import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import type { Actor } from '#kernel';
import { Decisions, type Outcome } from '#ledger';
import { CycleFacts } from '#appraisal/cycle';
import { FrameworkFacts, indicatorScoring, ResponsibilityFacts, type Indicator } from '#appraisal/framework';
import * as commands from './commands.js';
import type { DossierCommand, HandingIn, Reviewing } from './commands.js';
import { dossier, type DossierDecision, type Judging } from './decider.js';
import { dossierStream } from './dossier.js';
import type { HandingInFacts, IndicatorFacts, ReviewFacts } from './state.js';

/** Gathers what upstream says now. Throws FrameworkUnknown, IndicatorUnknown, CycleUnknown, PeriodUnknown. */
@Injectable()
export class DossierDesk {
  constructor(
    private readonly decisions: Decisions,
    private readonly frameworks: FrameworkFacts,
    private readonly responsibilities: ResponsibilityFacts,
    private readonly cycles: CycleFacts,
  ) {}

  /** For handing in: the period, and whether the actor's agency coordinates. */
  async handingIn(command: HandingIn): Promise<HandingInFacts> {
    const { target, data, context } = command;
    const indicator = await this.#indicator(command);
    const period = await this.cycles.period(target, data.period);
    return { ...factsOf(indicator, command), period, by: await this.#coordinator(context.actor, indicator) };
  }

  /** For appraising: whether the reviewer's own agency leads the indicator. */
  async reviewing(command: Reviewing): Promise<ReviewFacts> {
    const indicator = await this.#indicator(command);
    const agency = command.type === 'AssignReviewer' ? command.data.agency : command.context.actor.agency;
    const lead = agency ? await this.responsibilities.leadsThrough(agency, indicator) : undefined;
    return {
      ...factsOf(indicator, command),
      leads: [indicator.lead, ...indicator.coLeads],
      conflict: lead && (await this.responsibilities.nameOf(lead)),
    };
  }

  async judging(command: Judging): Promise<IndicatorFacts> {
    await this.cycles.get(command.target);
    return factsOf(await this.#indicator(command), command);
  }

  decide(command: DossierDecision): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: dossier, stream: dossierStream(target), command, context });
  }

  #indicator({ target }: DossierCommand): Promise<Indicator> {
    return this.frameworks.indicator(target.framework, target.indicator);
  }

  async #coordinator({ agency }: Actor, indicator: Indicator): Promise<string | null> {
    if (!agency || (await this.responsibilities.leadsThrough(agency, indicator))) return null;
    return (await this.responsibilities.coordinates(agency, indicator)) ? agency : null;
  }
}

const factsOf = (indicator: Indicator, { context }: DossierCommand): IndicatorFacts => ({
  maxPoints: indicator.maxPoints,
  scoring: indicatorScoring(indicator),
  today: context.today,
});

@Injectable()
abstract class HandingInHandler {
  constructor(private readonly desk: DossierDesk) {}

  async execute(command: HandingIn): Promise<Outcome> {
    return this.desk.decide({ ...command, facts: await this.desk.handingIn(command) });
  }
}

@Injectable()
abstract class ReviewingHandler {
  constructor(private readonly desk: DossierDesk) {}

  async execute(command: Reviewing): Promise<Outcome> {
    return this.desk.decide({ ...command, facts: await this.desk.reviewing(command) });
  }
}

@Injectable()
abstract class JudgingHandler {
  constructor(private readonly desk: DossierDesk) {}

  async execute(command: Judging): Promise<Outcome> {
    return this.desk.decide({ ...command, facts: await this.desk.judging(command) });
  }
}

/** Commands that the dossier decides by itself. */
@Injectable()
abstract class PlainHandler {
  constructor(private readonly desk: DossierDesk) {}

  execute(command: Exclude<DossierCommand, HandingIn | Reviewing | Judging>): Promise<Outcome> {
    return this.desk.decide(command);
  }
}

@CommandHandler(commands.ReportValue)
class ReportValueHandler extends HandingInHandler {}

@CommandHandler(commands.UploadEvidence)
class UploadEvidenceHandler extends HandingInHandler {}

@CommandHandler(commands.SelfScore)
class SelfScoreHandler extends HandingInHandler {}

@CommandHandler(commands.SubmitDossier)
class SubmitDossierHandler extends HandingInHandler {}

@CommandHandler(commands.AssignReviewer)
class AssignReviewerHandler extends ReviewingHandler {}

@CommandHandler(commands.AcceptSelfScore)
class AcceptSelfScoreHandler extends ReviewingHandler {}

@CommandHandler(commands.ReturnDossier)
class ReturnDossierHandler extends ReviewingHandler {}

@CommandHandler(commands.RejectEvidence)
class RejectEvidenceHandler extends ReviewingHandler {}

@CommandHandler(commands.RestoreEvidence)
class RestoreEvidenceHandler extends ReviewingHandler {}

@CommandHandler(commands.AdjustScore)
class AdjustScoreHandler extends ReviewingHandler {}

@CommandHandler(commands.AskExplanation)
class AskExplanationHandler extends JudgingHandler {}

@CommandHandler(commands.AnswerExplanation)
class AnswerExplanationHandler extends JudgingHandler {}

@CommandHandler(commands.RecordCouncilDecision)
class RecordCouncilDecisionHandler extends JudgingHandler {}

@CommandHandler(commands.RecordResult)
class RecordResultHandler extends JudgingHandler {}

@CommandHandler(commands.WithdrawEvidence)
class WithdrawEvidenceHandler extends PlainHandler {}

@CommandHandler(commands.RecallSubmission)
class RecallSubmissionHandler extends PlainHandler {}

@CommandHandler(commands.DraftExplanation)
class DraftExplanationHandler extends PlainHandler {}

@CommandHandler(commands.SendExplanation)
class SendExplanationHandler extends PlainHandler {}

@CommandHandler(commands.LapseExplanation)
class LapseExplanationHandler extends PlainHandler {}

@CommandHandler(commands.LockDossier)
class LockDossierHandler extends PlainHandler {}

@CommandHandler(commands.UnlockDossier)
class UnlockDossierHandler extends PlainHandler {}

export const dossierHandlers = [
  ReportValueHandler,
  UploadEvidenceHandler,
  SelfScoreHandler,
  SubmitDossierHandler,
  AssignReviewerHandler,
  AcceptSelfScoreHandler,
  ReturnDossierHandler,
  RejectEvidenceHandler,
  RestoreEvidenceHandler,
  AdjustScoreHandler,
  AskExplanationHandler,
  AnswerExplanationHandler,
  RecordCouncilDecisionHandler,
  RecordResultHandler,
  WithdrawEvidenceHandler,
  RecallSubmissionHandler,
  DraftExplanationHandler,
  SendExplanationHandler,
  LapseExplanationHandler,
  LockDossierHandler,
  UnlockDossierHandler,
];
