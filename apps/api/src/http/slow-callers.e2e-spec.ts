import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { acceptJsonOnly } from './json-body.js';
import { serverAdapter } from './server-adapter.js';

// Row L4 in small: the same adapter, less patient, so that the test need not wait as long as an office would.
const EACH = Number(process.env['SLOW_CALLERS'] ?? 100);
const PATIENCE = { idle: 2_000, request: 2_000, headers: 1_000, look: 100 };
const DRIBBLE_MS = 200;

@Controller()
class Probe {
  @Get('read')
  read(): string {
    return 'ok';
  }

  @Post('write')
  write(@Body() body: unknown): string {
    return JSON.stringify(body);
  }
}

@Module({ controllers: [Probe] })
class Application {}

/** Sends its beginning, then a byte now and then, for as long as it is let. */
function slowCaller(
  port: number,
  beginning: string,
): { readonly socket: Socket; readonly ended: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  // Being cut off is what it deserves.
  socket.on('error', () => undefined);
  socket.write(beginning);
  const dribbling = setInterval(() => void socket.write('x'), DRIBBLE_MS);
  const ended = new Promise<string>((resolve) =>
    socket.on('close', () => {
      clearInterval(dribbling);
      resolve(answer);
    }),
  );
  return { socket, ended };
}

describe(`${EACH} callers with slow headers and ${EACH} with slow bodies`, () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create<NestFastifyApplication>(Application, serverAdapter(PATIENCE), {
      logger: false,
      bodyParser: false,
    });
    acceptJsonOnly(app.getHttpAdapter().getInstance());
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => app.close());

  const connections = () =>
    new Promise<number>((resolve) =>
      app.getHttpServer().getConnections((_error: unknown, count: number) => resolve(count)),
    );

  it('are all cut off in the end, and others are served meanwhile', async () => {
    const { port } = app.getHttpServer().address() as { readonly port: number };
    const headers = 'GET /read HTTP/1.1\r\nHost: a\r\nX-Slow: ';
    const body =
      'POST /write HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{';
    const callers = [headers, body].flatMap((text) =>
      Array.from({ length: EACH }, () => slowCaller(port, text)),
    );
    await Promise.all(callers.map(({ socket }) => once(socket, 'connect')));

    let open = callers.length;
    const ended = callers.map(({ ended: end }) => end.finally(() => (open -= 1)));
    let served = 0;
    while (open > 0) {
      const [read, write] = await Promise.all([
        fetch(`http://127.0.0.1:${port}/read`),
        fetch(`http://127.0.0.1:${port}/write`, {
          method: 'POST',
          body: '{"a":1}',
          headers: { 'content-type': 'application/json' },
        }),
      ]);
      expect([await read.text(), await write.text()]).toEqual(['ok', '{"a":1}']);
      served += 2;
    }
    const answers = await Promise.all(ended);
    expect(served).toBeGreaterThan(callers.length / 10);
    // What came is either the reason or nothing, never an answer as if the request had been whole.
    for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 408 [^]*)?$/);
    // The server sees the last of them go a moment after they do; a leak would stay.
    for (let asked = 0; asked < 500 && (await connections()) >= 10; asked += 1)
      await (await fetch(`http://127.0.0.1:${port}/read`)).text();
    expect(await connections()).toBeLessThan(10);
  });
});
