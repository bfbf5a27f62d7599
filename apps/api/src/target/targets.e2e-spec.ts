import { DescribeRanking } from '#appraisal/ranking';
import { planImport, readAllData } from '#reference-data';
import { context, giver, startApi, type Answered, type ApiFixture } from '../testing/app.fixture.js';

const TARGETS = '/api/v1/units/khanhhoa/targets';
const JUDGED = '/api/v1/units/khanhhoa/targets-against-results';
const TREND = '/api/v1/units/khanhhoa/rank-trend';
const OFFICER = 'cb.sokhcn';

type Body = Record<string, unknown>;

let api: ApiFixture;
beforeAll(async () => {
  api = await startApi();
  const wanted = ['published/', 'units/', 'targets/'];
  const steps = planImport(readAllData().data, '2025-01-02').filter(({ file }) =>
    wanted.some((folder) => file.startsWith(folder)),
  );
  for (const { command } of steps) await giver(api.app)(command);
});
afterAll(() => api.close());

const read = async (path: string): Promise<Answered> =>
  api.ask('GET', `${path}${path.includes('?') ? '&' : '?'}minPosition=${await api.ledger.head()}`);
const list = (value: unknown): readonly Body[] => value as readonly Body[];
const judged = async (id: string, unit = 'khanhhoa'): Promise<Body> => {
  const { body } = await read(`/api/v1/units/${unit}/targets-against-results`);
  return list(body.targets).find((target) => target.id === id) ?? {};
};

const source = { document: '1/BC-THU', title: 'Báo cáo thử, số liệu không có thật' };
const figure = { value: '14,5', asOf: '2025-05-01', source };
async function report(target: string, body: Body, as = OFFICER, unit = 'khanhhoacu'): Promise<Answered> {
  const etag = (await read(`/api/v1/units/${unit}/targets`)).headers.get('etag') ?? '';
  const path = `/api/v1/units/${unit}/targets/${target}/results`;
  return api.ask('POST', path, { as, body, headers: { 'If-Match': etag } });
}

describe('the targets of a unit', () => {
  it('are public, those of its old units among them, each with its line', async () => {
    const { body } = await read(TARGETS);
    expect(list(body.targets)).toHaveLength(85);
    expect(list(body.targets)[0]).toMatchObject({
      unit: 'khanhhoa',
      id: '4636-top-20-2025',
      values: ['20'],
      among: 34,
      source: { document: '4636/KH-UBND', line: 23, how: 'stated' },
    });
    expect(new Set(list(body.targets).map(({ unit }) => unit))).toEqual(new Set(['khanhhoa', 'khanhhoacu']));
  });

  it.each([
    ['?document=867/KH-UBND', 40],
    ['?horizon=2028', 1],
    ['?document=4636/KH-UBND&horizon=2030', 3],
    ['?document=1/KH', 0],
  ])('are filtered: %s', async (query, count) => {
    expect(list((await read(`${TARGETS}${query}`)).body.targets)).toHaveLength(count);
    expect(list((await read(`${JUDGED}${query}`)).body.targets)).toHaveLength(count);
  });

  it('are none for a known unit without a plan, and not found for an unknown one', async () => {
    expect((await read('/api/v1/units/ninhthuan/targets')).body.targets).toEqual([]);
    for (const path of ['targets', 'targets-against-results']) {
      const { status, body } = await read(`/api/v1/units/xyz/${path}`);
      expect([status, body.errorCode]).toEqual([404, 'registry.entry-unknown']);
    }
    expect((await read(`${TARGETS}?horizon=nay`)).status).toBe(400);
  });
});

describe('against results', () => {
  it('is open where the year has no result, with the gap to the latest one', async () => {
    expect(await judged('4636-800-diem-2025')).toMatchObject({
      status: 'open',
      checks: [{ year: 2025, known: { value: '707.1', year: 2024 }, gap: '92.9' }],
    });
    const { body } = await read(JUDGED);
    expect(new Set(list(body.targets).map(({ status }) => status))).toEqual(new Set(['open']));
  });

  it('says of the trend what the plans aim at, by year, steps and 2030 included', async () => {
    const { body } = await read(TREND);
    const inShort = list(body.targets).map(({ year, target, status, gap }) => [
      year,
      (target as Body).id,
      status,
      gap,
    ]);
    expect(inShort).toEqual([
      [2025, '4636-top-20-2025', 'open', '0'],
      [2025, '4636-hang-17-19-2025', 'open', '0'],
      [2025, '4636-800-diem-2025', 'open', '92.9'],
      [2025, '4636-4-chi-so-top-10-2025', 'open', null],
      ...[2026, 2027, 2028, 2029].map((year) => [year, '4636-tang-bac-hang-nam', 'open', null]),
      [2030, '4636-tang-bac-hang-nam', 'open', null],
      [2030, '4636-top-10-2030', 'open', '6'],
    ]);
    expect((await read('/api/v1/units/ninhthuan/rank-trend')).body.targets).toEqual([]);
  });
});

