import { CLOSING, type Period } from './cycle.js';
import type { CycleEvent, CycleOpened } from './events.js';
import type { CycleState, OpenedCycle } from './state.js';

export function evolve(state: CycleState, event: CycleEvent): CycleState {
  if (event.type === 'CycleOpened') return openedCycle(event.data);
  return state.status === 'open' ? evolveOpen(state, event) : state;
}

const openedCycle = ({ openedOn, periods, closesBefore }: CycleOpened['data']): OpenedCycle => ({
  status: 'open',
  openedOn,
  periods,
  closesBefore,
  asOpened: { periods, closesBefore },
  lock: undefined,
  underWay: new Set(),
  workCount: 0,
  proposals: new Map(),
  results: new Map(),
  published: undefined,
});

// No `default`: a new event type stops the compiler here.
function evolveOpen(state: OpenedCycle, event: Exclude<CycleEvent, CycleOpened>): OpenedCycle {
  switch (event.type) {
    case 'DeadlineMoved':
      return event.data.period === CLOSING
        ? { ...state, closesBefore: event.data.to }
        : { ...state, periods: movedIn(state.periods, event.data) };
    case 'LockBegun':
      return { ...begun(state, event.data.work), lock: event.data.lock };
    case 'ReopeningProposed': {
      const { reopening, ...proposal } = event.data;
      const proposals = new Map(state.proposals).set(reopening, { ...proposal, approved: false });
      return { ...state, proposals, workCount: state.workCount + 1 };
    }
    case 'ReopeningApproved': {
      const { work, ...proposal } = event.data;
      const proposals = new Map(state.proposals).set(work, { ...proposal, approved: true });
      const underWay = new Set(state.underWay).add(work);
      const { closesBefore } = proposal;
      return { ...state, proposals, underWay, closesBefore, lock: undefined, published: undefined };
    }
    case 'ResultTakenOver': {
      const { work, stage, document, rows } = event.data;
      return { ...begun(state, work), results: new Map(state.results).set(stage, { document, rows }) };
    }
    case 'WorkCompleted': {
      const underWay = new Set([...state.underWay].filter((work) => work !== event.data.work));
      return { ...state, underWay };
    }
    case 'ResultPublished':
      return { ...state, published: event.data.digest };
  }
}

const begun = (state: OpenedCycle, work: string): OpenedCycle => ({
  ...state,
  underWay: new Set(state.underWay).add(work),
  workCount: state.workCount + 1,
});

const movedIn = (periods: readonly Period[], moved: { readonly period: string; readonly to: string }) =>
  periods.map((period) => (period.code === moved.period ? { ...period, dueBefore: moved.to } : period));
