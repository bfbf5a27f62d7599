import { EventEmitter, once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { Body, Controller, Get, Module, Post, Req, StreamableFile } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { MultipartRequest } from '../dossier/upload.js';
import { acceptJsonOnly } from './json-body.js';
import { ProblemFilter } from './problem.filter.js';
import { serverAdapter, type Patience } from './server-adapter.js';

// Row L4: SLOW_CALLERS=1000 has 1,000 of a kind, and then the patience of an office; by day there is less of both.
const EACH = Number(process.env['SLOW_CALLERS'] ?? 60);
const IS_WHOLE = EACH >= 1_000;
const SLOW_MS_MAX = 30_000;
const SHORT: Patience = { idle: 600_000, request: 600_000, headers: 1_000, stall: 3_000, look: 500 };
const DRIBBLE_MS = 200;
/** Rounds by which the time of those in no hurry is known before the slow ones come. */
const CALM = IS_WHOLE ? 300 : 1;
const MB = 1_048_576;
const LARGE = 64 * MB;

@Controller()
class Probe {
  @Get('read')
  read(): string {
    return 'ok';
  }

  @Get('large')
  large(): StreamableFile {
    const piece = Buffer.alloc(65_536);
    return new StreamableFile(Readable.from(Array.from({ length: LARGE / piece.length }, () => piece)));
  }

  @Post('write')
  write(@Body() body: unknown): string {
    return JSON.stringify(body);
  }

  @Post('upload')
  async upload(@Req() request: MultipartRequest): Promise<string> {
    let bytes = 0;
    for await (const part of request.parts({ limits: { fileSize: LARGE } }))
      if (part.type === 'file') for await (const piece of part.file) bytes += (piece as Buffer).length;
    return String(bytes);
  }
}

@Module({ controllers: [Probe], providers: [{ provide: APP_FILTER, useClass: ProblemFilter }] })
class Application {}

interface Caller {
  readonly socket: Socket;
  /** All that it was told, to the end. */
  readonly told: Promise<string>;
}

/** Does, now and then, as little as it can, for as long as it is let. */
type Habit = (socket: Socket) => void;

function slowCaller(port: number, beginning: string, little: Habit): Caller {
  // It does not go by itself when the server has said its last word.
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let answer = '';
  if (little === sip) socket.pause();
  else socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
  // Being cut off is what it deserves.
  socket.on('error', () => undefined);
  socket.write(beginning);
  const dribbling = setInterval(() => little(socket), DRIBBLE_MS);
  const told = new Promise<string>((resolve) =>
    socket.on('close', () => {
      clearInterval(dribbling);
      resolve(answer);
    }),
  );
  return { socket, told };
}

const dribble: Habit = (socket) => void socket.write('x');
const sip: Habit = (socket) => void socket.read(1_024);

const FORM =
  '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n';
const post = (path: string, type: string, length: number) =>
  `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`;
const UNWANTED = 'GET /read HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n';
const UPLOAD = 'multipart/form-data; boundary=b';
const REFUSED = /^(HTTP\/1\.1 408 [^]*)?$/;

const KINDS: readonly (readonly [string, string, Habit, number, RegExp])[] = [
  ['headers', 'GET /read HTTP/1.1\r\nHost: a\r\nX-Slow: ', dribble, EACH, REFUSED],
  ['bodies', `${post('/write', 'application/json', 100_000)}{`, dribble, EACH, REFUSED],
  ['bodies that nobody wants', UNWANTED, dribble, EACH / 10, /^HTTP\/1\.1 200 [^]*ok$/],
  ['files', post('/upload', UPLOAD, LARGE) + FORM, dribble, EACH / 2, REFUSED],
  ['readers', 'GET /large HTTP/1.1\r\nHost: a\r\n\r\n', sip, EACH / 2, /^$/],
];

const p99 = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length * 0.99)] ?? 0;

/** For the report of a whole run: how long the slow ones were let, and how long others took before and meanwhile. */
function tell(kind: string, took: Readonly<Record<'held' | 'times' | 'calm', readonly number[]>>): void {
  const figures = [
    took.held.length,
    Math.min(...took.held),
    Math.max(...took.held),
    p99(took.calm),
    p99(took.times),
  ];
  const [callers, first, last, calm, meanwhile] = figures.map(Math.round);
  process.stdout.write(
    `${JSON.stringify({ kind, callers, first, last, calm, meanwhile, served: took.times.length })}\n`,
  );
}