describe('a result', () => {
  const SHARE = '867-kinh-te-so-grdp-2025';

  it('is reported by Sở KH&CN alone, on the revision they saw', async () => {
    const foreign = await report(SHARE, figure, 'cb.congantinh');
    expect([foreign.status, foreign.body.errorCode]).toEqual([403, 'access.target-keepers-only']);
    const path = `/api/v1/units/khanhhoacu/targets/${SHARE}/results`;
    expect((await api.ask('POST', path, { as: OFFICER, body: figure })).status).toBe(428);
    const stale = { as: OFFICER, body: figure, headers: { 'If-Match': '"0"' } };
    expect((await api.ask('POST', path, stale)).status).toBe(412);
  });

  it('is recorded once, shown with its source, and corrected with a reason', async () => {
    expect((await report(SHARE, figure)).status).toBe(201);
    expect((await report(SHARE, figure)).status).toBe(200);
    expect(await judged(SHARE)).toMatchObject({
      status: 'open',
      checks: [{ known: { value: '14.5', asOf: '2025-05-01', document: '1/BC-THU' }, gap: '0.5' }],
    });
    const silent = await report(SHARE, { ...figure, value: '15' });
    expect([silent.status, silent.body.errorCode]).toEqual([422, 'target.reason-missing']);
    await report(SHARE, { ...figure, value: '15', reason: 'Cộng sót' }, 'qt.sokhcn');
    expect(await judged(SHARE)).toMatchObject({
      status: 'met',
      results: [
        { value: '14.5', holds: false, reason: null },
        { value: '15', holds: true, reason: 'Cộng sót' },
      ],
    });
  });

  it.each<[string, string, Body, number, string]>([
    ['4636-top-10-2030', 'khanhhoa', figure, 409, 'target.result-comes-from-ranking'],
    ['khong-co', 'khanhhoa', figure, 404, 'target.unknown'],
    ['954-kiosk-y-te', 'khanhhoacu', figure, 422, 'target.value-faulty'],
    [SHARE, 'khanhhoacu', { ...figure, asOf: '2025-05-21' }, 422, 'target.day-faulty'],
    [SHARE, 'khanhhoacu', { ...figure, source: { ...source, title: ' ' } }, 422, 'target.source-missing'],
  ])('for %s of %s is refused', async (target, unit, body, status, code) => {
    const refused = await report(target, body, OFFICER, unit);
    expect([refused.status, refused.body.errorCode]).toEqual([status, code]);
  });
});

// Made-up results for 2025: ranks and a value that nobody published.
it('is met or missed once the year is published', async () => {
  const claim = {
    id: 'thu-2025',
    unit: 'khanhhoa',
    unitName: 'Khánh Hòa',
    rank: 18,
    of: 34,
    value: '0,79',
    source: { document: '1/TB-THU', title: 'Số liệu thử, không có thật', kind: 'published' },
  };
  const terms = { unitCount: 34, framework: '405/QĐ-BKHCN', pillars: [], breaks: [] };
  await giver(api.app)(new DescribeRanking({ family: 'provinces', year: 2025 }, terms, context()));
  const etag = (await read('/api/v1/rankings/provinces/2025')).headers.get('etag') ?? '';
  const headers = { 'If-Match': etag };
  const path = '/api/v1/rankings/provinces/2025/claims';
  expect((await api.ask('POST', path, { as: 'qt.sokhcn', body: claim, headers })).status).toBe(201);
  const statuses = list((await read(TREND)).body.targets).map(({ year, status, gap }) => [year, status, gap]);
  expect(statuses.slice(0, 4)).toEqual([
    [2025, 'met', '0'],
    [2025, 'met', '0'],
    [2025, 'missed', '10'],
    [2025, 'open', null],
  ]);
});
