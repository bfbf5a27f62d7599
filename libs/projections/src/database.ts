import type { Kysely } from 'kysely';
import type { Value } from './row-shape.js';

/**
 * One generation of a projection's tables. `live` is what the views show; `building` stands beside it until it
 * has caught up. `tables` is the JSON of the table definitions that the generation was made with.
 */
export type StateRow = {
  name: string;
  generation: number;
  version: number;
  tables: string;
  /** Everything up to here is in the rows. Below 2^53: SQLite gives it back as a number, PostgreSQL as text. */
  position: bigint | number | string;
  status: 'live' | 'building';
};

export type ParkedRow = {
  projection: string;
  generation: number;
  position: bigint | number | string;
  stream: string;
  type: string;
  error: string;
  parked_at: string;
};

/** The read-model database: two tables of its own, and the generations' tables and views, whose names are data. */
export interface ReadModelSchema {
  projection_state: StateRow;
  parked_events: ParkedRow;
  [table: string]: Record<string, Value | bigint>;
}
export type ReadModelDatabase = Kysely<ReadModelSchema>;
