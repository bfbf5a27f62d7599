// Builds dist when a source has changed since the last build, and says so in one line (`--quiet`: only when it fails).
// dist/.built holds a digest over path, time and size of every source, so that a deleted or an older file counts too.
// Two at once: the first takes dist/.building, the second waits for it and then finds everything fresh.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['apps/api', 'apps/cli', 'libs'];
const SETTINGS = ['package.json', 'tsconfig.json', 'nest-cli.json', 'infra/scripts/tsconfig.build.json'];
const STAMP = 'dist/.built';
const LOCK = 'dist/.building';
const WAIT_MS = 100;
const quiet = process.argv.includes('--quiet');

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const isSource = (path) => path.endsWith('.ts') && !/[.-]spec\.ts$|\/testing[/.]/.test(path);

function digest() {
  const hash = createHash('sha256');
  const sources = SOURCES.flatMap(filesIn).filter(isSource);
  for (const path of [...sources.sort(), ...SETTINGS]) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

const isFresh = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest();

/** False when another build runs. A lock whose owner is dead was left by a build that was killed. */
function locked() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!ownerLives()) rmSync(LOCK, { force: true });
    return false;
  }
}

function ownerLives() {
  try {
    process.kill(Number(readFileSync(LOCK, 'utf8')) || process.pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** What tsc wrote for sources that are gone would still be imported. */
function removeOrphans() {
  for (const path of ['dist/apps', 'dist/libs'].flatMap(filesIn)) {
    const source = path.replace(/^dist\//, '').replace(/\.js(\.map)?$/, '.ts');
    if (source.endsWith('.ts') && !existsSync(source)) rmSync(path);
  }
}

const isWhole = () =>
  SOURCES.flatMap(filesIn)
    .filter(isSource)
    .every((path) => path.endsWith('.d.ts') || existsSync(join('dist', path.replace(/\.ts$/, '.js'))));

function compile() {
  const nest = ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api', '--path', SETTINGS.at(-1)];
  const { status, stdout, stderr } = spawnSync(process.execPath, nest, { encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}the build failed\n`);
  rmSync(LOCK, { force: true });
  process.exit(1);
}

function build() {
  const started = Date.now();
  const before = digest();
  rmSync(STAMP, { force: true });
  removeOrphans();
  compile();
  if (!isWhole()) {
    // Somebody deleted outputs by hand: the compiler's memory of them has to go too.
    rmSync('dist/.build.tsbuildinfo', { force: true });
    compile();
  }
  // The digest of before: what was saved while it ran makes the next start build again.
  writeFileSync(STAMP, before);
  if (!quiet) console.log(`built dist in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

function buildLocked() {
  try {
    // Whoever held the lock before may have built just what was missing.
    if (!isFresh()) build();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

mkdirSync('dist', { recursive: true });
while (!isFresh()) {
  if (locked()) buildLocked();
  else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
}
