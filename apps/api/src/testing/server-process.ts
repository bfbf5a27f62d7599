import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SAMPLE_PASSWORD } from '#access';

const [program = '', runner = ''] = ['./server.child.ts', '../../../../infra/scripts/run-source.mjs'].map(
  (path) => fileURLToPath(new URL(path, import.meta.url)),
);

/** What starts the server: `around` may put another program before it, which must hand over by exec. */
export const commandFor = (dataDir: string): readonly string[] => [
  process.execPath,
  '--conditions=source',
  '--import',
  runner,
  program,
  dataDir,
];

export class ServerProcess implements AsyncDisposable {
  private constructor(
    readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(command: readonly string[]): Promise<ServerProcess> {
    const [file = '', ...parts] = command;
    const child = spawn(file, parts, {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    const ended = once(child, 'exit').then(() => {
      throw new Error(`the server ended: ${said}`);
    });
    ended.catch(() => undefined);
    while (!/^http:.*\n/m.test(said)) await Promise.race([once(child.stdout, 'data'), ended]);
    return new ServerProcess(child, /^(http:.*)\n/m.exec(said)?.[1] ?? '');
  }

  /** Of a test that failed, the server would live on. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await this.end('SIGKILL');
  }

  async token(account: string): Promise<string> {
    const answer = await fetch(`${this.url}/api/v1/sessions`, {
      method: 'POST',
      body: JSON.stringify({ username: account, password: SAMPLE_PASSWORD }),
      headers: { 'content-type': 'application/json' },
    });
    const { token } = (await answer.json()) as { readonly token?: string };
    if (token === undefined) throw new Error(`${account} cannot sign in: ${answer.status}`);
    return token;
  }

  /** Bytes of memory that the process holds at most since it began. */
  async peakBytes(): Promise<number> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) * 1_024;
  }

  /** Sends a signal; gives how it ended. */
  async end(signal: NodeJS.Signals): Promise<number | string | null> {
    const exited = once(this.child, 'exit') as Promise<[number | null, string | null]>;
    this.child.kill(signal);
    const [code, by] = await exited;
    return code ?? by;
  }
}
