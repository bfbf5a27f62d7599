import { CommandBus, CommandHandler, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Outcome } from '#ledger';
import { CycleFacts, RecordPublication } from '#appraisal/cycle';
import { PublishYear } from './commands.js';
import { YearFacts } from './facts.js';
import { CheckPublication, type PublicationCheck } from './queries.js';

@CommandHandler(PublishYear)
class PublishYearHandler {
  constructor(
    private readonly commands: CommandBus,
    private readonly year: YearFacts,
  ) {}

  async execute({ target, data, context }: PublishYear): Promise<Outcome> {
    const digest = await this.year.digest(target);
    return this.commands.execute(new RecordPublication(target, { ...data, digest }, context));
  }
}

@QueryHandler(CheckPublication)
class CheckPublicationHandler implements IQueryHandler<CheckPublication> {
  constructor(
    private readonly cycles: CycleFacts,
    private readonly year: YearFacts,
  ) {}

  /** Throws CycleUnknown. */
  async execute({ cycle }: CheckPublication): Promise<PublicationCheck> {
    const { published: recorded = null } = await this.cycles.get(cycle);
    const recomputed = await this.year.digest(cycle);
    return { recorded, recomputed, same: recorded === recomputed };
  }
}

export const yearEndHandlers = [PublishYearHandler, CheckPublicationHandler];
