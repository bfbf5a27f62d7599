// Builds something when a source has changed since it was last built. A stamp holds a digest over path, time and size
// of every source, so that a deleted or an older file counts too. Two at once: the first takes the lock, the second
// waits for it and then finds everything fresh.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WAIT_MS = 100;

/** Every file below a folder, as a path; none where there is no folder. */
export const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

function digest({ sources, settings }) {
  const hash = createHash('sha256');
  for (const path of [...sources().sort(), ...settings]) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

const isFresh = (target) =>
  existsSync(target.stamp) &&
  existsSync(target.output) &&
  readFileSync(target.stamp, 'utf8') === digest(target);

/** False when another build runs. A lock whose owner is dead was left by a build that was killed. */
function locked({ lock }) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!ownerLives(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function ownerLives(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The lines that a build said, when it failed; the time that it took, when it did not. */
function build(target, quiet) {
  const started = Date.now();
  const before = digest(target);
  rmSync(target.stamp, { force: true });
  const failure = target.build();
  if (failure !== undefined) {
    process.stderr.write(`${failure}the build failed\n`);
    rmSync(target.lock, { force: true });
    process.exit(1);
  }
  // The digest of before: what was saved while it ran makes the next start build again.
  writeFileSync(target.stamp, before);
  if (!quiet) console.log(`built ${target.name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function buildLocked(target, quiet) {
  try {
    // Whoever held the lock before may have built just what was missing.
    if (!isFresh(target)) build(target, quiet);
  } finally {
    rmSync(target.lock, { force: true });
  }
}

/**
 * `target`: name, sources() (paths), settings (paths), stamp and lock (paths), output (a path that must be there),
 * build() (what it said when it failed, else undefined). Exits with 1 when the build fails.
 */
export function buildIfStale(target, quiet) {
  mkdirSync('dist', { recursive: true });
  while (!isFresh(target)) {
    if (locked(target)) buildLocked(target, quiet);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
}
