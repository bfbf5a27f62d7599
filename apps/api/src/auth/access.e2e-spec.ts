import { request } from 'node:http';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { DEFAULT_TOKEN_SECRET, SAMPLE_PASSWORD, Tokens } from '#access';
import { ProjectionRunner } from '#projections';
import { planImport, readAllData } from '#reference-data';
import { CYCLE, dossierOf, giver, startApi, type ApiFixture } from '../testing/app.fixture.js';
import { routesOf } from '../testing/routes.js';
import { RouteAudit, RoutesWithoutPolicy } from './route-audit.js';

const ROLES = [
  'anonymous',
  'officer',
  'coordinator',
  'stranger',
  'reviewer',
  'council',
  'auditor',
  'admin',
] as const;
type Role = (typeof ROLES)[number];
const ACCOUNTS: Readonly<Record<Exclude<Role, 'anonymous'>, string>> = {
  officer: 'cb.sokhcn',
  coordinator: 'cb.vpubnd',
  stranger: 'cb.congantinh',
  reviewer: 'tgv.sotaichinh',
  council: 'hd.vpubnd',
  auditor: 'kt.giamsat',
  admin: 'qt.sokhcn',
};

/** Statuses in the order of ROLES. A write is sent without a body and If-Match: whoever may write gets 400 or 428. */
type Row = readonly number[];
const all = (status: number): Row => ROLES.map(() => status);
const signedIn = (status: number): Row => ROLES.map((role) => (role === 'anonymous' ? 401 : status));
const adminOnly = (status: number): Row => [401, 403, 403, 403, 403, 403, 403, status];

const councilOnly = (status: number, admin = status): Row => [401, 403, 403, 403, 403, status, 403, admin];

/** Of dossier 1.1 sokhcn is the lead and vpubnd coordinates. */
const dossierRead: Readonly<Record<'own' | 'missing', Row>> = {
  own: [401, 200, 200, 404, 200, 200, 200, 200],
  missing: signedIn(404),
};
const dossierWrite = (may: number): typeof dossierRead => ({
  own: [401, may, may, 404, 403, 403, 403, 403],
  missing: [401, 404, 404, 404, 403, 403, 403, 403],
});

const dossierReview = (may: number): typeof dossierRead => ({
  own: [401, 403, 403, 403, may, 403, 403, 403],
  missing: [401, 403, 403, 403, 404, 403, 403, 403],
});
const dossierAdmin = (may: number): typeof dossierRead => ({
  own: [401, 403, 403, 403, 403, 403, 403, may],
  missing: [401, 403, 403, 403, 403, 403, 403, 404],
});

