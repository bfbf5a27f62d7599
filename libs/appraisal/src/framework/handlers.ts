import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { ConfirmCell, MapFrameworks, PublishFramework, RemapFrameworks } from './commands.js';
import { framework } from './decider.js';
import { FrameworkFacts } from './facts.js';
import { frameworkStream } from './ids.js';

@Injectable()
abstract class FrameworkHandler {
  constructor(private readonly decisions: Decisions) {}

  execute(command: PublishFramework | ConfirmCell): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: framework, stream: frameworkStream(target), command, context });
  }
}

@CommandHandler(PublishFramework)
class PublishFrameworkHandler extends FrameworkHandler {}

@CommandHandler(ConfirmCell)
class ConfirmCellHandler extends FrameworkHandler {}

@Injectable()
abstract class MappingHandler {
  constructor(
    private readonly decisions: Decisions,
    private readonly frameworks: FrameworkFacts,
  ) {}

  /** Throws FrameworkUnknown, for either set. */
  async execute(command: MapFrameworks | RemapFrameworks): Promise<Outcome> {
    const { target, data, context } = command;
    const { indicators } = await this.frameworks.get(data.from);
    return this.decisions.decide({
      decider: framework,
      stream: frameworkStream(target),
      command: { ...command, fromCodes: indicators.map(({ code }) => code) },
      context,
    });
  }
}

@CommandHandler(MapFrameworks)
class MapFrameworksHandler extends MappingHandler {}

@CommandHandler(RemapFrameworks)
class RemapFrameworksHandler extends MappingHandler {}

export const frameworkHandlers = [
  PublishFrameworkHandler,
  ConfirmCellHandler,
  MapFrameworksHandler,
  RemapFrameworksHandler,
];
