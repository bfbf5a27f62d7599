import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v5 as uuidFromName } from 'uuid';
import { businessDate, type Command, type CommandContext } from '#kernel';
import type { LedgerProcess, RecordedEvent } from '#ledger';
import {
  CompleteWork,
  CycleFacts,
  type CycleEvent,
  type CycleId,
  type LockBegun,
  type ReopeningApproved,
  type ResultTakenOver,
} from '#appraisal/cycle';
import { LockDossier, RecordResult, UnlockDossier } from '#appraisal/dossier';

/** Event ids of what follows: the same event leads to the same ids, however often it is looked at. */
const FOLLOWING_IDS = '0f2d7c0a-6a5f-5a3b-9a34-2f6b6d1e2025';

type FannedOut = LockBegun | ReopeningApproved | ResultTakenOver;
type DossierCommand = Command<unknown, unknown>;

/** What follows from the year's decisions, dossier by dossier. */
@Injectable()
export class YearEndProcess implements LedgerProcess {
  readonly name = 'year-end';
  readonly reactsTo = [
    'LockBegun',
    'ReopeningApproved',
    'ResultTakenOver',
  ] as const satisfies readonly CycleEvent['type'][];

  constructor(
    private readonly commands: CommandBus,
    private readonly cycles: CycleFacts,
  ) {}

  async handle(recorded: RecordedEvent): Promise<void> {
    const { data } = recorded.event as FannedOut;
    const cycle: CycleId = { unit: data.unit, year: data.year, framework: data.framework };
    // Seen again after it was completed: dossiers may have moved on since.
    if (!(await this.cycles.get(cycle)).underWay.has(data.work)) return;
    for (const command of commandsFor(cycle, recorded as RecordedEvent<FannedOut>))
      await this.commands.execute(command);
    await this.commands.execute(new CompleteWork(cycle, { work: data.work }, following(recorded, data.work)));
  }
}

/** One command for each dossier that the decision concerns. */
function commandsFor(cycle: CycleId, recorded: RecordedEvent<FannedOut>): readonly DossierCommand[] {
  const { event } = recorded;
  const target = (indicator: string) => ({ ...cycle, indicator });
  switch (event.type) {
    case 'LockBegun':
      return event.data.indicators.map(
        (indicator) =>
          new LockDossier(target(indicator), { lock: event.data.lock }, following(recorded, indicator)),
      );
    case 'ReopeningApproved':
      return event.data.indicators.map(
        (indicator) =>
          new UnlockDossier(
            target(indicator),
            { reopening: event.data.work },
            following(recorded, indicator),
          ),
      );
    case 'ResultTakenOver': {
      const { stage, document, rows } = event.data;
      return rows.map(
        ({ indicator, points, cause }) =>
          new RecordResult(
            target(indicator),
            { stage, points, cause, document },
            following(recorded, indicator),
          ),
      );
    }
  }
}

/** In the system's name, for the reason and on the basis of what it follows from. */
export function following({ id, recordedAt, metadata }: RecordedEvent, name: string): CommandContext {
  const { correlationId, reason, legalBasis, effectiveOn, synthetic } = metadata;
  return {
    actor: { id: 'he-thong', role: 'system' },
    today: effectiveOn ?? businessDate(new Date(recordedAt)),
    eventId: (index) => uuidFromName(`${id}/${name}/${index}`, FOLLOWING_IDS),
    correlationId,
    causationId: id,
    idempotency: { key: `${id}/${name}`, requestHash: id },
    ...(reason !== undefined && { reason }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...(effectiveOn !== undefined && { effectiveOn }),
    ...(synthetic && { synthetic }),
  };
}