const DOSSIER = '/api/v1/dossiers/:dossier';
const expectations: Readonly<Record<string, Row | typeof dossierRead>> = {
  'POST /api/v1/sessions': all(400),
  'GET /api/v1/agencies': all(200),
  'GET /api/v1/agencies/:code': all(200),
  'GET /api/v1/frameworks': all(200),
  'GET /api/v1/frameworks/:code': all(200),
  'GET /api/v1/frameworks/:code/mappings/:other': all(200),
  'POST /api/v1/frameworks/:code/mappings/:other': adminOnly(400),
  'POST /api/v1/frameworks/:code/confirmations': adminOnly(400),
  'GET /api/v1/cycles': signedIn(200),
  'GET /api/v1/cycles/:cycle': signedIn(200),
  'POST /api/v1/cycles': adminOnly(400),
  'POST /api/v1/cycles/:cycle/deadlines': adminOnly(400),
  'POST /api/v1/cycles/:cycle/locks': adminOnly(400),
  'POST /api/v1/cycles/:cycle/reopenings': adminOnly(400),
  'POST /api/v1/cycles/:cycle/reopenings/:reopening/approvals': adminOnly(428),
  'POST /api/v1/cycles/:cycle/results': adminOnly(400),
  'POST /api/v1/cycles/:cycle/publications': adminOnly(400),
  'GET /api/v1/cycles/:cycle/publication': signedIn(200),
  // Officers see their own dossiers; a replay shows all of them.
  'GET /api/v1/cycles/:cycle/replay': [401, 403, 403, 403, 200, 200, 200, 200],
  'GET /api/v1/cycles/:cycle/scores': signedIn(200),
  'GET /api/v1/cycles/:cycle/dossiers': signedIn(200),
  [`GET ${DOSSIER}`]: dossierRead,
  [`GET ${DOSSIER}/history`]: dossierRead,
  [`GET ${DOSSIER}/score-history`]: dossierRead,
  [`GET ${DOSSIER}/evidence`]: dossierRead,
  [`GET ${DOSSIER}/why`]: dossierRead,
  // No such file: whoever may read the dossier is told about the file, the others about the dossier.
  [`GET ${DOSSIER}/evidence/:digest/file`]: { own: signedIn(404), missing: signedIn(404) },
  [`POST ${DOSSIER}/values`]: dossierWrite(400),
  [`POST ${DOSSIER}/evidence`]: dossierWrite(428),
  [`POST ${DOSSIER}/evidence/:digest/withdrawals`]: dossierWrite(428),
  [`POST ${DOSSIER}/self-scores`]: dossierWrite(400),
  [`POST ${DOSSIER}/submissions`]: dossierWrite(400),
  [`POST ${DOSSIER}/recalls`]: dossierWrite(400),
  [`POST ${DOSSIER}/reviewers`]: dossierAdmin(400),
  [`POST ${DOSSIER}/acceptances`]: dossierReview(428),
  [`POST ${DOSSIER}/returns`]: dossierReview(400),
  [`POST ${DOSSIER}/evidence/:digest/rejections`]: dossierReview(428),
  [`POST ${DOSSIER}/evidence/:digest/restorations`]: dossierReview(428),
  [`POST ${DOSSIER}/adjustments`]: dossierReview(400),
  [`POST ${DOSSIER}/explanations`]: dossierAdmin(400),
  [`POST ${DOSSIER}/explanations/drafts`]: dossierWrite(400),
  [`POST ${DOSSIER}/explanations/dispatches`]: dossierAdmin(400),
  [`POST ${DOSSIER}/explanations/answers`]: dossierAdmin(400),
  [`POST ${DOSSIER}/explanations/lapses`]: dossierAdmin(428),
  'GET /api/v1/council/sessions': signedIn(200),
  // No such session: every signed-in reader is told so.
  'GET /api/v1/council/sessions/:session': signedIn(404),
  'GET /api/v1/council/sessions/:session/minutes': signedIn(404),
  'POST /api/v1/council/sessions': councilOnly(400),
  'POST /api/v1/council/sessions/:session/attendance': councilOnly(400),
  'POST /api/v1/council/sessions/:session/recusals': councilOnly(400, 403),
  'POST /api/v1/council/sessions/:session/proposals': councilOnly(400),
  'POST /api/v1/council/sessions/:session/proposal-withdrawals': councilOnly(400),
  'POST /api/v1/council/sessions/:session/votes': councilOnly(400, 403),
  'POST /api/v1/council/sessions/:session/decisions': councilOnly(400),
  'POST /api/v1/council/sessions/:session/closing': councilOnly(428),
  'GET /api/v1/cycles/:cycle/stages': signedIn(200),
  'GET /api/v1/cycles/:cycle/units': signedIn(200),
  'GET /api/v1/cycles/:cycle/losses': signedIn(200),
  // Without a place to begin at: whoever may ask is told so.
  'GET /api/v1/cycles/:cycle/difference': signedIn(400),
  [`GET ${DOSSIER}/difference`]: {
    own: [401, 400, 400, 404, 400, 400, 400, 400],
    missing: signedIn(404),
  },
  'POST /api/v1/cycles/:cycle/branches': [401, 403, 403, 403, 403, 400, 400, 400],
  'GET /api/v1/units/:unit/losses-by-year': signedIn(200),
  'GET /api/v1/work': signedIn(200),
  'GET /api/v1/rankings/:family/:year': all(200),
  'POST /api/v1/rankings/:family/:year/claims': adminOnly(400),
  'POST /api/v1/rankings/:family/:year/preferences': adminOnly(400),
  'POST /api/v1/rankings/:family/:year/withdrawals': adminOnly(400),
  'GET /api/v1/units/:unit/rank-trend': all(200),
  'GET /api/v1/units/:unit/published-years': all(200),
  'GET /api/v1/units/:unit/targets': all(200),
  'GET /api/v1/units/:unit/targets-against-results': all(200),
  // Only officers of Sở KH&CN, and admins.
  'POST /api/v1/units/:unit/targets/:target/results': [401, 400, 403, 403, 403, 403, 403, 400],
  'GET /api/v1/tasks': signedIn(200),
  'GET /api/v1/tasks/:task': signedIn(200),
  // Task 07 is led by sokhcn and vpubnd; the police coordinate it only in the real register's group.
  'POST /api/v1/tasks/:task/reports': [401, 400, 400, 403, 403, 403, 403, 403],
  'GET /api/v1/calendar': all(200),
  'GET /api/v1/live': signedIn(200),
  'GET /api/v1/status': signedIn(200),
  'GET /api/v1/rebuilds': signedIn(200),
  'POST /api/v1/rebuilds': adminOnly(202),
  'GET /health/live': all(200),
  'GET /health/ready': all(200),
  // Without a token of its own it asks where a caller sits, not who it is; metrics.e2e-spec.ts tells more.
  'GET /metrics': all(200),
  'GET /problems': all(200),
  'GET /problems/:slug': all(200),
};

