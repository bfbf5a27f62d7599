import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { DescribeObligation } from './commands.js';
import { obligation } from './decider.js';
import { obligationStream } from './obligation.js';

@CommandHandler(DescribeObligation)
class DescribeObligationHandler {
  constructor(private readonly decisions: Decisions) {}

  execute(command: DescribeObligation): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({
      decider: obligation,
      stream: obligationStream(target),
      command,
      context,
    });
  }
}

export const obligationHandlers = [DescribeObligationHandler];
