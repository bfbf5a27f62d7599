import { subtract, sum } from '#kernel';
import { CYCLE, dossierOf, startApi, type ApiFixture } from '../testing/app.fixture.js';

interface Parts {
  readonly key: string;
  readonly points: string;
}

/** Dossier 1.1: led by sokhcn, coordinated by vpubnd, 10 points by percent. */
describe('where the points went', () => {
  let api: ApiFixture;
  let position: string;
  beforeAll(async () => {
    api = await startApi();
    const key = dossierOf('1.1');
    const act = async (as: string, path: string, body: object) => {
      const etag =
        (await api.ask('GET', `/api/v1/dossiers/${key}`, { as: 'kt.giamsat' })).headers.get('etag') ?? '';
      const answer = await api.ask('POST', `/api/v1/dossiers/${key}/${path}`, {
        as,
        body,
        headers: { 'If-Match': etag },
      });
      expect([path, answer.status]).toEqual([path, 201]);
      position = String(answer.body.position);
      await api.ask('GET', `/api/v1/dossiers/${key}?minPosition=${position}`, { as: 'kt.giamsat' });
    };
    const period = '2025-Q2';
    await act('cb.sokhcn', 'values', { period, inputs: { value: '93,5' } });
    await act('cb.sokhcn', 'self-scores', { period });
    await act('cb.sokhcn', 'submissions', { period, reason: 'Chưa có văn bản' });
    await act('qt.sokhcn', 'reviewers', { reviewer: 'tgv.sotaichinh' });
    await act('tgv.sotaichinh', 'adjustments', {
      points: '7,5',
      cause: 'no-evidence',
      reason: 'Không có minh chứng',
      legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29' },
    });
  });
  afterAll(() => api.close());

  const losses = async (query: string, as = 'kt.giamsat') =>
    (await api.ask('GET', `/api/v1/cycles/${CYCLE}/losses?minPosition=${position}&${query}`, { as })).body;
  const total = (parts: unknown): string => sum((parts as readonly Parts[]).map(({ points }) => points));

  it.each(['self', 'preliminary', 'council', 'ministry', 'published'])(
    'adds up by agency, pillar and cause at stage %s',
    async (stage) => {
      const body = await losses(`stage=${stage}`);
      const lost = subtract(String(body.maxPoints), String(body.points));
      expect([body.lost, body.lostShown]).toEqual([lost, lost]);
      for (const parts of [body.byAgency, body.byPillar, body.byCause]) expect(total(parts)).toBe(lost);
    },
  );

  it('leads from a number to its dossier, event, reason and basis', async () => {
    const body = await losses('stage=published&cause=no-evidence');
    expect(body).toMatchObject({ lostShown: '1.85', pending: 5 });
    expect(body.losses).toEqual([
      expect.objectContaining({
        dossier: dossierOf('1.1'),
        stage: 'preliminary',
        causeInWords: 'không có minh chứng',
        points: '1.85',
        shares: [{ agency: 'sokhcn', points: '1.85' }],
        position,
        reason: 'Không có minh chứng',
        legalBasis: { number: '4636/KH-UBND', issuedOn: '2025-09-29' },
      }),
    ]);
  });

  it('shows any moment: before the review the points were not lost yet', async () => {
    const before = String(BigInt(position) - 1n);
    expect(await losses(`cause=no-evidence&atPosition=${before}`)).toMatchObject({
      lostShown: '0',
      losses: [],
    });
    expect(await losses(`cause=below-target&atPosition=${before}`)).toMatchObject({ lostShown: '0.65' });
  });

  it('shows an officer the losses of their own agency, whatever they ask for', async () => {
    const own = await losses('agency=sokhcn', 'cb.congantinh');
    expect((own.byAgency as readonly Parts[]).map(({ key }) => key)).toEqual(['congantinh']);
    const named = await losses('agency=congantinh');
    expect(named.byAgency).toEqual(own.byAgency);
  });

  it('puts the five stages beside each other, and says what is missing', async () => {
    const { body } = await api.ask('GET', `/api/v1/cycles/${CYCLE}/stages?minPosition=${position}`, {
      as: 'cb.sokhcn',
    });
    expect(body.unit).toMatchObject({
      maxPoints: '50',
      stages: [
        { stage: 'self', points: '9.35', provisional: true, scored: 1 },
        { stage: 'preliminary', points: '7.5', provisional: true, scored: 1 },
        { stage: 'council', points: null, scored: 0 },
        { stage: 'ministry', points: null, scored: 0 },
        { stage: 'published', points: null, scored: 0 },
      ],
    });
  });

  it('adds up year by year', async () => {
    const { body } = await api.ask('GET', `/api/v1/units/khanhhoa/losses-by-year?minPosition=${position}`, {
      as: 'kt.giamsat',
    });
    const [year] = body.items as readonly { readonly lost: string; readonly byCause: readonly Parts[] }[];
    expect(year).toMatchObject({ year: 2025, framework: 'THU1', maxPoints: '50', points: '7.5' });
    expect(total(year?.byCause)).toBe(year?.lost);
  });

  it('tells everybody their own work', async () => {
    const work = async (as: string, query = '') =>
      (await api.ask('GET', `/api/v1/work?minPosition=${position}${query}`, { as })).body.items as readonly {
        readonly dossier: string;
        readonly kind: string;
      }[];
    expect((await work('cb.congantinh')).every(({ kind }) => kind === 'report')).toBe(true);
    expect(await work('kt.giamsat')).toEqual([]);
    expect((await work('kt.giamsat', '&agency=congantinh')).length).toBe(
      (await work('cb.congantinh')).length,
    );
  });

  it('answers 404 for a year that nobody opened', async () => {
    const answer = await api.ask('GET', '/api/v1/cycles/khanhhoa.2019.THU1/losses', { as: 'kt.giamsat' });
    expect(answer).toMatchObject({ status: 404 });
  });
});
