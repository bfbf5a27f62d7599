import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { FrameworkFacts } from '#appraisal/framework';
import { MoveDeadline, OpenCycle } from './commands.js';
import { cycleStream } from './cycle.js';
import { cycle } from './decider.js';

@CommandHandler(OpenCycle)
class OpenCycleHandler {
  constructor(
    private readonly decisions: Decisions,
    private readonly frameworks: FrameworkFacts,
  ) {}

  async execute(command: OpenCycle): Promise<Outcome> {
    const { target, context } = command;
    // A year cannot be measured by a set that nobody published.
    await this.frameworks.get(target.framework);
    return this.decisions.decide({ decider: cycle, stream: cycleStream(target), command, context });
  }
}

@CommandHandler(MoveDeadline)
class MoveDeadlineHandler {
  constructor(private readonly decisions: Decisions) {}

  execute(command: MoveDeadline): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: cycle, stream: cycleStream(target), command, context });
  }
}

export const cycleHandlers = [OpenCycleHandler, MoveDeadlineHandler];