describe('callers that are slow on purpose', () => {
  let app: NestFastifyApplication;
  let port: number;
  /** Says of each caller's port when the server let it go, and after how many milliseconds. */
  const letGo = new EventEmitter().setMaxListeners(0);
  beforeAll(async () => {
    const adapter = IS_WHOLE ? serverAdapter() : serverAdapter(SHORT);
    app = await NestFactory.create<NestFastifyApplication>(Application, adapter, {
      logger: false,
      bodyParser: false,
    });
    acceptJsonOnly(app.getHttpAdapter().getInstance());
    await app.getHttpAdapter().getInstance().register(multipart);
    await app.listen({ port: 0, host: '127.0.0.1' });
    port = (app.getHttpServer().address() as { readonly port: number }).port;
    app.getHttpServer().on('connection', (socket: Socket) => {
      const { remotePort = 0 } = socket;
      const begunAt = performance.now();
      socket.once('close', () => letGo.emit(String(remotePort), performance.now() - begunAt));
    });
  });
  afterAll(() => app.close());

  const connections = () =>
    new Promise<number>((resolve) =>
      app.getHttpServer().getConnections((_error: unknown, count: number) => resolve(count)),
    );

  /** Two requests of somebody in no hurry to annoy; gives how long they took. */
  async function served(): Promise<number> {
    const begunAt = performance.now();
    const headers = { 'content-type': 'application/json' };
    const [read, write] = await Promise.all([
      fetch(`http://127.0.0.1:${port}/read`),
      fetch(`http://127.0.0.1:${port}/write`, { method: 'POST', body: '{"a":1}', headers }),
    ]);
    expect([await read.text(), await write.text()]).toEqual(['ok', '{"a":1}']);
    return performance.now() - begunAt;
  }

  /** Serves others until the server has let go of all of them; gives how long it bore each, and how long others took. */
  async function endured(callers: readonly Caller[]) {
    let open = callers.length;
    const ends = callers.map(async ({ socket }): Promise<number> => {
      const [ms] = (await once(letGo, String(socket.localPort))) as [number];
      open -= 1;
      return ms;
    });
    const times: number[] = [];
    while (open > 0) times.push(await served());
    return { held: await Promise.all(ends), times };
  }

  it.each(KINDS)(
    '%s: all are cut off, and others are served meanwhile',
    async (...kind) => {
      const [name, beginning, little, count, answered] = kind;
      const calm: number[] = [];
      while (calm.length < CALM) calm.push(await served());
      const callers = Array.from({ length: count }, () => slowCaller(port, beginning, little));
      await Promise.all(callers.map(({ socket }) => once(socket, 'connect')));
      const { held, times } = await endured(callers);
      if (IS_WHOLE) tell(name, { held, times, calm });
      expect(times.length).toBeGreaterThan(0);
      expect(held.filter((ms) => IS_WHOLE && ms > SLOW_MS_MAX)).toEqual([]);
      // Who does not take what it is told does not see its end, either.
      for (const { socket } of callers) if (little === sip) socket.destroy();
      // What came is the reason or nothing, never an answer as if all had gone well.
      for (const { told } of callers) expect(await told).toMatch(answered);
      await expectNobodyLeft();
    },
    180_000,
  );

  /** The server sees the last of them go a moment after they do; a leak would stay. */
  async function expectNobodyLeft(): Promise<void> {
    for (let asked = 0; asked < 500 && (await connections()) >= 10; asked += 1) await served();
    expect(await connections()).toBeLessThan(10);
  }

  it('are not those whose file keeps coming, however long it takes', async () => {
    const pieces = 40;
    const end = '\r\n--b--\r\n';
    const piece = Buffer.alloc(MB / 8);
    const socket = connect(port, '127.0.0.1');
    socket.write(post('/upload', UPLOAD, FORM.length + pieces * piece.length + end.length) + FORM);
    const begunAt = performance.now();
    for (let sent = 0; sent < pieces; sent += 1) {
      socket.write(piece);
      // What others ask is the clock here: the file takes longer than anything else would be let.
      while (performance.now() - begunAt < (sent * 2 * SHORT.stall) / pieces) await served();
    }
    socket.write(end);
    const [answer] = (await once(socket.setEncoding('latin1'), 'data')) as [string];
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(answer).toContain(String(pieces * piece.length));
    socket.destroy();
  });
});
