import { closingOf } from './cycle.js';
import type { CycleOpened } from './events.js';

/** Shapes of before: v1 did not say when handing in ends; it was the day of the plan. */
export const cycleUpcasters = {
  'cycle.opened.v1': {
    to: 'cycle.opened.v2',
    up: (data: Omit<CycleOpened['data'], 'closesBefore'>): CycleOpened['data'] => ({
      ...data,
      closesBefore: closingOf(data.year),
    }),
  },
};
