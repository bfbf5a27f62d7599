import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuidV7 } from 'uuid';
import { DEFAULT_TOKEN_SECRET, SAMPLE_ACCOUNTS, Tokens } from '#access';
import { OpenCycle, quartersOf } from '#appraisal/cycle';
import { PublishFramework } from '#appraisal/framework';
import { RegisterEntry, type Entry } from '#appraisal/registry';
import type { Command, CommandContext } from '#kernel';
import { LEDGER, type Ledger, type Outcome } from '#ledger';
import { ProjectionRunner } from '#projections';
import { placeIn } from '#projections/testing';
import type { Config } from '../config.js';
import { Clock } from '../http/clock.js';
import { openApiDocument } from '../openapi.js';
import { createApp } from '../serve.js';
import { Contract } from './contract.js';
import { smallFramework } from './framework.fixture.js';

export const CYCLE = 'khanhhoa.2025.THU1';
export const dossierOf = (indicator: string): string => `${CYCLE}.${indicator}`;

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // What a test expects of a body, it says itself.
  readonly body: Record<string, unknown>;
  readonly text: string;
}

export interface Asked {
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A running server on a free port, with a small framework and an open cycle, and its day set to 20/05/2025. */
export interface ApiFixture {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly dataDir: string;
  readonly ledger: Ledger;
  /** Throws when the answer is not what the OpenAPI document says. */
  ask(method: string, path: string, asked?: Asked): Promise<Answered>;
  token(account: string): Promise<string>;
  /** The ETag of a dossier now, with everything recorded so far. */
  etag(indicator: string): Promise<string>;
  setToday(day: string): void;
  close(): Promise<void>;
}

export const testConfig = (dataDir: string): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataDir,
  databaseUrl: placeIn(dataDir).databaseUrl,
  role: 'all',
  production: false,
  tokenSecret: DEFAULT_TOKEN_SECRET,
  sample: true,
  evidenceBytesMax: 1_048_576,
  logLevel: 'silent',
});

/** `settings`: what differs from `testConfig`. The folder is gone at the end. */
export async function startApi(settings: Partial<Config> = {}): Promise<ApiFixture> {
  const { dataDir = await mkdtemp(join(tmpdir(), 'dti-api-')) } = settings;
  const app = await createApp({ ...testConfig(dataDir), ...settings });
  let now = new Date('2025-05-20T02:00:00Z');
  app.get(Clock).now = () => now;
  await app.init();
  await fill(app);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = await app.getUrl();
  const ledger = app.get<Ledger>(LEDGER, { strict: false });
  const runner = app.get(ProjectionRunner, { strict: false });
  await runner.waitFor(await ledger.head());

  const token = async (account: string): Promise<string> => {
    const known = SAMPLE_ACCOUNTS.find(({ id }) => id === account);
    if (!known) throw new Error(`no sample account ${account}`);
    return (await app.get(Tokens, { strict: false }).issue(known)).token;
  };
  const contract = new Contract(openApiDocument(app));
  const ask: ApiFixture['ask'] = async (method, path, asked = {}) => {
    const credentials = asked.as === undefined ? {} : { Authorization: `Bearer ${await token(asked.as)}` };
    const answer = await answered(await fetch(url + path, { method, ...sent(asked, credentials) }));
    const { status, headers, body } = answer;
    const faults = contract.faults({ method, path, status, type: headers.get('content-type') ?? '', body });
    if (faults.length > 0) throw new Error(`${method} ${path} → ${status}\n${faults.join('\n')}`);
    return answer;
  };
  return {
    app,
    url,
    dataDir,
    ledger,
    ask,
    token,
    etag: async (indicator) => {
      const path = `/api/v1/dossiers/${dossierOf(indicator)}?minPosition=${await ledger.head()}`;
      return (await ask('GET', path, { as: 'kt.giamsat' })).headers.get('etag') ?? '';
    },
    setToday: (day) => (now = new Date(`${day}T02:00:00Z`)),
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A body as it goes over the wire: forms and texts as they are, anything else as JSON. */
function sent({ body, headers }: Asked, credentials: Readonly<Record<string, string>>): RequestInit {
  if (body === undefined) return { headers: { ...credentials, ...headers } };
  if (body instanceof FormData) return { body, headers: { ...credentials, ...headers } };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { body: text, headers: { 'Content-Type': 'application/json', ...credentials, ...headers } };
}

/** A stream of events goes on until somebody leaves, so nothing of it is read here. */
async function answered(answer: Response): Promise<Answered> {
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream');
  if (isStream) await answer.body?.cancel();
  const text = isStream ? '' : await answer.text();
  const isJson = /[/+]json/.test(answer.headers.get('content-type') ?? '');
  const body = isJson ? (JSON.parse(text) as Answered['body']) : {};
  return { status: answer.status, headers: answer.headers, text, body };
}

const agency = (name: string, memberKinds: readonly string[] = []): Entry => ({
  kind: memberKinds.length > 0 ? 'group' : 'department',
  name,
  aliases: [],
  validFrom: null,
  validTo: null,
  predecessors: [],
  memberKinds,
  source: { document: '4636/KH-UBND', line: 1, how: 'stated' },
});

const AGENCIES: Readonly<Record<string, Entry>> = {
  sokhcn: agency('Sở Khoa học và Công nghệ'),
  vpubnd: agency('Văn phòng UBND tỉnh'),
  sotaichinh: agency('Sở Tài chính'),
  cacso: agency('Các sở, ban, ngành', ['department']),
};

/** In whose name the fixture gives commands. */
export const context = (): CommandContext => {
  const ids: string[] = [];
  return {
    actor: { id: 'qt.sokhcn', role: 'admin', agency: 'sokhcn' },
    today: '2025-01-02',
    eventId: (index) => (ids[index] ??= uuidV7()),
    correlationId: 'fixture',
  };
};

/** Past HTTP, for what no route does. */
export const giver =
  (app: NestFastifyApplication) =>
  (command: Command<unknown, unknown>): Promise<Outcome> =>
    app.get(CommandBus, { strict: false }).execute<ICommand, Outcome>(command);

/** Four agencies, the small framework and its open cycle. */
export async function fill(app: NestFastifyApplication): Promise<void> {
  const give = giver(app);
  for (const [code, entry] of Object.entries(AGENCIES)) {
    await give(new RegisterEntry({ sort: 'agency', code }, entry, context()));
  }
  const framework = smallFramework.code;
  await give(new PublishFramework({ framework }, smallFramework, context()));
  const cycle = { unit: 'khanhhoa', year: 2025, framework };
  await give(
    new OpenCycle(
      cycle,
      { openedOn: '2025-01-02', periods: quartersOf(2025), closesBefore: '2100-01-01' },
      context(),
    ),
  );
}
