import type { OpenAPIObject } from '@nestjs/swagger';
import { ConveneSession } from '#appraisal/council';
import { ReportValue, SelfScore } from '#appraisal/dossier';
import { RegisterEntry } from '#appraisal/registry';
import { planImport, readAllData } from '#reference-data';
import { openApiDocument } from './openapi.js';
import { context, CYCLE, dossierOf, giver, startApi, type ApiFixture } from './testing/app.fixture.js';
import { Contract, routes } from './testing/contract.js';

const PERIOD = '2025-Q2';
const SESSION = 'thu-1';
const READER = { as: 'kt.giamsat' };
/** What the fixture and the real register both name, each in its own words. */
const OF_THE_FIXTURE = ['sokhcn', 'vpubnd', 'sotaichinh'];

describe('real answers, as the OpenAPI document describes them', () => {
  let api: ApiFixture;
  let document: OpenAPIObject;
  let digest: string;
  beforeAll(async () => {
    api = await startApi();
    document = openApiDocument(api.app);
    await importReferenceData(api);
    await sample(api, dossierOf('1.3'));
    await giver(api.app)(sitting());
    digest = await handIn(api, dossierOf('1.1'));
  });
  afterAll(() => api.close());

  const gets = (): readonly string[] =>
    routes(document).flatMap((route) => /^GET (.+)$/.exec(route)?.[1] ?? []);
  const names = (dossier: string): Readonly<Record<string, string>> => ({
    dossier,
    cycle: CYCLE,
    digest,
    code: 'THU1',
    unit: 'khanhhoa',
    session: SESSION,
    family: 'provinces',
    year: '2022',
    task: '954.07',
  });
  const addressOf = (path: string, dossier: string): string =>
    path
      .replace('/agencies/{code}', '/agencies/sokhcn')
      .replace('/{code}/mappings/{other}', '/405/mappings/430')
      .replaceAll(/\{(\w+)\}/g, (_, name: string) => names(dossier)[name] ?? name);

  // The fixture holds every answer against the document; here every read is asked at least once.
  it.each([
    ['a dossier that was handed in', '1.1', 200],
    ['one nobody has touched', '1.2', 404],
    ['one with sample data', '1.3', 404],
  ])('holds for every read of %s', async (_, indicator, file) => {
    expect(gets().length).toBeGreaterThanOrEqual(16);
    for (const path of gets()) {
      const { status } = await api.ask('GET', addressOf(path, dossierOf(indicator)), READER);
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
    for (const part of ['', '/scores', '/dossiers'])
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

const sitting = (): ConveneSession =>
  new ConveneSession(
    { session: SESSION },
    {
      cycle: { unit: 'khanhhoa', year: 2025, framework: 'THU1' },
      heldOn: '2025-05-20',
      place: 'Phòng họp thử',
      members: [{ id: 'hd.vpubnd', agency: 'vpubnd', role: 'chair' }],
      quorum: { present: 1 },
      agenda: ['1.1'],
    },
    context(),
  );

const first = (list: unknown): object => (list as readonly object[])[0] ?? {};

async function importReferenceData({ app }: ApiFixture): Promise<void> {
  const give = giver(app);
  for (const { command } of planImport(readAllData().data, '2025-01-02')) {
    const isKnown = command instanceof RegisterEntry && OF_THE_FIXTURE.includes(command.target.code);
    if (!isKnown) await give(command);
  }
}

/** Sample data comes from the command line only. */
async function sample({ app }: ApiFixture, key: string): Promise<void> {
  const [unit = '', year = '', framework = '', ...code] = key.split('.');
  const id = { unit, year: Number(year), framework, indicator: code.join('.') };
  const given = () => ({ ...context(), today: '2025-05-20', synthetic: true as const });
  await giver(app)(new ReportValue(id, { period: PERIOD, inputs: { answer: 'có' } }, given()));
  await giver(app)(new SelfScore(id, { period: PERIOD }, given()));
}

/** Figures, evidence, score, submission: gives the digest of the evidence. */
async function handIn(api: ApiFixture, key: string): Promise<string> {
  const act = async (path: string, body: unknown, seen: string) =>
    api.ask('POST', `/api/v1/dossiers/${key}/${path}`, {
      as: 'cb.sokhcn',
      body,
      headers: { 'If-Match': seen },
    });
  const legalBasis = { number: '12/QĐ-UBND', issuedOn: '2025-05-01', clause: 'khoản 2' };
  const grounds = { reason: 'Số liệu quý II', legalBasis, effectiveOn: '2025-05-15' };
  await act('values', { period: PERIOD, inputs: { value: '93,5' }, ...grounds }, '"new"');
  const form = new FormData();
  const citation = {
    number: '405/QĐ-BKHCN',
    title: 'Quyết định',
    issuedOn: '2025-04-01',
    summary: 'Ban hành',
  };
  for (const [name, value] of Object.entries({ period: PERIOD, ...citation })) form.append(name, value);
  form.append('file', new Blob([PNG], { type: 'image/png' }), 'anh.png');
  const { headers } = await act('evidence', form, '"0"');
  await act('self-scores', { period: PERIOD }, '"1"');
  const submitted = await act('submissions', { period: PERIOD }, '"2"');
  await api.ask('GET', `/api/v1/dossiers/${key}?minPosition=${String(submitted.body.position)}`, READER);
  return /evidence\/(\w+)\/file/.exec(headers.get('location') ?? '')?.[1] ?? '';
}

/** The smallest picture: one grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
