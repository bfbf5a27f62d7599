import Database from 'better-sqlite3';
import { fromBytes } from '#ledger';
import { emptyStories, type Story } from '../workload/story.js';
import type { Writable } from './traffic.js';

type Turn = { readonly type: string; readonly bytes: Buffer };

/** A quarter that is not handed in, so that figures may still come; undefined when all four are. */
function openPeriod(year: number, turns: readonly Turn[]): string | undefined {
  const submitted = new Set<string>();
  for (const { type, bytes } of turns) {
    const { period } = fromBytes(bytes).data as { readonly period: string };
    if (type === 'dossier.submitted.v1') submitted.add(period);
    else submitted.delete(period);
  }
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`).find((period) => !submitted.has(period));
}

/** Distinct dossiers with their revisions as the ledger has them, each with the token of its lead agency's officer. */
export function writables(
  ledger: string,
  tokens: ReadonlyMap<string, string>,
  count: number,
): readonly Writable[] {
  const database = new Database(ledger, { readonly: true });
  const last = database
    .prepare<[string], bigint>('SELECT revision FROM event WHERE stream = ? ORDER BY revision DESC LIMIT 1')
    .pluck()
    .safeIntegers();
  const turns = database.prepare<[string], Turn>(
    "SELECT type, bytes FROM event WHERE stream = ? AND type IN ('dossier.submitted.v1', 'dossier.returned.v1') ORDER BY revision",
  );
  const chosen: Writable[] = [];
  for (const { id, stream, lead } of mixed(emptyStories())) {
    const period = openPeriod(id.year, turns.all(stream));
    if (period === undefined) continue;
    const dossier = `${id.unit}.${id.year}.${id.framework}.${id.indicator}`;
    chosen.push({ dossier, period, revision: last.get(stream), token: tokens.get(lead) ?? '' });
    if (chosen.length === count) break;
  }
  database.close();
  if (chosen.length < count)
    throw new RangeError(`only ${chosen.length} dossiers take figures, not ${count}`);
  return chosen;
}

/** Every story once, units and years mixed: 4,001 and 8,670 have no common divisor. */
const mixed = (stories: readonly Story[]): readonly Story[] =>
  stories.flatMap((_, index) => stories[(index * 4_001) % stories.length] ?? []);
