// Builds dist when a source has changed since the last build, and says so in one line (`--quiet`: only when it fails).
// `--web`: the web application too, beside the server, since each keeps one core busy; `--web-only`: it alone.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, filesIn } from './stale-build.mjs';

const quiet = process.argv.includes('--quiet');

const SOURCES = ['apps/api', 'apps/cli', 'libs'];
const BUILD_SETTINGS = 'infra/scripts/tsconfig.build.json';

const isSource = (path) => path.endsWith('.ts') && !/[.-]spec\.ts$|\/testing[/.]/.test(path);

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

/** What the program said when it failed. */
function run(...args) {
  // Whatever starts the build (jest says "test"): what is built is what people use.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

const compile = () => run('node_modules/@nestjs/cli/bin/nest.js', 'build', 'api', '--path', BUILD_SETTINGS);

const server = {
  name: 'dist',
  sources: () => SOURCES.flatMap(filesIn).filter(isSource),
  settings: ['package.json', 'tsconfig.json', 'nest-cli.json', BUILD_SETTINGS],
  stamp: 'dist/.built',
  lock: 'dist/.building',
  output: 'dist',
  build() {
    removeOrphans();
    const failure = compile();
    if (failure !== undefined || isWhole()) return failure;
    // Somebody deleted outputs by hand: the compiler's memory of them has to go too.
    rmSync('dist/.build.tsbuildinfo', { force: true });
    return compile();
  },
};

const web = {
  name: 'dist/web',
  sources: () => filesIn('apps/web/src').filter((path) => !/[.-]spec\.ts$|\/testing\//.test(path)),
  settings: ['apps/web/package.json', 'apps/web/index.html', 'apps/web/vite.config.ts'],
  stamp: 'dist/.web-built',
  lock: 'dist/.web-building',
  output: 'dist/web/index.html',
  build: () => run('node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'),
};

const alone = process.argv.includes('--web-only');
if (process.argv.includes('--web')) {
  const args = [import.meta.filename, '--web-only', ...(quiet ? ['--quiet'] : [])];
  spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code) => {
    if (code !== 0) process.exitCode = 1;
  });
}
buildIfStale(alone ? web : server, quiet);
