import { Injectable } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import { Decisions, type Outcome } from '#ledger';
import { AddAlias, CloseEntry, RegisterEntry, RenameEntry, type RegistryCommand } from './commands.js';
import { registry } from './decider.js';
import { entryStream } from './entry.js';

@Injectable()
abstract class RegistryHandler {
  constructor(private readonly decisions: Decisions) {}

  execute(command: RegistryCommand): Promise<Outcome> {
    const { target, context } = command;
    return this.decisions.decide({ decider: registry, stream: entryStream(target), command, context });
  }
}

@CommandHandler(RegisterEntry)
class RegisterEntryHandler extends RegistryHandler {}

@CommandHandler(RenameEntry)
class RenameEntryHandler extends RegistryHandler {}

@CommandHandler(AddAlias)
class AddAliasHandler extends RegistryHandler {}

@CommandHandler(CloseEntry)
class CloseEntryHandler extends RegistryHandler {}

export const registryHandlers = [
  RegisterEntryHandler,
  RenameEntryHandler,
  AddAliasHandler,
  CloseEntryHandler,
];
