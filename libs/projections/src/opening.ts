import { isSameRecipe, type Recipe } from './generation.js';
import { liveOf, type GenerationState } from './generations.js';

/** What a start does with the generations that it finds. */
export interface Opening {
  /** Shown at once; undefined when there is none that this program could read. */
  readonly live: GenerationState | undefined;
  /** To be built: the next one after all others, or one whose building was interrupted. */
  readonly next: number;
  /** Whether the next one is to be built although there is something to show. */
  readonly isDue: boolean;
  readonly dropped: readonly number[];
}

/**
 * Rows that are ahead of the ledger show events that it does not hold (it was restored from a copy), and rows with other
 * tables could not be read: both are dropped, but where programs share a place the latter belong to another one. What other code made with the same tables is shown until it is replaced.
 */
export function openingOf(
  states: readonly GenerationState[],
  { recipe, head, isShared }: { readonly recipe: Recipe; readonly head: bigint; readonly isShared: boolean },
): Opening {
  const usable = states.filter(({ tables, position }) => tables === recipe.tables && position <= head);
  const live = liveOf(usable);
  const begun = usable.find(
    ({ number, status, versions }) =>
      status === 'building' && versions === recipe.versions && number > (live?.number ?? 0),
  );
  const kept = [live?.number, begun?.number];
  return {
    live,
    next: begun?.number ?? Math.max(0, ...states.map(({ number }) => number)) + 1,
    isDue: live !== undefined && (begun !== undefined || !isSameRecipe(live, recipe)),
    dropped: states
      .filter(({ number, tables }) => !kept.includes(number) && (!isShared || tables === recipe.tables))
      .map(({ number }) => number),
  };
}
