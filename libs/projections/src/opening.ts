import type { Checkpoints } from './checkpoint.js';
import type { StateRow } from './database.js';
import type { Generations } from './generations.js';
import type { AnyProjection } from './projection.js';

/** A projection and a generation of it that is to be fed. */
export interface Opened {
  readonly projection: AnyProjection;
  readonly row: StateRow;
}

/**
 * Brings the database in line with the list of projections: new ones begin empty, changed ones get a generation
 * beside the one that is shown, interrupted builds go on, and what no projection claims is dropped. Rows that
 * are ahead of the ledger show events that it does not hold (it was restored from a copy): they begin anew.
 */
export async function openGenerations(
  projections: readonly AnyProjection[],
  { checkpoints, generations, head }: { checkpoints: Checkpoints; generations: Generations; head: bigint },
): Promise<readonly Opened[]> {
  const rows = await checkpoints.generations();
  const opened: Opened[] = [];
  for (const row of rows) if (!isWanted(row, projections, head)) await generations.drop(row);
  for (const projection of projections) {
    const own = rows.filter((row) => row.name === projection.name);
    const kept = own.filter((row) => isWanted(row, projections, head));
    const current = kept.filter((row) => isCurrent(row, projection));
    for (const row of current) opened.push({ projection, row });
    if (current.length > 0) continue;
    const next = Math.max(0, ...own.map(({ generation }) => generation)) + 1;
    const status = kept.length === 0 ? 'live' : 'building';
    const [row] = await generations.create([{ projection, generation: next, status }]);
    if (row) opened.push({ projection, row });
  }
  return opened;
}

/** Whether the generation was made by this version of the projection, with these tables. */
const isCurrent = (row: StateRow, { version, tables }: AnyProjection): boolean =>
  row.version === version && row.tables === JSON.stringify(tables);

function isWanted(row: StateRow, projections: readonly AnyProjection[], head: bigint): boolean {
  const projection = projections.find(({ name }) => name === row.name);
  if (projection === undefined || BigInt(row.position) > head) return false;
  return row.status === 'live' || isCurrent(row, projection);
}
