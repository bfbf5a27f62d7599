// A bare HTTP server over bare SQLite: parses the body, checks the version, commits what came together, answers.
//   node … infra/bench/floors/bare-server.ts <folder>; prints its port
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { toBytes } from '#ledger';
import type { Append } from '../workload/appends.js';
import { BareSqlite } from './append.js';

interface Waiting {
  readonly append: Append;
  readonly answer: ServerResponse;
}

const store = new BareSqlite(process.argv[2] ?? '.');
let waiting: Waiting[] = [];

function appendOf(url: string, body: string): Append {
  const stream = `dossier-${url.split('/').at(-2)?.replaceAll('.', '_') ?? ''}`;
  const recordedAt = new Date().toISOString();
  const event = {
    id: randomUUID(),
    type: 'dossier.value-reported.v2',
    data: JSON.parse(body) as unknown,
    metadata: { actor: { id: 'cb.sokhcn', role: 'officer', agency: 'sokhcn' }, correlationId: randomUUID() },
  } as const;
  const place = { stream, revision: 0n, recordedAt };
  return { ...place, event, bytes: toBytes(event, place) };
}

/** After the sockets were read: all requests of one turn of the event loop share a commit. */
function commit(): void {
  const batch = waiting;
  waiting = [];
  store.append(batch.map(({ append }) => append));
  for (const { answer } of batch)
    answer.writeHead(201, { 'Content-Type': 'application/json' }).end('{"revision":"0"}');
}

function handle(asked: IncomingMessage, answer: ServerResponse): void {
  let body = '';
  asked.setEncoding('utf8');
  asked.on('data', (part: string) => (body += part));
  asked.on('end', () => {
    if (waiting.push({ append: appendOf(asked.url ?? '', body), answer }) === 1) setImmediate(commit);
  });
}

const server = createServer(handle).listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' ? address?.port : address);
});
