import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Tokens, SAMPLE_ACCOUNTS } from '#access';
import { S3Server } from '../../../libs/evidence-store/src/testing/index.js';
import { Clock } from './http/clock.js';
import { createApp } from './serve.js';
import { dossierOf, fill, testConfig } from './testing/app.fixture.js';
import { commandFor, ServerProcess } from './testing/server-process.js';
import { describeWithMounts, SmallDisk } from './testing/small-disk.js';

const KB = 1_024;
const ROOM = 1_536 * KB;

/** A file of this size, different for each seed. */
function form(size: number, seed: number): FormData {
  const bytes = new Uint8Array(size).fill(seed);
  bytes.set(Buffer.from('%PDF-1.7\n'));
  const fields = {
    period: '2025-Q2',
    number: '1/KH-UBND',
    title: 'Kế hoạch',
    issuedOn: '2025-05-01',
    summary: 'Trích yếu',
  };
  const body = new FormData();
  for (const [name, text] of Object.entries(fields)) body.append(name, text);
  body.append('file', new Blob([bytes]), 'a.pdf');
  return body;
}

/** Uploads and reads as an officer does, of a dossier that is as the last answer left it. */
class Officer {
  #tag = '"new"';
  readonly #path = `/api/v1/dossiers/${dossierOf('1.3')}/evidence`;

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  async upload(size: number, seed: number) {
    const headers = { authorization: `Bearer ${this.token}`, 'if-match': this.#tag };
    const answer = await fetch(this.url + this.#path, { method: 'POST', body: form(size, seed), headers });
    this.#tag = answer.headers.get('etag') ?? this.#tag;
    const { errorCode, position } = (await answer.json()) as {
      readonly errorCode?: string;
      readonly position?: string;
    };
    return { status: answer.status, errorCode, position, location: answer.headers.get('location') ?? '' };
  }

  async read(location: string, position = '0'): Promise<number> {
    const headers = { authorization: `Bearer ${this.token}` };
    const answer = await fetch(`${this.url}${location}?minPosition=${position}`, { headers });
    return (await answer.arrayBuffer()).byteLength;
  }
}

const FULL = { status: 507, errorCode: 'http.storage-full' };

// Row D5, for evidence: in a bucket.
describe('a bucket without room', () => {
  it('refuses files with 507, keeps nothing of them, serves the others, and goes on when there is room', async () => {
    const [dataDir, server] = [await mkdtemp(join(tmpdir(), 'dti-full-')), await S3Server.start()];
    const app = await createApp({ ...testConfig(dataDir), evidenceBucket: server.settings });
    app.get(Clock).now = () => new Date('2025-05-20T02:00:00Z');
    await app.init();
    await fill(app);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const officer = new Officer(await app.getUrl(), await tokenOf(app));
    const first = await officer.upload(10 * KB, 1);
    expect(first).toMatchObject({ status: 201 });

    server.faults.plan('PutObject', 'quota-exceeded', 2);
    for (const seed of [2, 3]) expect(await officer.upload(10 * KB, seed)).toMatchObject(FULL);
    expect(await server.objects.keys()).toHaveLength(1);
    expect(await officer.read(first.location, first.position)).toBe(10 * KB);
    expect(await officer.upload(10 * KB, 2)).toMatchObject({ status: 201 });
    expect(await server.objects.keys()).toHaveLength(2);
    await app.close();
    await server.close();
    await rm(dataDir, { recursive: true });
  });
});

const tokenOf = async (app: NestFastifyApplication): Promise<string> => {
  const account = SAMPLE_ACCOUNTS.find(({ id }) => id === 'cb.sokhcn');
  if (!account) throw new Error('no sample account');
  return (await app.get(Tokens, { strict: false }).issue(account)).token;
};

// Row D5, for evidence: on a disk of 1.5 MB.
describeWithMounts('a disk without room', () => {
  it('refuses files with 507, keeps nothing of them, serves the others, and goes on when there is room', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'dti-full-'));
    const evidence = join(dataDir, 'evidence');
    await mkdir(evidence);
    await using disk = await SmallDisk.mount(evidence, ROOM);
    await using server = await ServerProcess.start(disk.within(commandFor(dataDir)));
    const files = async () => {
      const entries = await readdir(disk.seen, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    };
    const officer = new Officer(server.url, await server.token('cb.sokhcn'));
    const first = await officer.upload(600 * KB, 1);
    const second = await officer.upload(600 * KB, 2);
    expect([first.status, second.status]).toEqual([201, 201]);

    for (const seed of [3, 4, 5]) expect(await officer.upload(600 * KB, seed)).toMatchObject(FULL);
    expect(await files()).toHaveLength(2);
    expect(await officer.read(first.location, second.position)).toBe(600 * KB);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);

    // What makes room here would be more disk in an office.
    const [gone = ''] = (await files()).filter((path) =>
      path.endsWith(second.location.split('/').at(-2) ?? '-'),
    );
    await rm(gone);
    expect(await officer.upload(600 * KB, 3)).toMatchObject({ status: 201 });
    expect(await files()).toHaveLength(2);
    expect(await server.end('SIGTERM')).toBe('SIGTERM');
    await rm(dataDir, { recursive: true });
  });
});
