import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../../..');
const START_MS_MAX = 120_000;
const LISTENING = /(http:\/\/localhost:\d+)/;

export interface SampleServer {
  readonly url: string;
  /** Where it keeps its ledger: the command line reads beside it. */
  readonly dataDir: string;
  /** What it printed until it listened. */
  readonly said: string;
  readonly stop: () => Promise<void>;
}

/** Builds what is stale: the tests run what people run. */
function build(): void {
  execFileSync(process.execPath, ['infra/scripts/build-if-stale.mjs', '--quiet', '--web'], { cwd: ROOT });
}

/**
 * The built server on a sample year of its own, on a free port. The year is played once a build and copied from then
 * on, so that every test file may write as it likes.
 */
export const startSampleServer = (): Promise<SampleServer> => startOnSample(run);

/** The same, started as a newcomer starts it: by `npm run demo`. */
export const startDemo = (): Promise<SampleServer> => startOnSample(runDemo);

async function startOnSample(start: (dataDir: string) => Promise<SampleServer>): Promise<SampleServer> {
  build();
  const played = await playedYear();
  const folder = await mkdtemp(join(tmpdir(), 'dti-web-'));
  await cp(played, join(folder, 'data'), { recursive: true });
  const server = await start(join(folder, 'data'));
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with the played year of this build. */
async function playedYear(): Promise<string> {
  const stamp = createHash('sha256').update(await readFile(join(ROOT, 'dist/.built')));
  const kept = join(ROOT, 'dist', `sample-year-${stamp.digest('hex').slice(0, 12)}`);
  if (await stat(kept).catch(() => undefined)) return kept;
  await dropFormerYears();
  const making = await mkdtemp(join(ROOT, 'dist', 'sample-year-making-'));
  await mkdir(join(making, 'data'));
  await (await run(join(making, 'data'))).stop();
  // Whoever comes first leaves its year; the other one throws its own away.
  await rename(join(making, 'data'), kept).catch(() => undefined);
  await rm(making, { recursive: true, force: true });
  return kept;
}

/** Years of builds before this one. */
async function dropFormerYears(): Promise<void> {
  const names = await readdir(join(ROOT, 'dist'));
  const former = names.filter((name) => /^sample-year-[0-9a-f]{12}$/.test(name));
  await Promise.all(former.map((name) => rm(join(ROOT, 'dist', name), { recursive: true, force: true })));
}

async function run(dataDir: string): Promise<SampleServer> {
  const env = { ...environment(dataDir), SAMPLE: 'on' };
  const server = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'serve'], { cwd: ROOT, env });
  return { ...(await listening(server)), dataDir, stop: () => stopped(server, () => server.kill('SIGTERM')) };
}

/** A group of processes of its own, which Ctrl-C reaches as a whole. */
async function runDemo(dataDir: string): Promise<SampleServer> {
  const server = spawn('npm', ['run', '-s', 'demo'], {
    cwd: ROOT,
    env: environment(dataDir),
    detached: true,
  });
  const interrupt = () => process.kill(-(server.pid ?? 0), 'SIGINT');
  return { ...(await listening(server)), dataDir, stop: () => stopped(server, interrupt) };
}

const environment = (dataDir: string) => ({
  ...process.env,
  DATA_DIR: dataDir,
  PORT: '0',
  LOG_LEVEL: 'silent',
});

/** Resolves with the address that the server says it listens on. Throws with its words when it ends instead. */
function listening(server: ChildProcess): Promise<Pick<SampleServer, 'url' | 'said'>> {
  let said = '';
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`the server did not start: ${said}`)), START_MS_MAX);
    const hear = (text: Buffer) => {
      said += text.toString();
      const [, url] = LISTENING.exec(said) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      done({ url, said });
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => fail(new Error(`the server ended: ${said}`)));
  });
}

async function stopped(server: ChildProcess, end: () => unknown): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  end();
  await gone;
}
