import { AsyncLocalStorage } from 'node:async_hooks';

/** The moment at which a read looks: two clocks, what was known by then and what was true by then. */
export interface Moment {
  /** Known: nothing that was recorded after this position is seen. */
  readonly position: bigint;
  /** True: nothing is seen that took effect after this day (yyyy-mm-dd); undefined: whatever was known counts. */
  readonly trueOn?: string | undefined;
}

const ambient = new AsyncLocalStorage<Moment>();

/**
 * Does work in which every query of the read models, however deep, is answered as of the moment. Without a moment a
 * query sees the newest rows. Reads cost the same at any moment: rows keep their versions, nothing is replayed.
 */
export const asOf = <Result>(moment: Moment, work: () => Result): Result => ambient.run(moment, work);

/** The moment of the read under way; undefined: now. */
export const currentMoment = (): Moment | undefined => ambient.getStore();
