import type { ReadModelEngine } from './engine.js';
import type { Generations } from './generations.js';
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

/** Its client takes time and memory to load, which an office on one machine need not spend. */
const postgres = () => import('./postgres/postgres-engine.js');

/** Nothing is opened yet. Throws when the URL is none. */
export async function engineOf(
  { folder, databaseUrl }: ReadModelsPlace,
  projections: readonly AnyProjection[],
): Promise<ReadModelEngine> {
  if (databaseUrl === undefined) return new SqliteEngine(folder, projections);
  const { PostgresEngine } = await postgres();
  return new PostgresEngine(databaseUrl, projections);
}

/** The same generations for a thread that builds one of them. */
export async function generationsOf(
  { folder, databaseUrl }: ReadModelsPlace,
  projections: readonly AnyProjection[],
): Promise<Generations> {
  if (databaseUrl === undefined) return new SqliteGenerations(folder, projections);
  const { generationsAt } = await postgres();
  return generationsAt(databaseUrl, projections);
}
