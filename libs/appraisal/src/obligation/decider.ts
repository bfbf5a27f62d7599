import { sameData, type Decider } from '#kernel';
import { checkObligation } from './check-obligation.js';
import type { ObligationCommand } from './commands.js';
import type { ObligationDescribed, ObligationEvent } from './events.js';
import { ObligationDiffers } from './refusals.js';

/** What a unit's documents ask for, by name. */
export type ObligationState = Readonly<Record<string, ObligationDescribed['data']>>;

export const obligation: Decider<ObligationCommand, ObligationState, ObligationEvent> = {
  initialState: {},

  decide({ target, data }, state) {
    checkObligation(data);
    const described = { ...target, ...data };
    const known = Object.hasOwn(state, data.id) ? state[data.id] : undefined;
    if (!known) return [{ type: 'ObligationDescribed', data: described }];
    // The same again changes nothing: an import may be repeated.
    if (sameData(known, described)) return [];
    throw new ObligationDiffers(data.id);
  },

  // No `default`: a new event type stops the compiler here.
  evolve(state, event) {
    switch (event.type) {
      case 'ObligationDescribed':
        return { ...state, [event.data.id]: event.data };
    }
  },
};
