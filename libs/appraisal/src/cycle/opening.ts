import { sameData } from '#kernel';
import type { MoveDeadline, OpenCycle } from './commands.js';
import { CLOSING, cycleKey, type Period } from './cycle.js';
import type { CycleEvent } from './events.js';
import { CycleLocked, CycleOpenAlready, PeriodsFaulty, PeriodUnknown, ReasonMissing } from './refusals.js';
import type { CycleState, OpenedCycle } from './state.js';

export function opened({ target, data }: OpenCycle, state: CycleState): readonly CycleEvent[] {
  const { openedOn, ...rest } = data;
  if (state.status === 'open') {
    if (!sameData([state.openedOn, state.asOpened], [openedOn, rest])) {
      throw new CycleOpenAlready(cycleKey(target));
    }
    return [];
  }
  const faulty = data.periods.find(
    (period, index) =>
      period.from > period.to ||
      period.code === CLOSING ||
      data.periods.findIndex(({ code }) => code === period.code) !== index,
  );
  if (faulty) throw new PeriodsFaulty(faulty.code);
  return [{ type: 'CycleOpened', data: { ...target, ...data } }];
}

export function deadlineMoved(
  { target, data, context }: MoveDeadline,
  state: OpenedCycle,
): readonly CycleEvent[] {
  const isClosing = data.period === CLOSING;
  const from = isClosing ? state.closesBefore : findPeriod(state.periods, data.period).dueBefore;
  if (!context.reason?.trim()) throw new ReasonMissing('Dời hạn');
  if (isClosing && state.lock) throw new CycleLocked();
  if (from === data.dueBefore) return [];
  return [{ type: 'DeadlineMoved', data: { ...target, period: data.period, from, to: data.dueBefore } }];
}

/** Throws PeriodUnknown. */
export function findPeriod(periods: readonly Period[], code: string): Period {
  const period = periods.find((candidate) => candidate.code === code);
  if (!period) {
    throw new PeriodUnknown(
      code,
      periods.map((candidate) => candidate.code),
    );
  }
  return period;
}
