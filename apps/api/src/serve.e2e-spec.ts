import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stopping } from './operations/stopping.js';
import { CYCLE, startApi, type ApiFixture } from './testing/app.fixture.js';

describe('what is served besides the API itself', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  it('explains every problem on a page, in Vietnamese', async () => {
    const list = await api.ask('GET', '/problems');
    expect(list.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const links = [...list.text.matchAll(/href="(\/problems\/[a-z-]+)"/g)].map(([, href]) => href ?? '');
    expect(links.length).toBeGreaterThan(60);
    for (const link of links) {
      const page = await api.ask('GET', link);
      expect([link, page.status, /Cần làm gì<\/h2><p>.{10}/.test(page.text)]).toEqual([link, 200, true]);
    }
  });

  it('allows no inline script or style on pages, and none at all from elsewhere', async () => {
    for (const path of ['/problems', '/api/v1/frameworks', '/nowhere']) {
      const policy = (await api.ask('GET', path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  it('has the API’s documentation without anything from outside', async () => {
    const docs = await api.ask('GET', '/api/docs');
    expect(docs.status).toBe(200);
    expect(docs.headers.get('content-security-policy')).toContain("script-src 'self';");
    const assets = [...docs.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(assets.length).toBeGreaterThan(3);
    for (const asset of assets) {
      expect(asset).not.toMatch(/^(?:https?:)?\/\//);
      expect([asset, (await fetch(new URL(asset, `${api.url}/api/docs`))).status]).toEqual([asset, 200]);
    }
    expect(docs.text).not.toMatch(/<script>(?!\s*<)/);
    expect((await api.ask('GET', '/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  });

  it('shows a framework with its rules in words, the fields to fill in, and how each cell was read', async () => {
    const { status, headers, body } = await api.ask('GET', '/api/v1/frameworks/THU1');
    expect([status, headers.get('etag')]).toEqual([200, '"0"']);
    expect(body).toMatchObject({
      totalPoints: '50',
      readings: { unclear: 2, confirmed: 0 },
      position: expect.stringMatching(/^\d+$/),
    });
    const [percent] = body.indicators as readonly unknown[];
    expect(percent).toMatchObject({
      ruleInWords: expect.stringContaining('điểm'),
      inputs: [{ name: 'value', unit: '%' }],
    });
  });

  it('lets an admin confirm a cell, open a cycle and move a deadline', async () => {
    const give = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      api.ask('POST', path, { as: 'qt.sokhcn', body, headers });
    const cell = { row: '1.3', cell: 'lead', reason: 'Đã đối chiếu bản giấy' };
    const confirmed = await give('/api/v1/frameworks/THU1/confirmations', cell, { 'If-Match': '"0"' });
    expect(confirmed).toMatchObject({ status: 201, body: { revision: '1' } });
    const after = await api.ask(
      'GET',
      `/api/v1/frameworks/THU1?minPosition=${String(confirmed.body.position)}`,
    );
    expect(after.body).toMatchObject({ readings: { confirmed: 1 } });

    const opened = await give('/api/v1/cycles', {
      unit: 'khanhhoa',
      year: 2026,
      framework: 'THU1',
      openedOn: '2026-01-05',
      dueDay: 20,
    });
    expect(opened).toMatchObject({ status: 201, body: { revision: '0' } });
    const location = opened.headers.get('location') ?? '';
    const cycle = await api.ask('GET', `${location}?minPosition=${String(opened.body.position)}`, {
      as: 'cb.sokhcn',
    });
    expect(cycle).toMatchObject({
      status: 200,
      body: { key: 'khanhhoa.2026.THU1', periods: [{ dueBefore: '2026-03-20' }, {}, {}, {}] },
    });
    const moved = await give(
      `${location}/deadlines`,
      { period: '2026-Q1', dueBefore: '2026-03-28', reason: 'Nghỉ lễ' },
      { 'If-Match': '"0"' },
    );
    expect(moved).toMatchObject({ status: 201, body: { revision: '1' } });
  });

  it('stops sign-ins that come faster than people type', async () => {
    const tries = Array.from({ length: 61 }, () => api.ask('POST', '/api/v1/sessions', { body: {} }));
    const answers = await Promise.all(tries);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ body: { errorCode: 'http.too-many-requests' } });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('pages through a list to its end', async () => {
    const seen: string[] = [];
    let path: string | undefined = `/api/v1/cycles/${CYCLE}/dossiers?limit=2`;
    while (path !== undefined) {
      const page = await api.ask('GET', path, { as: 'kt.giamsat' });
      seen.push(
        ...(page.body.items as readonly { readonly indicator: string }[]).map(({ indicator }) => indicator),
      );
      path = /<(.+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5']);
  });
});

describe('a server that was told to stop', () => {
  it('says so to whoever watches its health, while it still answers', async () => {
    const api = await startApi();
    expect((await api.ask('GET', '/health/ready')).status).toBe(200);
    api.app.get(Stopping).onModuleDestroy();
    expect(await api.ask('GET', '/health/ready')).toMatchObject({
      status: 503,
      body: { error: { serving: { status: 'down' } } },
    });
    expect((await api.ask('GET', '/health/live')).status).toBe(200);
    expect((await api.ask('GET', '/api/v1/frameworks')).status).toBe(200);
    await api.close();
  });

  it('ends the request under way before it lets go of the stores', async () => {
    const api = await startApi();
    const body = { period: '2025-Q2', inputs: { value: '50' } };
    const arrived = once(api.app.getHttpServer(), 'request');
    const asked = api.ask('POST', `/api/v1/dossiers/${CYCLE}.1.1/values`, {
      as: 'cb.sokhcn',
      body,
      headers: { 'If-Match': '"new"' },
    });
    await arrived;
    await api.close();
    expect((await asked).status).toBe(201);
  });
});

describe('the process', () => {
  it('says one line when it listens, answers, and leaves at once when it is told to stop', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'dti-api-'));
    const [main, runner] = ['./main.ts', '../../../infra/scripts/run-source.mjs'].map((path) =>
      fileURLToPath(new URL(path, import.meta.url)),
    );
    const server = spawn(process.execPath, ['--conditions=source', '--import', runner ?? '', main ?? ''], {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0' },
    });
    let said = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(server.stdout, 'data');
    const url = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
    // A connection that is kept open must not hold the process up.
    const agent = new Agent({ keepAlive: true });
    const status = await new Promise((resolve) =>
      get(`${url}/health/ready`, { agent }, (answer) => resolve(answer.resume().statusCode)),
    );
    const exited = once(server, 'exit');
    server.kill('SIGTERM');
    const [code, signal] = (await exited) as [number | null, string | null];
    agent.destroy();
    await rm(dataDir, { recursive: true });
    expect([status, said.trim().split('\n').length, code ?? signal]).toEqual([200, 1, 'SIGTERM']);
    expect(said).toMatch(/^dti-ledger đang chạy ở http/);
  });
});
