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
export async function startSampleServer(): Promise<SampleServer> {
  build();
  const played = await playedYear();
  const folder = await mkdtemp(join(tmpdir(), 'dti-web-'));
  await cp(played, join(folder, 'data'), { recursive: true });
  const { url, stop } = await run(join(folder, 'data'));
  return {
    url,
    stop: async () => {
      await stop();
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
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', SAMPLE: 'on', LOG_LEVEL: 'silent' };
  const server = spawn(process.execPath, ['dist/apps/cli/src/main.js', 'serve'], { cwd: ROOT, env });
  return { url: await addressOf(server), stop: () => stopped(server) };
}

/** Resolves with the address that the server says it listens on. Throws with its words when it ends instead. */
function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`the server did not start: ${said}`)), START_MS_MAX);
    const hear = (text: Buffer) => {
      said += text.toString();
      const [, url] = LISTENING.exec(said) ?? [];
      if (url === undefined) return;
      clearTimeout(late);
      done(url);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', () => fail(new Error(`the server ended: ${said}`)));
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  await gone;
}
