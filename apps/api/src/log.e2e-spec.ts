import { once } from 'node:events';
import { connect } from 'node:net';
import { Controller, Get, Logger, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger as NestPino, PinoLogger } from 'nestjs-pino';
import { acceptJsonOnly } from './http/json-body.js';
import { observeRequests } from './http/request-observation.js';
import { serverAdapter } from './http/server-adapter.js';
import { logModule } from './log.js';
import { Metrics } from './operations/metrics.js';

type Line = Readonly<Record<string, unknown>>;

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CANARY = 'bí-mật-chim-hoàng-yến';

@Controller()
class Probe {
  readonly #log = new Logger('Probe');

  @Get('read')
  read(): string {
    this.#log.log('đã đọc');
    return 'ok';
  }

  @Post('write')
  async write(): Promise<string> {
    await Promise.resolve();
    this.#log.error({ err: new Error('hỏng\n{"level":60,"msg":"giả"}') });
    return 'ok';
  }
}

describe('the log', () => {
  let app: NestFastifyApplication;
  let said = '';
  const lines = () => said.trimEnd().split('\n');
  beforeAll(async () => {
    const destination = { write: (text: string) => void (said += text) };
    @Module({ imports: [logModule('info', destination)], controllers: [Probe] })
    class Application {}
    app = await NestFactory.create<NestFastifyApplication>(Application, serverAdapter(), {
      logger: false,
      bodyParser: false,
    });
    app.useLogger(app.get(NestPino));
    const fastify = app.getHttpAdapter().getInstance();
    observeRequests(fastify, { metrics: new Metrics(), log: await app.resolve(PinoLogger) });
    acceptJsonOnly(fastify);
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());
  beforeEach(() => {
    said = '';
  });

  const ask = async (path: string, init: RequestInit = {}): Promise<readonly Line[]> => {
    await (await fetch((await app.getUrl()) + path, init)).text();
    return lines().map((line) => JSON.parse(line) as Line);
  };

  it.each([
    ['a read', '/read', {}],
    ['a write with a body', '/write', { method: 'POST', body: '{}' }],
  ])('names trace and request in each line of %s', async (_, path, init) => {
    const headers = { 'content-type': 'application/json', traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };
    const told = await ask(path, { ...init, headers });
    expect(told).toHaveLength(2);
    expect(told.map(({ traceId }) => traceId)).toEqual([TRACE, TRACE]);
    expect(new Set(told.map(({ correlationId }) => correlationId)).size).toBe(1);
    expect(told[0]).toMatchObject({ correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('gives a request without a trace one of its own', async () => {
    const [first, second] = [await ask('/read'), await ask('/read')];
    const ids = [first.at(0)?.['traceId'], second.at(-1)?.['traceId']];
    expect(ids).toEqual(Array(2).fill(expect.stringMatching(/^[0-9a-f]{32}$/)));
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('holds no secret of a request', async () => {
    const headers = {
      authorization: `Bearer ${CANARY}-a`,
      cookie: `${CANARY}-b`,
      'content-type': 'application/json',
    };
    const encoded = Object.fromEntries(
      Object.entries(headers).map(([name, text]) => [name, encodeURI(text)]),
    );
    const body = JSON.stringify({ password: `${CANARY}-c`, token: `${CANARY}-d` });
    await ask('/write', {
      method: 'POST',
      headers: { ...encoded, 'content-type': 'application/json' },
      body,
    });
    expect(decodeURI(said)).not.toContain(CANARY);
    expect(said).toContain('[ẩn]');
  });

  // Sent as bare bytes: a client library would not let them out.
  const FORGED = '{"level":30,"msg":"giả mạo"}';
  it.each([
    ['CR LF and a line', `a\r\n${FORGED}`],
    ['LF and a line', `a\n${FORGED}`],
    ['CR and a line', `a\r${FORGED}`],
    ['colours of a terminal', `\u001b[2K\u001b[1A${FORGED}`],
    ['a line separator', `a\u2028${FORGED}`],
    ['a NUL', `a\u0000${FORGED}`],
    ['15 KB', 'x'.repeat(15_000)],
  ])('cannot be forged by a header with %s', async (_, value) => {
    await send(`GET /read HTTP/1.1\r\nHost: a\r\nConnection: close\r\nUser-Agent: ${value}\r\n\r\n`);
    await ask('/read?con=song');
    expectNoForgery();
  });

  it.each(['%0d%0a', '%0A', '%1b%5b2K', '%e2%80%a8', '%00', '\u00e2\u0080\u00a8'])(
    'cannot be forged by an address with %s',
    async (mark) => {
      await send(`GET /read?a=${mark}${encodeURI(FORGED)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      await ask('/read?con=song');
      expectNoForgery();
    },
  );

  it('is one line for an error whose message has several', async () => {
    await ask('/write', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(lines()).toHaveLength(2);
    expectNoForgery();
  });

  /** Each line is one JSON object of ours, on one line of any terminal. */
  function expectNoForgery(): void {
    for (const line of lines()) {
      expect(JSON.parse(line)).toMatchObject({ pid: process.pid, time: expect.any(Number) });
      // Every letter below a space would end or hide the line.
      expect([...line].filter((letter) => letter < ' ' || letter === '\u007f')).toEqual([]);
    }
    expect(lines().filter((line) => line.startsWith('{"level":30,"msg":"giả'))).toEqual([]);
  }

  async function send(text: string): Promise<void> {
    const { port } = app.getHttpServer().address() as { readonly port: number };
    const socket = connect(port, '127.0.0.1');
    socket.write(text, 'utf8');
    socket.resume();
    await once(socket, 'close');
  }
});
