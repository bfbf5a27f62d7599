import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { AssignTask, ReportTask, type TaskCommand } from './commands.js';
import { task } from './decider.js';
import { taskStream } from './task.js';

@Injectable()
abstract class TaskHandler {
  constructor(private readonly decisions: Decisions) {}

  execute(command: TaskCommand): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: task, stream: taskStream(target), command, context });
  }
}

@CommandHandler(AssignTask)
class AssignTaskHandler extends TaskHandler {}

@CommandHandler(ReportTask)
class ReportTaskHandler extends TaskHandler {}

export const taskHandlers = [AssignTaskHandler, ReportTaskHandler];
