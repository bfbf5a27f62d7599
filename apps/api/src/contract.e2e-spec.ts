import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from './openapi.js';
import { dossierOf } from './testing/app.fixture.js';
import { Contract } from './testing/contract.js';
import { gets, startFilledApi, type FilledApi } from './testing/filled-api.js';

const READER = { as: 'kt.giamsat' };

describe('real answers, as the OpenAPI document describes them', () => {
  let api: FilledApi;
  let document: OpenAPIObject;
  beforeAll(async () => {
    api = await startFilledApi();
    document = openApiDocument(api.app);
  });
  afterAll(() => api.close());

  // The fixture holds every answer against the document; here every read is asked at least once.
  it.each([
    ['a dossier that was handed in', '1.1', 200],
    ['one nobody has touched', '1.2', 404],
    ['one with sample data', '1.3', 404],
  ])('holds for every read of %s', async (_, indicator, file) => {
    expect(gets(document).length).toBeGreaterThanOrEqual(16);
    for (const path of gets(document)) {
      const { status } = await api.ask('GET', api.addressOf(path, dossierOf(indicator)), READER);
      expect([path, status]).toEqual([path, path.endsWith('/file') ? file : 200]);
    }
  });

  it('holds for a framework with the rules of the real plan, and its register', async () => {
    const { body } = await api.ask('GET', '/api/v1/frameworks/405');
    const rules = (body.indicators as readonly { readonly rule: { readonly kind: string } }[]).map(
      ({ rule }) => rule.kind,
    );
    expect(new Set(rules).size).toBeGreaterThanOrEqual(8);
    const streams = (await api.ledger.readAll({ after: 0n, limit: 10_000 })).map(({ stream }) => stream);
    const agencies = new Set(streams.filter((stream) => stream.startsWith('registry-agency.')));
    expect((await api.ask('GET', '/api/v1/agencies?limit=200')).body.items).toHaveLength(agencies.size);
    for (const part of ['', '/scores', '/units', '/dossiers'])
      expect((await api.ask('GET', `/api/v1/cycles/khanhhoa.2025.405${part}`, READER)).status).toBe(200);
  });

  it('says of sample data that it is', async () => {
    for (const part of ['', '/history', '/score-history', '/why']) {
      const { body } = await api.ask('GET', `/api/v1/dossiers/${dossierOf('1.3')}${part}`, READER);
      expect([part, body.synthetic, typeof body.notice]).toEqual([part, true, 'string']);
    }
  });

  it.each<[string, (body: Record<string, unknown>) => unknown, RegExp]>([
    ['a member that nobody described', (body) => ({ ...body, hidden: 1 }), /hidden/],
    [
      'one in a part',
      (body) => ({ ...body, scores: [{ ...first(body.scores), hidden: 1 }] }),
      /scores\/0 .*hidden/,
    ],
    ['a member that is missing', ({ name: _, ...body }) => body, /required.*name/],
    ['a number for a decimal', (body) => ({ ...body, maxPoints: 10 }), /maxPoints must be string/],
    ['a decimal in another form', (body) => ({ ...body, maxPoints: '10,0' }), /maxPoints must match/],
    ['null where there must be something', (body) => ({ ...body, lead: null }), /lead must be string/],
    ['an unknown stage', (body) => ({ ...body, scores: [{ ...first(body.scores), stage: 'x' }] }), /stage/],
    [
      'an instant that is none',
      (body) => ({ ...body, scores: [{ ...first(body.scores), recordedAt: 'x' }] }),
      /recordedAt/,
    ],
  ])('would be refused with %s', async (_, change, fault) => {
    const path = `/api/v1/dossiers/${dossierOf('1.1')}`;
    const { body } = await api.ask('GET', path, READER);
    const given = { method: 'GET', path, status: 200, type: 'application/json; charset=utf-8' };
    const contract = new Contract(document);
    expect(contract.faults({ ...given, body })).toEqual([]);
    expect(contract.faults({ ...given, body: change(body) }).join('\n')).toMatch(fault);
  });

  it('would be refused with a status that the route does not have, and with half a problem', () => {
    const contract = new Contract(document);
    const given = { method: 'GET', path: '/api/v1/status', type: 'application/problem+json', body: {} };
    expect(contract.faults({ ...given, status: 418 })).toEqual([
      'GET /api/v1/status does not describe 418 application/problem+json',
    ]);
    expect(contract.faults({ ...given, status: 401 }).join('\n')).toContain('traceId');
    expect(contract.faults({ ...given, path: '/nowhere', status: 404 }).join('\n')).toContain('traceId');
  });
});

const first = (list: unknown): object => (list as readonly object[])[0] ?? {};
