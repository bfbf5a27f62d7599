import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const RUN = ['--conditions=source', '--import', './infra/scripts/run-source.mjs', 'apps/cli/src/main.ts'];

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One installation's command line: its data folder, and every process that a test started on it. */
export class CommandLine {
  readonly #running = new Set<ChildProcess>();

  constructor(readonly dataDir: string) {}

  /** Runs a command to its end. */
  run(...args: readonly string[]): Promise<Finished> {
    return this.runWith({}, ...args);
  }

  /** The same, with more variables in its environment. */
  async runWith(variables: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Finished> {
    const child = this.start(args, variables);
    const [stdout, stderr] = [collected(child, 'stdout'), collected(child, 'stderr')];
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, stdout: stdout(), stderr: stderr() };
  }

  /** Starts a command and leaves it running until `stopAll`, or until it is stopped. */
  start(args: readonly string[], variables: Readonly<Record<string, string>> = {}): ChildProcess {
    const child = spawn(process.execPath, [...RUN, ...args], {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: this.dataDir, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#running.add(child);
    child.once('close', () => this.#running.delete(child));
    return child;
  }

  /** A server on a free port; resolves with its address once it says that it is ready. */
  async serve(): Promise<{ readonly server: ChildProcess; readonly address: string; readonly said: string }> {
    const server = this.start(['serve'], { PORT: '0' });
    const [stdout, stderr] = [collected(server, 'stdout'), collected(server, 'stderr')];
    const closed = once(server, 'close').then(() => {
      throw new Error(`the server ended: ${stdout()}${stderr()}`);
    });
    const spoke = (async () => {
      while (!addressIn(stdout())) await once(server.stdout ?? server, 'data');
    })();
    await Promise.race([spoke, closed]);
    closed.catch(() => undefined);
    return { server, address: addressIn(stdout()) ?? '', said: stdout() };
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running].map((child) => stop(child)));
  }
}

/** Ends a process as an operator would; gives its exit code. */
export async function stop(child: ChildProcess): Promise<number | null> {
  const closed = once(child, 'close') as Promise<[number | null]>;
  child.kill('SIGINT');
  return (await closed)[0];
}

const addressIn = (text: string): string | undefined => /http:\/\/[^\s]+:\d+/.exec(text)?.[0];

function collected(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  const chunks: Buffer[] = [];
  child[stream]?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
