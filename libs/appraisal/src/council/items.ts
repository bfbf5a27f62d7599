import type { Proposal } from './session.js';
import type { ConvenedSession, ItemState } from './state.js';
import { IndicatorIsDecided, NothingProposed, NotOnAgenda } from './voting-refusals.js';

/** Throws NotOnAgenda. */
export function itemOf({ items }: ConvenedSession, indicator: string): ItemState {
  const item = items.get(indicator);
  if (!item) throw new NotOnAgenda(indicator, [...items.keys()]);
  return item;
}

/** An indicator that still takes something. Throws NotOnAgenda, IndicatorIsDecided. */
export function openItem(state: ConvenedSession, indicator: string): ItemState {
  const item = itemOf(state, indicator);
  if (item.decided) throw new IndicatorIsDecided(indicator);
  return item;
}

/** Throws NothingProposed. */
export function standingOf({ standing, onAgenda }: ItemState): Proposal {
  if (!standing) throw new NothingProposed(onAgenda.indicator);
  return standing;
}

/** Accounts whose votes on the standing proposal count so far, in one order whatever the order of voting. */
export const votersOf = ({ votes }: ItemState): readonly string[] => [...votes.keys()].sort();
