import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './server.js';

const TOP = join(import.meta.dirname, '../../..');
const KIB_PER_MB = 1_024;

/** A command of `dti` as it is shipped, ready to be run again on a data folder. */
export interface ShippedCommand {
  /** Into nothing. Throws when it does not end well. */
  run(): Promise<void>;
  /** Of the last run, in MB. */
  peakResidentMb(): number;
}

/** Builds what is shipped. `scratch` keeps the figure of the process that is measured. */
export function shippedCommand(
  words: readonly string[],
  { dataDir, scratch }: { readonly dataDir: string; readonly scratch: string },
): ShippedCommand {
  build();
  const peak = join(scratch, 'peak');
  const command = ['--import', './infra/bench/running/print-peak.mjs', 'dist/apps/cli/src/main.js', ...words];
  return {
    run: async () => {
      const env = { ...process.env, DATA_DIR: dataDir, PEAK_FILE: peak };
      const child = spawn(process.execPath, command, { cwd: TOP, stdio: 'ignore', env });
      await once(child, 'close');
      if (child.exitCode !== 0) throw new Error(`dti ${words.join(' ')} ended with ${child.exitCode}`);
    },
    peakResidentMb: () => Math.round(Number(readFileSync(peak, 'utf8')) / KIB_PER_MB),
  };
}
