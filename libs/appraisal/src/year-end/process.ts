import { Injectable, Logger } from '@nestjs/common';
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
import type { IndicatorDecided, SessionEvent } from '#appraisal/council';
import {
  APPRAISAL_CAUSES,
  LockDossier,
  RecordCouncilDecision,
  RecordResult,
  UnlockDossier,
  type AppraisalCause,
  type Cause,
} from '#appraisal/dossier';

/** Event ids of what follows: the same event leads to the same ids, however often it is looked at. */
const FOLLOWING_IDS = '0f2d7c0a-6a5f-5a3b-9a34-2f6b6d1e2025';

type FannedOut = LockBegun | ReopeningApproved | ResultTakenOver;
type DossierCommand = Command<unknown, unknown>;

/** What follows from the year's decisions, dossier by dossier. */
@Injectable()
export class YearEndProcess implements LedgerProcess {
  readonly #log = new Logger(YearEndProcess.name);
  readonly name = 'year-end';
  readonly reactsTo = [
    'LockBegun',
    'ReopeningApproved',
    'ResultTakenOver',
    'IndicatorDecided',
  ] as const satisfies readonly (CycleEvent | SessionEvent)['type'][];

  constructor(
    private readonly commands: CommandBus,
    private readonly cycles: CycleFacts,
  ) {}

  async handle(recorded: RecordedEvent): Promise<void> {
    const event = recorded.event as FannedOut | IndicatorDecided;
    await (event.type === 'IndicatorDecided'
      ? this.#decided(event, recorded)
      : this.#fanOut(event, recorded));
  }

  /** A decision that the year's close overtook stays in its sitting's minutes; the dossier cannot follow it any more. */
  async #decided({ data }: IndicatorDecided, recorded: RecordedEvent): Promise<void> {
    if ((await this.cycles.get(data)).lock === 'final') {
      this.#log.warn(`${data.session} decided ${data.indicator} after the year was closed: no score follows`);
      return;
    }
    await this.commands.execute(councilCommand(data, recorded));
  }

  async #fanOut(event: FannedOut, recorded: RecordedEvent): Promise<void> {
    const { data } = event;
    const cycle: CycleId = { unit: data.unit, year: data.year, framework: data.framework };
    // Seen again after it was completed: dossiers may have moved on since.
    if (!(await this.cycles.get(cycle)).underWay.has(data.work)) return;
    for (const command of commandsFor(cycle, event, recorded)) await this.commands.execute(command);
    await this.commands.execute(new CompleteWork(cycle, { work: data.work }, following(recorded, data.work)));
  }
}

/** What the council decided becomes its score, for the reason and on the basis that were voted on. */
function councilCommand(
  { session, unit, year, framework, indicator, points, cause, reason, legalBasis }: IndicatorDecided['data'],
  recorded: RecordedEvent,
): DossierCommand {
  const context = { ...following(recorded, indicator), reason, ...(legalBasis && { legalBasis }) };
  const target = { unit, year, framework, indicator };
  return new RecordCouncilDecision(target, { session, points, cause: appraisalCause(cause) }, context);
}

/** A cause that is not the council's to give is left to the dossier. */
const appraisalCause = (cause: Cause | null): AppraisalCause | null =>
  APPRAISAL_CAUSES.find((each) => each === cause) ?? null;

function commandsFor(cycle: CycleId, event: FannedOut, recorded: RecordedEvent): readonly DossierCommand[] {
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
