import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dossierOf } from '../testing/app.fixture.js';
import { commandFor, ServerProcess } from '../testing/server-process.js';
import { JSON_BYTES_MAX } from './json-body.js';

const MB = 1_048_576;
/** What the kernel takes on its way (up to 6 MB to receive and 4 MB to send, on either side) is none that the server reads. */
const ON_THE_WAY = 16 * MB;
const GROWTH_MAX = 64 * MB;
const EVIDENCE_MAX = MB;
/** The server closed while more came: TCP then may drop the answer on its way, and the caller sees only the end. */
const CLOSED = 0;

// Row L5.
describe('requests that are too large', () => {
  let dataDir: string;
  let server: ServerProcess;
  let token: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'dti-large-'));
    server = await ServerProcess.start(commandFor(dataDir));
    token = await server.token('cb.sokhcn');
  });
  afterAll(async () => {
    await server.end('SIGTERM');
    await rm(dataDir, { recursive: true });
  });

  /** Sends a head and then parts until the server has answered or closed; gives the status and what it took. */
  async function send(
    head: string,
    parts: Iterable<Uint8Array> = [],
  ): Promise<{ readonly status: number; readonly sent: number }> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    let answer = '';
    // The first of both ends the sending: an answer, or the end of the connection.
    const told = new Promise<'told'>((resolve) => {
      socket.setEncoding('latin1').on('data', (text: string) => {
        answer += text;
        if (answer.includes('\r\n\r\n')) resolve('told');
      });
      socket.on('error', () => undefined).on('close', () => resolve('told'));
    });
    socket.write(head);
    let sent = 0;
    for (const part of parts) {
      // A part that meets a closed connection was not sent.
      const handedOn = new Promise<'sent' | 'told'>((resolve) =>
        socket.write(part, (error) => resolve(error ? 'told' : 'sent')),
      );
      if ((await Promise.race([told, handedOn])) === 'told') break;
      sent += part.length;
    }
    await told;
    socket.destroy();
    return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? CLOSED), sent };
  }

  const post = (path: string, ...headers: readonly string[]) =>
    [
      `POST ${path} HTTP/1.1`,
      'Host: a',
      `Authorization: Bearer ${token}`,
      'If-Match: "new"',
      ...headers,
      '',
      '',
    ].join('\r\n');
  const values = `/api/v1/dossiers/${dossierOf('1.1')}/values`;
  const evidence = `/api/v1/dossiers/${dossierOf('1.3')}/evidence`;
  const json = (length: number) => ['Content-Type: application/json', `Content-Length: ${length}`];

  function* repeated(part: Uint8Array, total: number): Generator<Uint8Array> {
    for (let sent = 0; sent < total; sent += part.length) yield part;
  }
  const chunk = Buffer.alloc(65_536, 32);
  const asChunk = Buffer.concat([
    Buffer.from(`${chunk.length.toString(16)}\r\n`),
    chunk,
    Buffer.from('\r\n'),
  ]);

  function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk.length) yield bytes.subarray(at, at + chunk.length);
  }
  const text = (body: string) =>
    [post(values, ...json(Buffer.byteLength(body))), pieces(Buffer.from(body))] as const;
  const bomb = gzipSync(Buffer.alloc(200 * MB), { level: 9 });
  const keys = (count: number) =>
    `{${Array.from({ length: count }, (_, index) => `"k${index}":0`).join(',')}}`;

  it.each<[string, () => readonly [string, Iterable<Uint8Array>?], readonly number[]]>([
    [
      'a hundred times the limit, announced',
      () => [post(values, ...json(100 * JSON_BYTES_MAX)), repeated(chunk, 100 * JSON_BYTES_MAX)],
      [413, CLOSED],
    ],
    [
      'a hundred times the limit, in chunks',
      () => [
        post(values, 'Content-Type: application/json', 'Transfer-Encoding: chunked'),
        repeated(asChunk, 100 * JSON_BYTES_MAX),
      ],
      [413, CLOSED],
    ],
    ['10,000 levels', () => text('['.repeat(10_000) + ']'.repeat(10_000)), [400]],
    ['a million keys', () => text(keys(1_000_000)), [413, CLOSED]],
    ['as many keys as the limit holds', () => text(keys(90_000)), [400]],
    [
      '64 KB of headers',
      () => [`GET /health/live HTTP/1.1\r\nHost: a\r\nX-Large: ${'x'.repeat(65_536)}\r\n\r\n`],
      [431],
    ],
    [
      'a body that unpacks to 200 MB',
      () => [post(values, ...json(bomb.length), 'Content-Encoding: gzip'), [bomb]],
      [400, 415],
    ],
    [
      'a file of 5 GB in chunks',
      () => [
        post(evidence, 'Content-Type: multipart/form-data; boundary=b', 'Transfer-Encoding: chunked'),
        largeFile(),
      ],
      [413, CLOSED],
    ],
  ])('are refused at their limit and leave nothing: %s', async (_, make, statuses) => {
    const before = await server.peakBytes();
    const { status, sent } = await send(...make());
    expect(statuses).toContain(status);
    expect(sent).toBeLessThanOrEqual(Math.max(JSON_BYTES_MAX, EVIDENCE_MAX) + MB + ON_THE_WAY);
    expect((await server.peakBytes()) - before).toBeLessThanOrEqual(GROWTH_MAX);
    const left = await readdir(join(dataDir, 'evidence'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  });

  function* largeFile(): Generator<Uint8Array> {
    const part = 'Content-Disposition: form-data; name="file"; filename="a.pdf"';
    const head = Buffer.from(`--b\r\n${part}\r\n\r\n%PDF-1.7\n`);
    yield Buffer.concat([Buffer.from(`${head.length.toString(16)}\r\n`), head, Buffer.from('\r\n')]);
    yield* repeated(asChunk, 5_000 * MB);
  }
});
