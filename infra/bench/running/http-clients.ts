import { Agent, request } from 'node:http';
import { latencies } from './statistics.js';

export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** One call on a connection that is kept. Rejects when the connection fails. */
export const call = (agent: Agent, { method, url, headers, body }: Call): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, method, headers: { ...headers, ...lengthOf(body) } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const lengthOf = (body: string | undefined): Readonly<Record<string, string>> =>
  body === undefined
    ? {}
    : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };

/** So many clients, each with a connection of its own, each waiting for its answer before it asks again. */
export async function runClients(calls: readonly Call[], clients: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const queue = calls.values();
  const taken: number[] = [];
  const client = async (): Promise<void> => {
    for (const next of queue) {
      const start = performance.now();
      const { status, text } = await call(agent, next);
      taken.push(performance.now() - start);
      if (status >= 300) throw new Error(`${next.method} ${next.url} → ${status} ${text.slice(0, 300)}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const commandsPerSecond = taken.length / ((performance.now() - start) / 1_000);
  agent.destroy();
  return { commandsPerSecond, ...latencies(taken) };
}
