import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { cycleKey, type CycleId } from '#appraisal/cycle';
import { dossierKey } from '#appraisal/dossier';
import type { Candidate, Setting } from '../running/candidate.js';
import { percentile } from '../running/statistics.js';
import { timed } from '../running/timed.js';
import { moments, POINTS } from '../workload/moments.js';
import { syntheticFramework } from '../workload/synthetic-framework.js';
import { bulkRebuild } from './bulk-rebuild.js';

const READS = 1_000;
const CURRENT = 'SELECT indicator, points FROM score WHERE cycle = ? AND stage = ?';
const PAST = `SELECT points FROM span WHERE dossier = ? AND stage = ? AND from_position <= ?
  ORDER BY from_position DESC LIMIT 1`;

/** Prepared statements by index over the bare read models: one for the current year, one for each dossier of a past one. */
const asOf: Candidate = async (setting) => {
  const database = new Database(bareReadModels(setting), { readonly: true });
  const now = database.prepare<[string, string]>(CURRENT);
  const past = database.prepare<[string, string, bigint], string>(PAST).pluck();
  const board = (cycle: CycleId, position: bigint): readonly (string | undefined)[] =>
    syntheticFramework.indicators.map(({ code }) =>
      past.get(dossierKey({ ...cycle, indicator: code }), 'self', position),
    );
  const figures: Record<string, number> = {};
  const current = await timed(moments(setting.events, 1, READS), ({ cycle }) =>
    now.all(cycleKey(cycle), 'self'),
  );
  figures.currentP50Ms = percentile(current, 0.5);
  figures.currentP99Ms = percentile(current, 0.99);
  for (const [name, point] of Object.entries(POINTS)) {
    const taken = await timed(moments(setting.events, point, READS), ({ cycle, position }) =>
      board(cycle, position),
    );
    figures[`${name}P50Ms`] = percentile(taken, 0.5);
    figures[`${name}P99Ms`] = percentile(taken, 0.99);
  }
  database.close();
  return figures;
};
export default asOf;

function bareReadModels({ kept, ledger }: Setting): string {
  const path = join(kept, 'bare.sqlite');
  if (existsSync(path)) return path;
  const unfinished = `${path}.unfinished`;
  for (const beside of ['', '-wal', '-shm']) rmSync(`${unfinished}${beside}`, { force: true });
  bulkRebuild(ledger, unfinished);
  renameSync(unfinished, path);
  return path;
}
