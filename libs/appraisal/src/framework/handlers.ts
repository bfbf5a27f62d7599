import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { ConfirmCell, PublishFramework, type FrameworkCommand } from './commands.js';
import { framework } from './decider.js';
import { frameworkStream } from './ids.js';

@Injectable()
abstract class FrameworkHandler {
  constructor(private readonly decisions: Decisions) {}

  execute(command: FrameworkCommand): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: framework, stream: frameworkStream(target), command, context });
  }
}

@CommandHandler(PublishFramework)
class PublishFrameworkHandler extends FrameworkHandler {}

@CommandHandler(ConfirmCell)
class ConfirmCellHandler extends FrameworkHandler {}

export const frameworkHandlers = [PublishFrameworkHandler, ConfirmCellHandler];
