import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { FrameworkFacts } from '#appraisal/framework';
import * as commands from './commands.js';
import type { CycleCommand } from './commands.js';
import { cycleStream } from './cycle.js';
import { cycle, type CycleDecision, type NeedsFacts } from './decider.js';

/** Gathers what the framework says, and decides. */
@Injectable()
export class CycleDesk {
  constructor(
    private readonly decisions: Decisions,
    private readonly frameworks: FrameworkFacts,
  ) {}

  decide(command: CycleDecision): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: cycle, stream: cycleStream(target), command, context });
  }

  /** Throws FrameworkUnknown: a year cannot be measured by a set that nobody published. */
  async maxPoints(framework: string): Promise<ReadonlyMap<string, string>> {
    const { indicators } = await this.frameworks.get(framework);
    return new Map(indicators.map(({ code, maxPoints }) => [code, maxPoints]));
  }
}

@CommandHandler(commands.OpenCycle)
class OpenCycleHandler {
  constructor(private readonly desk: CycleDesk) {}

  async execute(command: commands.OpenCycle): Promise<Outcome> {
    await this.desk.maxPoints(command.target.framework);
    return this.desk.decide(command);
  }
}

@Injectable()
abstract class FactsHandler {
  constructor(private readonly desk: CycleDesk) {}

  async execute(command: NeedsFacts): Promise<Outcome> {
    const maxPoints = await this.desk.maxPoints(command.target.framework);
    return this.desk.decide({ ...command, facts: { maxPoints } });
  }
}

/** Commands that the cycle decides by itself. */
@Injectable()
abstract class PlainHandler {
  constructor(private readonly desk: CycleDesk) {}

  execute(command: Exclude<CycleCommand, NeedsFacts>): Promise<Outcome> {
    return this.desk.decide(command);
  }
}

@CommandHandler(commands.LockCycle)
class LockCycleHandler extends FactsHandler {}

@CommandHandler(commands.ProposeReopening)
class ProposeReopeningHandler extends FactsHandler {}

@CommandHandler(commands.TakeOverResult)
class TakeOverResultHandler extends FactsHandler {}

@CommandHandler(commands.MoveDeadline)
class MoveDeadlineHandler extends PlainHandler {}

@CommandHandler(commands.ApproveReopening)
class ApproveReopeningHandler extends PlainHandler {}

@CommandHandler(commands.CompleteWork)
class CompleteWorkHandler extends PlainHandler {}

@CommandHandler(commands.RecordPublication)
class RecordPublicationHandler extends PlainHandler {}

export const cycleHandlers = [
  OpenCycleHandler,
  LockCycleHandler,
  ProposeReopeningHandler,
  TakeOverResultHandler,
  MoveDeadlineHandler,
  ApproveReopeningHandler,
  CompleteWorkHandler,
  RecordPublicationHandler,
];
