import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';

const COMMAND = ['--conditions=source', '--import', './infra/scripts/run-source.mjs', 'apps/cli/src/main.ts'];

/** A `serve` in a process of its own. */
export interface ServingProcess {
  readonly url: string;
  kill(): Promise<void>;
}

/** Resolves once it answers. Throws when it ends before. */
export async function startServing(
  role: 'api' | 'projector',
  settings: Readonly<Record<string, string>>,
): Promise<ServingProcess> {
  const child = spawn(process.execPath, [...COMMAND, 'serve', '--role', role, '--json'], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await urlOf(child), kill: () => killed(child) };
}

async function urlOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the process has no output');
  for await (const line of createInterface({ input: child.stdout }))
    return (JSON.parse(line) as { readonly url: string }).url;
  throw new Error('the server ended before it answered');
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

/** Who listens to a server's news; `reached` resolves once it has been told of a position. */
export interface Listener {
  reached(position: bigint): Promise<void>;
  close(): void;
}

export async function listenTo(url: string, token: string): Promise<Listener> {
  const request = get(`${url}/api/v1/live`, { headers: { Authorization: `Bearer ${token}` } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  response.setEncoding('utf8');
  let heard = 0n;
  response.on('data', (text: string) => {
    for (const [, id = '0'] of text.matchAll(/^id: (\d+)$/gm)) heard = BigInt(id);
  });
  response.on('error', () => undefined);
  return {
    reached: async (position) => {
      while (heard < position) await once(response, 'data');
    },
    close: () => request.destroy(),
  };
}
