import type { ReadModelEngine } from './engine.js';
import type { Generations } from './generations.js';
import { OwnSession } from './postgres/session-source.js';
import { placeOf } from './postgres/place.js';
import { PostgresEngine } from './postgres/postgres-engine.js';
import { PostgresGenerations } from './postgres/postgres-generations.js';
import type { AnyProjection } from './projection.js';
import { SqliteEngine } from './sqlite/sqlite-engine.js';
import { SqliteGenerations } from './sqlite/sqlite-generations.js';

/** Where the read models are: THE place where their engine is chosen. */
export interface ReadModelsPlace {
  /** Folder of the SQLite files. It may be missing: everything in it is rebuilt from the ledger. */
  readonly folder: string;
  /** `postgresql://…`: they are in that database, and the folder is not used. */
  readonly databaseUrl?: string | undefined;
}

/** Nothing is opened yet. Throws when the URL is none. */
export const engineOf = (
  { folder, databaseUrl }: ReadModelsPlace,
  projections: readonly AnyProjection[],
): ReadModelEngine =>
  databaseUrl === undefined
    ? new SqliteEngine(folder, projections)
    : new PostgresEngine(databaseUrl, projections);

/** The same generations for a thread that builds one of them. */
export function generationsOf(
  { folder, databaseUrl }: ReadModelsPlace,
  projections: readonly AnyProjection[],
): Generations {
  if (databaseUrl === undefined) return new SqliteGenerations(folder, projections);
  const { root, url } = placeOf(databaseUrl);
  return new PostgresGenerations(root, projections, () => new OwnSession(url));
}
