import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rename, rm, stat, writeFile, appendFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { BucketSettings } from '../client.js';
import { PART_BYTES } from '../parts.js';
import { Faults, goesOn, S3Refused, type Fault, type S3Operation } from './s3-faults.js';
import { md5Of, S3Objects, write, type Received } from './s3-objects.js';
import { checkSignature, errorXml, keysXml, operationOf, uploadsXml, xml, type S3Call } from './s3-words.js';

const PAGE = 1_000;

/** A small server that speaks the calls the store makes, on one bucket, with faults on demand. */
export class S3Server {
  readonly faults = new Faults();
  readonly calls: { readonly operation: S3Operation; readonly key: string }[] = [];

  private constructor(
    readonly objects: S3Objects,
    readonly settings: BucketSettings,
    private readonly parts: { readonly server: Server; readonly root: string },
  ) {}

  static async start(): Promise<S3Server> {
    const root = await mkdtemp(join(tmpdir(), 's3-'));
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const secrets = { accessKeyId: 'test-key-id', secretAccessKey: 'test-secret' };
    const settings = {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'vn-1',
      bucket: 'minh-chung',
      ...secrets,
    };
    const started = new S3Server(await S3Objects.in(root), settings, { server, root });
    server.on('request', (request, response) => void started.#answer(request, response));
    return started;
  }

  async close(): Promise<void> {
    this.parts.server.closeAllConnections();
    this.parts.server.close();
    await rm(this.parts.root, { recursive: true });
  }

  /** How often this call came, faults included. */
  count(operation: S3Operation): number {
    return this.calls.filter((call) => call.operation === operation).length;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A connection that is cut on purpose, or by the store: the store's answer to it is what a test looks at.
    for (const stream of [request, response]) stream.on('error', () => response.destroy());
    try {
      checkSignature(request, this.settings);
      const call = operationOf(request, this.settings.bucket);
      this.calls.push({ operation: call.operation, key: call.key });
      const fault = this.faults.next(call.operation);
      if (!goesOn(fault, response, call.operation === 'GetObject')) return;
      await this.#carryOut(call, { request, response, fault });
    } catch (error) {
      refuse(request, response, error);
    }
  }

  async #carryOut(call: S3Call, way: Way): Promise<void> {
    if (call.operation === 'GetObject' || call.operation === 'HeadObject') return this.#read(call, way);
    const body = await this.#changes[call.operation](call, way.request);
    if (way.fault === 'lost-answer') return void way.response.destroy();
    const { xml: said = '', ...headers } = body;
    way.response.writeHead(call.operation.startsWith('Delete') ? 204 : 200, headers).end(said);
  }

