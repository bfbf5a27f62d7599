import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { RecordTargetResult, SetTarget, type TargetCommand } from './commands.js';
import { targets } from './decider.js';
import { targetStream } from './target.js';

@Injectable()
abstract class TargetHandler {
  constructor(private readonly decisions: Decisions) {}

  execute(command: TargetCommand): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: targets, stream: targetStream(target), command, context });
  }
}

@CommandHandler(SetTarget)
class SetTargetHandler extends TargetHandler {}

@CommandHandler(RecordTargetResult)
class RecordTargetResultHandler extends TargetHandler {}

export const targetHandlers = [SetTargetHandler, RecordTargetResultHandler];
