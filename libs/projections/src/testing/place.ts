import { createHash } from 'node:crypto';
import type { ReadModelsPlace } from '../engine-of.js';

/** The engine that the tests of this run are about; infra/check/jest.mjs runs them on both. */
export const isPostgres = process.env['TEST_READ_MODELS'] === 'postgres';

/** The read models that belong to a folder: in it, or, where PostgreSQL is tested, in a schema named after it. */
export function placeIn(folder: string): ReadModelsPlace {
  if (!isPostgres) return { folder };
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  url.searchParams.set('schema', `t_${createHash('sha256').update(folder).digest('hex').slice(0, 20)}`);
  return { folder, databaseUrl: url.href };
}

/**
 * How often a property is tried: on PostgreSQL, where to make a generation costs many times what a file costs, a quarter
 * of it by day and all of it in the night.
 */
export const runsOf = (count: number): number =>
  isPostgres && process.env['ON_POSTGRES'] !== 'all' ? Math.ceil(count / 4) : count;
