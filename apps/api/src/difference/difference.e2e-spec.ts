import { CYCLE, dossierOf, startApi, type ApiFixture } from '../testing/app.fixture.js';

interface ChangeShown {
  readonly kind: string;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
  readonly events: readonly string[];
}
interface DossierShown {
  readonly dossier: string;
  readonly changes: readonly ChangeShown[];
  readonly events: readonly { readonly position: string; readonly sentence: string }[];
}

const PERIOD = '2025-Q2';
const AUDITOR = 'kt.giamsat';
const YEAR = `/api/v1/cycles/${CYCLE}/difference`;
const OWN = `/api/v1/dossiers/${dossierOf('1.1')}/difference`;

/** Dossier 1.1: led by sokhcn, coordinated by vpubnd; 1.4 is led by congantinh. */
describe('the difference of two moments', () => {
  let api: ApiFixture;
  const at: Record<'opened' | 'scored' | 'appraised', string> = { opened: '', scored: '', appraised: '' };
  let appraisedAt: string;

  beforeAll(async () => {
    api = await startApi();
    const act = async (as: string, path: string, body: object) => {
      const headers = { 'If-Match': await api.etag('1.1') };
      const to = `/api/v1/dossiers/${dossierOf('1.1')}/${path}`;
      const { status } = await api.ask('POST', to, { as, body, headers });
      expect([path, status]).toEqual([path, 201]);
    };
    const head = async () => String(await api.ledger.head());
    at.opened = await head();
    await act('cb.sokhcn', 'values', { period: PERIOD, inputs: { value: '93,5' } });
    await act('cb.sokhcn', 'self-scores', { period: PERIOD });
    await act('cb.sokhcn', 'submissions', { period: PERIOD, reason: 'Chưa có văn bản' });
    at.scored = await head();
    await act('qt.sokhcn', 'reviewers', { reviewer: 'tgv.sotaichinh' });
    await act('tgv.sotaichinh', 'adjustments', {
      points: '7,5',
      cause: 'no-evidence',
      reason: 'Không có minh chứng',
      legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29' },
    });
    at.appraised = await head();
    const [last] = await api.ledger.readAll({ after: BigInt(at.appraised) - 1n, limit: 1 });
    appraisedAt = last?.recordedAt ?? '';
    await api.ask('GET', `/api/v1/cycles/${CYCLE}?minPosition=${at.appraised}`, { as: AUDITOR });
  });
  afterAll(() => api.close());

  const ask = (path: string, query: string, as = AUDITOR) => api.ask('GET', `${path}?${query}`, { as });
  const dossiersOf = (body: Record<string, unknown>) => body.dossiers as readonly DossierShown[];

  it('says each changed number with the events that changed it, in words', async () => {
    const { status, body } = await ask(YEAR, `from=${at.scored}&to=${at.appraised}`);
    expect([status, body.position]).toEqual([200, at.appraised]);
    expect(body).toMatchObject({
      from: { position: at.scored },
      to: { position: at.appraised, knownAt: appraisedAt },
    });
    const [changed, ...others] = dossiersOf(body);
    expect(others).toEqual([]);
    expect(changed?.changes.map(({ kind, key, before, after }) => [kind, key, before, after])).toEqual([
      ['score', 'preliminary', null, '7.5'],
      ['loss', 'below-target', '0', '0.65'],
      ['loss', 'no-evidence', '0', '1.85'],
    ]);
    expect(changed?.changes[0]?.sentence).toBe('Điểm Tổ giúp việc thẩm định: chưa có → 7,5/10, quý II/2025.');
    expect(changed?.events).toEqual([
      expect.objectContaining({
        position: at.appraised,
        actor: expect.objectContaining({ id: 'tgv.sotaichinh' }),
        reason: 'Không có minh chứng',
        legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29' },
      }),
    ]);
    expect(body.causes).toEqual([
      expect.objectContaining({ cause: 'no-evidence', before: '0', after: '1.85', events: [at.appraised] }),
    ]);
  });

  it('goes to now when no end is named, and takes times for positions', async () => {
    const open = await ask(YEAR, `from=${at.opened}`);
    expect(open.body).toMatchObject({ to: { position: at.appraised } });
    const byTime = await ask(YEAR, `from=${at.opened}&to=${appraisedAt}`);
    expect(byTime.body.dossiers).toEqual(open.body.dossiers);
    const totals = open.body.totals as readonly { readonly pillar: string | null; readonly change: string }[];
    expect(totals.filter(({ pillar }) => pillar === null).map(({ change }) => change)).toEqual([
      '9.35',
      '7.5',
    ]);
  });

  it('is the same of one dossier', async () => {
    const [year, own] = [await ask(YEAR, `from=${at.opened}`), await ask(OWN, `from=${at.opened}`)];
    expect([own.status, own.body.dossiers]).toEqual([200, year.body.dossiers]);
    expect(own.body).toMatchObject({ totals: [], causes: [] });
  });

  it('is empty where nothing changed', async () => {
    const { body } = await ask(YEAR, `from=${at.scored}&to=${BigInt(at.scored) + 1n}`);
    expect(body).toMatchObject({ totals: [], causes: [], dossiers: [] });
  });

  it('shows an officer their own dossiers only', async () => {
    const own = await ask(YEAR, `from=${at.opened}`, 'cb.vpubnd');
    expect(dossiersOf(own.body).map(({ dossier }) => dossier)).toEqual([dossierOf('1.1')]);
    const foreign = await ask(YEAR, `from=${at.opened}`, 'cb.congantinh');
    expect(foreign).toMatchObject({ status: 200, body: { totals: [], causes: [], dossiers: [] } });
    expect((await ask(OWN, `from=${at.opened}`, 'cb.congantinh')).status).toBe(404);
  });

  it.each([
    ['no beginning', () => '', 400, 'http.fields-invalid'],
    ['a beginning that is none', () => 'from=hom-qua', 400, 'http.fields-invalid'],
    ['a moment of another read', () => 'from=1&atPosition=2', 400, 'http.fields-invalid'],
    ['the wrong way round', () => `from=${at.scored}&to=${at.opened}`, 422, 'http.moment-unknown'],
    ['an end that is not reached', () => 'from=1&to=99999', 422, 'http.moment-unknown'],
    ['a time that has not come', () => 'from=2999-01-01T00:00:00Z', 422, 'http.moment-unknown'],
    ['a year that was not opened yet', () => 'from=0&to=1', 404, 'cycle.unknown'],
  ])('is refused for %s', async (_, query, status, errorCode) => {
    expect(await ask(YEAR, query())).toMatchObject({ status, body: { errorCode } });
  });

  it('knows no dossier before its year was opened', async () => {
    expect(await ask(OWN, 'from=0&to=1')).toMatchObject({
      status: 404,
      body: { errorCode: 'http.dossier-not-found' },
    });
  });
});
