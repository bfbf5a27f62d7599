import type { Kysely } from 'kysely';
import type { Value } from './row-shape.js';

/** The read models as queries reach them: their tables' names are data. */
export type ReadModelDatabase = Kysely<Record<string, Record<string, Value>>>;
