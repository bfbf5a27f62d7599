import { CommandBus, CommandHandler, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Outcome } from '#ledger';
import { RecordPublication } from '#appraisal/cycle';
import { PublishYear } from './commands.js';
import { YearFacts } from './facts.js';
import { CheckPublication, ReplayYear, type PublicationCheck, type ReplayReport } from './queries.js';
import { YearReplay } from './replay.js';

@CommandHandler(PublishYear)
class PublishYearHandler {
  constructor(
    private readonly commands: CommandBus,
    private readonly year: YearFacts,
  ) {}

  async execute({ target, data, context }: PublishYear): Promise<Outcome> {
    const published = await this.year.published(target);
    return this.commands.execute(new RecordPublication(target, { ...data, ...published }, context));
  }
}

@QueryHandler(CheckPublication)
class CheckPublicationHandler implements IQueryHandler<CheckPublication> {
  constructor(private readonly replay: YearReplay) {}

  /** Throws CycleUnknown. */
  execute({ cycle }: CheckPublication): Promise<PublicationCheck> {
    return this.replay.check(cycle);
  }
}

@QueryHandler(ReplayYear)
class ReplayYearHandler implements IQueryHandler<ReplayYear> {
  constructor(private readonly replay: YearReplay) {}

  /** Throws CycleUnknown. */
  execute({ cycle, stored }: ReplayYear): Promise<ReplayReport> {
    return this.replay.report(cycle, stored);
  }
}

export const yearEndHandlers = [PublishYearHandler, CheckPublicationHandler, ReplayYearHandler];
