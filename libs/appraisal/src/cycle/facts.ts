import { Injectable } from '@nestjs/common';
import { Decisions, type RecordedEvent } from '#ledger';
import { cycle } from './decider.js';
import type { CycleEvent, ResultPublished } from './events.js';
import { cycleKey, cycleStream, type CycleId, type Period } from './cycle.js';
import { findPeriod } from './opening.js';
import { CycleUnknown } from './refusals.js';
import type { OpenedCycle } from './state.js';

/** What a cycle allows now, read from the ledger itself: for decisions, which must not wait for a read model. */
@Injectable()
export class CycleFacts {
  constructor(private readonly decisions: Decisions) {}

  /** Throws CycleUnknown. */
  async get(id: CycleId): Promise<OpenedCycle> {
    const { state } = await this.decisions.load(cycle, cycleStream(id));
    if (state.status === 'absent') throw new CycleUnknown(cycleKey(id));
    return state;
  }

  /** Every publication that there was, oldest first: those of before a reopening, too. Throws CycleUnknown. */
  async publications(id: CycleId): Promise<readonly RecordedEvent<ResultPublished>[]> {
    const story = await this.decisions.story<CycleEvent>(cycleStream(id));
    if (story.length === 0) throw new CycleUnknown(cycleKey(id));
    return story.filter(isPublication);
  }

  /** Throws CycleUnknown, PeriodUnknown. */
  async period(id: CycleId, code: string): Promise<Period> {
    return findPeriod((await this.get(id)).periods, code);
  }
}

const isPublication = (recorded: RecordedEvent<CycleEvent>): recorded is RecordedEvent<ResultPublished> =>
  recorded.event.type === 'ResultPublished';
