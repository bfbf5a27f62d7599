import type { TableDifference } from './differences.js';
import type { Generation, GenerationStatus, Recipe } from './generation.js';

/** What is known of a generation without feeding it. */
export interface GenerationState extends Recipe {
  readonly number: number;
  readonly position: bigint;
  readonly status: GenerationStatus;
}

/** It was dropped while it was being opened for reading: a newer one is live by then. */
export class GenerationGone extends Error {
  override readonly name = 'GenerationGone';
  constructor(
    readonly place: string,
    cause?: unknown,
  ) {
    super(`the generation at ${place} was dropped meanwhile`, { cause });
  }
}

/** Where the generations are: one place holds them all, and one process feeds them. */
export interface Generations {
  /** Programs with other tables may keep theirs in the same place: those are left to them. */
  readonly isShared: boolean;
  /** Those there are, by number; what was cut short in its making is none. */
  list(): Promise<readonly GenerationState[]>;
  /** Opens one to feed it; one that is not there is made, empty. */
  open(number: number): Promise<Generation>;
  /**
   * How the rows of one, history included, differ from those of another, up to the position that both have reached.
   * Empty when their tables are not the same.
   */
  compare(built: number, served: number): Promise<readonly TableDifference[]>;
  /** Requires that nobody feeds or reads it any more in this process. */
  drop(number: number): Promise<void>;
}

/** The one that queries read: the newest that is live. */
export const liveOf = (states: readonly GenerationState[]): GenerationState | undefined =>
  states.findLast(({ status }) => status === 'live');
