import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from '../running/candidate.js';
import { perSecond } from '../running/statistics.js';
import { dataFolder } from './kept-data.js';
import { build } from './server.js';

const TOP = join(import.meta.dirname, '../../..');

/** `dti export` as it is shipped, into nothing. */
const exported: Candidate = async ({ ledger, events, scratch }) => {
  build();
  symlinkSync(ledger, dataFolder(scratch).ledger);
  const peak = join(scratch, 'peak');
  const eventsPerSecond = await perSecond(events, async () => {
    const child = spawn(
      process.execPath,
      ['--import', './infra/bench/running/print-peak.mjs', 'dist/apps/cli/src/main.js', 'export'],
      { cwd: TOP, stdio: 'ignore', env: { ...process.env, DATA_DIR: scratch, PEAK_FILE: peak } },
    );
    await once(child, 'close');
    if (child.exitCode !== 0) throw new Error(`the export ended with ${child.exitCode}`);
  });
  return { eventsPerSecond, peakResidentMb: Math.round(Number(readFileSync(peak, 'utf8')) / 1_024) };
};
export default exported;