describe('who may do what', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await startApi();
    const files = /^(frameworks|mappings|published|targets|tasks|obligations)\//;
    const imported = planImport(readAllData().data, '2025-01-02').filter(({ file }) => files.test(file));
    for (const { command } of imported) await giver(api.app)(command);
    await api.app.get(ProjectionRunner, { strict: false }).waitFor(await api.ledger.head());
  });
  afterAll(() => api.close());

  const addressOf = (path: string, dossier: string): string =>
    path
      .replace(':dossier', dossier)
      .replace(':cycle', CYCLE)
      .replace(':code/mappings/:other', '405/mappings/430')
      .replace(':family/:year', 'provinces/2022')
      .replace(':unit', 'khanhhoa')
      .replace(':session', 'khong-co')
      .replace(':reopening', 'mo-lai-1')
      .replace(':target', '4636-so-suc-khoe-2030')
      .replace(':task', '954.07')
      .replace(':digest', 'ab'.repeat(32))
      .replace(':slug', 'http-forbidden')
      .replace(':code', path.includes('agencies') ? 'sokhcn' : 'THU1');

  async function statuses(route: string, dossier: string): Promise<Row> {
    const [method = '', path = ''] = route.split(' ');
    const answers = ROLES.map((role) =>
      api.ask(method, addressOf(path, dossier), role === 'anonymous' ? {} : { as: ACCOUNTS[role] }),
    );
    return (await Promise.all(answers)).map(({ status }) => status);
  }

  it('has an expectation for every route that is served', () => {
    expect([...routesOf(api.app)].sort()).toEqual(Object.keys(expectations).sort());
  });

  it.each(Object.keys(expectations))('%s', async (route) => {
    const head = await api.ledger.head();
    const expected = expectations[route] ?? [];
    if ('own' in expected) {
      expect(await statuses(route, dossierOf('1.1'))).toEqual(expected.own);
      expect(await statuses(route, dossierOf('7.7'))).toEqual(expected.missing);
    } else {
      expect(await statuses(route, dossierOf('1.1'))).toEqual(expected);
    }
    expect(await api.ledger.head()).toBe(head);
  });

  it('shows an officer only the dossiers of their agency and of its groups', async () => {
    const listed = async (as: string) => {
      const { body } = await api.ask('GET', `/api/v1/cycles/${CYCLE}/dossiers`, { as });
      return (body.items as readonly { readonly indicator: string }[]).map(({ indicator }) => indicator);
    };
    expect(await listed('cb.sokhcn')).toEqual(['1.1', '1.2', '1.3', '1.5']);
    expect(await listed('cb.congantinh')).toEqual(['1.4']);
    expect(await listed('kt.giamsat')).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5']);
    expect((await api.ask('GET', `/api/v1/dossiers/${dossierOf('1.5')}`, { as: 'cb.sokhcn' })).status).toBe(
      200,
    );
  });

  it('refuses tokens that are broken, foreign or expired, even where none is needed', async () => {
    const long = await new Tokens('another secret of at least 32 bytes!').issue({
      id: 'qt.sokhcn',
      role: 'admin',
    });
    const expired = await new Tokens(DEFAULT_TOKEN_SECRET, () => new Date('2025-01-01')).issue({
      id: 'qt.sokhcn',
      role: 'admin',
    });
    const headers = [
      'Bearer',
      'Bearer x.y.z',
      'Basic YTpi',
      `Bearer ${long.token}`,
      `Bearer ${expired.token}`,
    ];
    for (const Authorization of headers) {
      const answer = await api.ask('GET', '/api/v1/frameworks', { headers: { Authorization } });
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    }
  });

  it('tells nobody whether the name or the password was wrong, and locks after five tries', async () => {
    const tryIn = (username: string, password: string) =>
      api.ask('POST', '/api/v1/sessions', { body: { username, password } });
    const [wrong, unknown] = [await tryIn('cb.sonoivu', 'sai'), await tryIn('khong.co', 'sai')];
    expect([wrong.status, wrong.body.detail]).toEqual([401, unknown.body.detail]);
    for (let tries = 0; tries < 4; tries += 1) await tryIn('cb.sonoivu', 'sai');
    const locked = await tryIn('cb.sonoivu', SAMPLE_PASSWORD);
    expect(locked).toMatchObject({ status: 429, body: { errorCode: 'access.account-locked' } });
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(60);
  });

  it.each([
    '//api/v1/status',
    '/api//v1/status',
    '/api/v1/status/',
    '/api/v1/status;a',
    '/api/v1/status;a=1/b',
    '/API/V1/STATUS',
    '/api/v1/STATUS',
    '/api/v1/%73tatus',
    '/api%2fv1%2fstatus',
    '/api/v1/x/../status',
    '/api/v1/%2e%2e/v1/status',
    '/../../etc/passwd',
    '/%2e%2e/package.json',
    '/package.json',
    '/api/v1/status%00',
    '/api/v1/status%zz',
    '/api/v1/status%ff',
    `/api/v1/cycles/${'x'.repeat(5_000)}`,
    '*',
    '/api/v1/status?a[b]=1&__proto__=2',
  ])('walks around nothing by %s', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
      const status = await rawStatus(path, method);
      expect([path, method, [400, 401, 404, 405, 414].includes(status) || status]).toEqual([
        path,
        method,
        true,
      ]);
    }
  });

  /** As typed: other clients tidy a path up before they send it. */
  const rawStatus = (path: string, method: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(api.url);
      request({ host: '127.0.0.1', port, path, method }, (answer) => resolve(answer.resume().statusCode ?? 0))
        .on('error', reject)
        .end();
    });
});

describe('a route without a policy', () => {
  @Controller()
  class ForgottenController {
    @Get('open')
    open(): string {
      return '';
    }
  }

  @Module({ imports: [DiscoveryModule], controllers: [ForgottenController], providers: [RouteAudit] })
  class ForgottenModule {}

  it('keeps the application from starting', async () => {
    const testing = await Test.createTestingModule({ imports: [ForgottenModule] }).compile();
    const start = testing.init();
    await expect(start).rejects.toThrow(RoutesWithoutPolicy);
    await expect(start).rejects.toMatchObject({ routes: ['ForgottenController.open'] });
  });
});