  readonly #changes: Record<Exclude<S3Operation, 'GetObject' | 'HeadObject'>, Change> = {
    PutObject: async ({ key }, request) => {
      const { path, received } = await this.#receive(request);
      await rename(path, this.objects.path(key));
      return { etag: `"${received.md5}"` };
    },
    UploadPart: async ({ query }, request) => {
      const { path, received } = await this.#receive(request);
      const target = this.objects.partPath(query.get('uploadId') ?? '', Number(query.get('partNumber')));
      await rename(path, target).catch(() => {
        throw new S3Refused(404, 'NoSuchUpload');
      });
      return { etag: `"${received.md5}"` };
    },
    DeleteObject: async ({ key }) => {
      await rm(this.objects.path(key), { force: true });
      return {};
    },
    CopyObject: async ({ key }, request) => {
      const from = decodeURIComponent(String(request.headers['x-amz-copy-source'])).split('/').slice(1);
      await this.objects.copy(from.join('/'), key);
      return { xml: xml('CopyObjectResult', `<ETag>"${await md5Of(this.objects.path(key))}"</ETag>`) };
    },
    CreateMultipartUpload: async ({ key }) => ({
      xml: xml('InitiateMultipartUploadResult', `<UploadId>${await this.objects.begin(key)}</UploadId>`),
    }),
    CompleteMultipartUpload: (call, request) => this.#complete(call, request),
    AbortMultipartUpload: async ({ query }) => {
      await this.objects.drop(query.get('uploadId') ?? '').catch(() => {
        throw new S3Refused(404, 'NoSuchUpload');
      });
      return {};
    },
    ListObjectsV2: async ({ query }) => {
      const prefix = query.get('prefix') ?? '';
      const after = query.get('start-after') ?? '';
      const keys = (await this.objects.keys()).filter((key) => key.startsWith(prefix) && key > after);
      const page = keys.slice(0, PAGE);
      const dated = page.map(async (key) => ({ key, at: (await stat(this.objects.path(key))).mtime }));
      return { xml: keysXml(await Promise.all(dated), keys.length > PAGE) };
    },
    ListMultipartUploads: async () => ({ xml: uploadsXml(await this.objects.uploads()) }),
  };

  /** Throws S3Refused for bytes other than those that were signed for. */
  async #receive(request: IncomingMessage): Promise<{ readonly path: string; readonly received: Received }> {
    const path = this.objects.newPath();
    const received = await write(path, request);
    const sha256 = Buffer.from(received.sha256, 'hex').toString('base64');
    if (request.headers['x-amz-content-sha256'] !== received.sha256) throw new S3Refused(400, 'BadDigest');
    if ((request.headers['x-amz-checksum-sha256'] ?? sha256) !== sha256)
      throw new S3Refused(400, 'BadDigest');
    return { path, received };
  }

  async #complete({ key, query }: S3Call, request: IncomingMessage): Promise<Answer> {
    const order = await text(request);
    const uploadId = query.get('uploadId') ?? '';
    const named = [...order.matchAll(/<PartNumber>(\d+)<\/PartNumber>/g)].map(([, number]) => Number(number));
    const target = this.objects.newPath();
    await writeFile(target, '');
    for (const number of named) {
      const part = await readFile(this.objects.partPath(uploadId, number)).catch(() => undefined);
      if (!part) throw new S3Refused(404, 'NoSuchUpload');
      if (part.length < PART_BYTES && number !== named.at(-1)) throw new S3Refused(400, 'EntityTooSmall');
      await appendFile(target, part);
    }
    await rename(target, this.objects.path(key));
    await this.objects.drop(uploadId);
    return { xml: xml('CompleteMultipartUploadResult', `<Key>${key}</Key>`) };
  }

  async #read({ operation, key }: S3Call, { request, response, fault }: Way): Promise<void> {
    const path = this.objects.path(key);
    const { size } = await stat(path).catch(() => {
      throw new S3Refused(404, 'NoSuchKey');
    });
    const etag = `"${await md5Of(path)}"`;
    const from = startOf(request, etag);
    response.writeHead(from > 0 ? 206 : 200, { etag, 'content-length': size - from });
    if (operation === 'HeadObject' || size === from) return void response.end();
    send(createReadStream(path, { start: from, end: endOf(from, size, fault) }), response, fault);
  }
}

/** The first byte that is asked for. Throws S3Refused when it is one of another version. */
function startOf({ headers }: IncomingMessage, etag: string): number {
  if ((headers['if-match'] ?? etag) !== etag) throw new S3Refused(412, 'PreconditionFailed');
  return Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
}

/** The last byte that is sent: of a file that is cut, one in its middle. */
const endOf = (from: number, size: number, fault: Fault | undefined): number =>
  fault === 'cut' ? from + Math.floor((size - from - 1) / 2) : size - 1;

function send(file: Readable, response: ServerResponse, fault: Fault | undefined): void {
  file.pipe(spoiling(fault === 'wrong-bytes')).pipe(response, { end: fault !== 'cut' });
  if (fault === 'cut') file.once('close', () => setImmediate(() => response.destroy()));
}

interface Way {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly fault: Fault | undefined;
}

interface Answer {
  readonly xml?: string;
  readonly etag?: string;
}

type Change = (call: S3Call, request: IncomingMessage) => Promise<Answer>;

const spoiling = (spoils: boolean): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (spoils) chunk.writeUInt8(chunk.readUInt8(0) ^ 1, 0);
      done(null, chunk);
    },
  });

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const { status, code } = error instanceof S3Refused ? error : new S3Refused(500, 'InternalError');
  if (response.headersSent || response.destroyed) return void response.destroy();
  // The rest of a body that nobody wants would stand before the next request on this connection.
  response.setHeader('connection', 'close');
  response.writeHead(status).end(request.method === 'HEAD' ? '' : errorXml(code));
  request.resume();
}
