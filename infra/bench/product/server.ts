import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const TOP = join(import.meta.dirname, '../../..');
const POLL_MS = 5;
const READY_MS_MAX = 600_000;

export interface Server {
  readonly url: string;
  /** From the start of the process to its first answer that it is ready, in milliseconds. */
  readonly readyMs: number;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Builds what is shipped, when a source has changed since it was built; `--web`: the pages too. */
export const build = (...also: readonly '--web'[]): void => {
  execFileSync(process.execPath, ['infra/scripts/build-if-stale.mjs', '--quiet', ...also], {
    cwd: TOP,
    stdio: 'inherit',
  });
};

/** Starts the built server on a data folder and waits until it is ready. Requires that it was built. */
export async function startServer(dataDir: string): Promise<Server> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    cwd: TOP,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      SAMPLE: 'on',
      LOG_LEVEL: 'silent',
    },
  });
  const ended = once(child, 'close');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (performance.now() - start > READY_MS_MAX) throw new Error('the server did not become ready');
    await pause(POLL_MS);
  }
  return {
    url,
    readyMs: performance.now() - start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Not yet listening is not an error here: it is what is waited for. */
async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health/ready`);
    await answer.arrayBuffer();
    return answer.ok;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
