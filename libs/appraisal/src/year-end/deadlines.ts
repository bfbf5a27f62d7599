import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { v5 as uuidFromName } from 'uuid';
import type { Outcome } from '#ledger';
import { ListCycles, LockCycle, type CycleView } from '#appraisal/cycle';

const DEADLINE_IDS = '7a0b9f6e-3d0c-5c7b-8f55-1d1b3a0e2025';

/** A deadline that passes locks by itself: nobody has to remember it, and nobody can forget it. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /**
   * Locks every open cycle whose day has come: from `closesBefore` on nothing is handed in any more. `today` is a
   * business date. Gives the position of the last lock, undefined when there was nothing to lock.
   */
  async lockPassed(today: string): Promise<bigint | undefined> {
    let last: bigint | undefined;
    for (const cycle of await this.queries.execute(new ListCycles())) {
      if (cycle.lock !== null || today < cycle.closesBefore || cycle.underWay.length > 0) continue;
      last = (await this.commands.execute<LockCycle, Outcome>(lockOf(cycle, today))).position;
    }
    return last;
  }
}

function lockOf({ key, unit, year, framework, closesBefore, revision, synthetic }: CycleView, today: string) {
  return new LockCycle(
    { unit, year, framework },
    { lock: 'handing-in', cause: 'deadline' },
    {
      actor: { id: 'he-thong', role: 'system' },
      today,
      eventId: (index) => uuidFromName(`${key}/${revision}/${index}`, DEADLINE_IDS),
      correlationId: `het-han-${key}`,
      effectiveOn: closesBefore,
      reason: 'Đã hết hạn nhận hồ sơ của năm.',
      ...(synthetic && { synthetic }),
    },
  );
}
