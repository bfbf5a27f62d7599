import { closingOf } from './cycle.js';
import type { CycleOpened, ResultPublished } from './events.js';

/**
 * Shapes of before: a cycle's v1 did not say when handing in ends; it was the day of the plan. A publication's v1 held
 * one digest for the whole year: what each dossier had come to is not known, and nothing is made up for it.
 */
export const cycleUpcasters = {
  'cycle.opened.v1': {
    to: 'cycle.opened.v2',
    up: (data: Omit<CycleOpened['data'], 'closesBefore'>): CycleOpened['data'] => ({
      ...data,
      closesBefore: closingOf(data.year),
    }),
  },
  'cycle.result-published.v1': {
    to: 'cycle.result-published.v2',
    up: (data: Omit<ResultPublished['data'], 'dossiers'>): ResultPublished['data'] => ({
      ...data,
      dossiers: null,
    }),
  },
};
