import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SqliteLedger, type StoredEvent } from '#ledger';
import { dataFiles } from '../data-files.js';
import { createApp } from '../serve.js';
import { fill, testConfig } from './app.fixture.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const CHILD = fileURLToPath(new URL('year-end.child.ts', import.meta.url));
const RUN_SOURCE = ['--conditions=source', '--import', './infra/scripts/run-source.mjs'];
const EVENTS_MAX = 10_000;

export const INDICATORS = ['1.1', '1.2', '1.3', '1.4', '1.5'] as const;

/** A data folder with the small framework and its open cycle, to be copied for every run. */
export async function prepared(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dti-year-end-'));
  const app = await createApp(testConfig(folder));
  await app.init();
  await fill(app);
  await app.close();
  return folder;
}

/**
 * `lock`: locks the year. `early`: does so with a process that remembers an event before it is handled.
 * `recover`: only goes on with what the folder holds.
 */
export type Mode = 'lock' | 'early' | 'recover';

/** Runs the application as a process of its own. Gives how it ended: undefined when it was not killed. */
export async function runOn(dataDir: string, mode: Mode, killAt = 0): Promise<'killed' | undefined> {
  const child = spawn(process.execPath, [...RUN_SOURCE, CHILD, dataDir, mode, String(killAt)], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  if (signal === 'SIGKILL') return 'killed';
  if (code !== 0) throw new Error(`the application ended with ${code ?? signal} at step ${killAt}`);
  return undefined;
}

export interface KilledRun {
  readonly outcome: 'killed' | undefined;
  /** What the next process left in the ledger, once everything had settled. */
  readonly events: readonly StoredEvent[];
}

/** Begins a lock on a copy of the folder, is killed at a step, and is started again. */
export async function killedAt(template: string, killAt: number, mode: Mode = 'lock'): Promise<KilledRun> {
  const folder = await mkdtemp(join(tmpdir(), 'dti-killed-'));
  try {
    await cp(template, folder, { recursive: true });
    const outcome = await runOn(folder, mode, killAt);
    if (outcome === 'killed') await runOn(folder, 'recover');
    return { outcome, events: await eventsIn(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function eventsIn(folder: string): Promise<readonly StoredEvent[]> {
  const ledger = SqliteLedger.open({ path: dataFiles(folder).ledger, mode: 'reader' });
  try {
    return await ledger.readAll({ after: 0n, limit: EVENTS_MAX });
  } finally {
    await ledger.close();
  }
}

/** What is wrong with a year that was locked once, in words; empty when nothing is. */
export function inspect(events: readonly Pick<StoredEvent, 'stream' | 'type'>[]): readonly string[] {
  const count = (type: string, stream?: string) =>
    events.filter((event) => event.type === type && (stream === undefined || event.stream === stream)).length;
  const counts: readonly (readonly [string, number])[] = [
    ['a beginning', count('cycle.lock-begun.v1')],
    ['a completion', count('cycle.work-completed.v1')],
    ...INDICATORS.map((indicator) => {
      const stream = `dossier-khanhhoa.2025.THU1.${indicator.replaceAll('.', '_')}`;
      return [`the lock of ${indicator}`, count('dossier.locked.v1', stream)] as const;
    }),
  ];
  return counts.filter(([, times]) => times !== 1).map(([what, times]) => `${what} is there ${times} times`);
}
