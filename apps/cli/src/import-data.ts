import type { CommandBus, ICommand } from '@nestjs/cqrs';
import type { Outcome } from '#ledger';
import { businessDate } from '#kernel';
import { planImport, type ReferenceData } from '#reference-data';

export interface Imported {
  /** Commands that changed something, and those that found everything as they wanted it. */
  readonly changed: number;
  readonly unchanged: number;
  /** A read that has reached this position shows the import; undefined when nothing was asked for. */
  readonly position: bigint | undefined;
}

/** Brings data files without faults into the ledger. What is there already is left alone. Throws the slices' refusals. */
export async function importData(
  commands: Pick<CommandBus, 'execute'>,
  data: ReferenceData,
): Promise<Imported> {
  const steps = planImport(data, businessDate(new Date()));
  let changed = 0;
  let position: bigint | undefined;
  for (const { command } of steps) {
    const outcome = await commands.execute<ICommand, Outcome>(command);
    if (outcome.changed) changed += 1;
    position = outcome.position;
  }
  return { changed, unchanged: steps.length - changed, position };
}
