import { sameData, type Decider } from '#kernel';
import type { CycleCommand, MoveDeadline, OpenCycle } from './commands.js';
import { cycleKey, type Period } from './cycle.js';
import type { CycleEvent } from './events.js';
import { CycleOpenAlready, CycleUnknown, PeriodsFaulty, PeriodUnknown, ReasonMissing } from './refusals.js';

export type CycleState =
  | { readonly status: 'absent' }
  | {
      readonly status: 'open';
      readonly openedOn: string;
      readonly periods: readonly Period[];
      /** As opened, so that opening the same cycle again is seen to change nothing. */
      readonly asOpened: readonly Period[];
    };

export type OpenedCycle = Extract<CycleState, { status: 'open' }>;

export const cycle: Decider<CycleCommand, CycleState, CycleEvent> = {
  initialState: { status: 'absent' },

  decide(command, state) {
    if (command.type === 'OpenCycle') return opened(command, state);
    if (state.status === 'absent') throw new CycleUnknown(cycleKey(command.target));
    return deadlineMoved(command, state);
  },

  evolve(state, event) {
    switch (event.type) {
      case 'CycleOpened': {
        const { openedOn, periods } = event.data;
        return { status: 'open', openedOn, periods, asOpened: periods };
      }
      case 'DeadlineMoved':
        return state.status === 'open' ? { ...state, periods: movedIn(state.periods, event.data) } : state;
    }
  },
};

function opened({ target, data }: OpenCycle, state: CycleState): readonly CycleEvent[] {
  if (state.status === 'open') {
    if (!sameData([state.openedOn, state.asOpened], [data.openedOn, data.periods])) {
      throw new CycleOpenAlready(cycleKey(target));
    }
    return [];
  }
  const faulty = data.periods.find(
    (period, index) =>
      period.from > period.to || data.periods.findIndex(({ code }) => code === period.code) !== index,
  );
  if (faulty) throw new PeriodsFaulty(faulty.code);
  return [{ type: 'CycleOpened', data: { ...target, ...data } }];
}

function deadlineMoved({ target, data, context }: MoveDeadline, state: OpenedCycle): readonly CycleEvent[] {
  const period = findPeriod(state.periods, data.period);
  if (!context.reason?.trim()) throw new ReasonMissing();
  if (period.dueBefore === data.dueBefore) return [];
  return [
    {
      type: 'DeadlineMoved',
      data: { ...target, period: period.code, from: period.dueBefore, to: data.dueBefore },
    },
  ];
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

const movedIn = (periods: readonly Period[], moved: { readonly period: string; readonly to: string }) =>
  periods.map((period) => (period.code === moved.period ? { ...period, dueBefore: moved.to } : period));
