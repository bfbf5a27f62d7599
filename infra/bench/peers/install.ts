import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LISTS = ['package.json', 'package-lock.json'] as const;
/** The lists of the peers' packages: a folder of its own, because a package.json beside the sources would be theirs. */
const LISTED = join(import.meta.dirname, 'packages');
const DONE = '.installed';

/**
 * Installs the peers beside the work, never into the product: gives the folder that holds them. What is installed
 * already is left alone. When they cannot be installed the bench goes on, and each peer says so itself.
 */
export function installPeers(work: string): string {
  const folder = join(work, 'peers');
  const lock = readFileSync(join(LISTED, 'package-lock.json'), 'utf8');
  const done = join(folder, DONE);
  if (existsSync(done) && readFileSync(done, 'utf8') === lock) return folder;
  mkdirSync(folder, { recursive: true });
  for (const list of LISTS) copyFileSync(join(LISTED, list), join(folder, list));
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(done, lock);
  } catch (error) {
    console.error('the peers could not be installed; measures go on without them:', error);
  }
  return folder;
}
