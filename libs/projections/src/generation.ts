import type { Changes, ParkedEvent } from './fold.js';
import type { AnyProjection } from './projection.js';
import type { Values } from './row-shape.js';

/** What the rows of a generation were made with: other code, other rows. */
export interface Recipe {
  /** Name and version of every projection, as text. */
  readonly versions: string;
  /** The definitions of all tables, as text: with another one queries could not read the rows. */
  readonly tables: string;
}

export const recipeOf = (projections: readonly AnyProjection[]): Recipe => ({
  versions: JSON.stringify(projections.map(({ name, version }) => [name, version])),
  tables: JSON.stringify(projections.map(({ tables }) => tables)),
});

export const isSameRecipe = (a: Recipe, b: Recipe): boolean =>
  a.versions === b.versions && a.tables === b.tables;

/** An event that waits for a rebuild, as an operator sees it. */
export interface ParkedReport extends ParkedEvent {
  readonly parkedAt: string;
}

/** `live`: what queries read. `building`: it stands beside that until it has caught up. */
export type GenerationStatus = 'live' | 'building';

/** All read models, made from the log up to one position: one generation of them, in one place. */
export interface Generation {
  /** Rises by one with every rebuild. */
  readonly number: number;
  readonly recipe: Recipe;
  readonly status: GenerationStatus;
  /** Everything up to here is in the rows, of all tables alike. */
  readonly position: bigint;
  /** The rows that stand under these keys. */
  fetch(table: string, keys: readonly Values[]): Promise<readonly Values[]>;
  /** Rows, parked events and position as one: all of it is kept, or none of it. */
  commit(changes: Changes): Promise<void>;
  /** All parked events, by position. */
  parked(): Promise<readonly ParkedReport[]>;
  /** Call once the log is folded: makes what only reading needs. May take long, and may be called again. */
  finish(): Promise<void>;
  /** From now on queries read this one. */
  show(): Promise<void>;
  close(): Promise<void>;
}
