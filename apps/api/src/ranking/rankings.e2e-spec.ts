import { planImport, readAllData } from '#reference-data';
import { giver, startApi, type Answered, type ApiFixture } from '../testing/app.fixture.js';

const YEAR = '/api/v1/rankings/provinces/2022';
const TREND = '/api/v1/units/khanhhoa/rank-trend';
const ADMIN = 'qt.sokhcn';

type Body = Record<string, unknown>;

let api: ApiFixture;
beforeAll(async () => {
  api = await startApi();
  const results = planImport(readAllData().data, '2025-01-02').filter(
    ({ file }) => file.startsWith('published/') || file.startsWith('units/'),
  );
  for (const { command } of results) await giver(api.app)(command);
});
afterAll(() => api.close());

const read = async (path: string): Promise<Answered> =>
  api.ask('GET', `${path}?minPosition=${await api.ledger.head()}`);
const list = (value: unknown): readonly Body[] => value as readonly Body[];
const part = (value: unknown): Body => value as Body;
const claimsOf = async (unit: string): Promise<readonly Body[]> =>
  list((await read(YEAR)).body.claims).filter((claim) => claim.unit === unit);

async function write(what: string, body: unknown, as = ADMIN): Promise<Answered> {
  const etag = (await read(YEAR)).headers.get('etag') ?? '';
  return api.ask('POST', `${YEAR}/${what}`, { as, body, headers: { 'If-Match': etag } });
}

const source = { document: '1/TB-THU', title: 'Số liệu thử, không có thật', kind: 'derived' };
const made = (unit: string, value: string) => ({
  id: `${unit}-thu`,
  unit,
  unitName: unit,
  pillars: ['1', '2', '3', '4', '5', '6', '7', '8'].map((pillar) => ({ pillar, value })),
  source,
});

describe('a year', () => {
  it('is public, with the computed value beside the claimed one', async () => {
    const [daNang] = await claimsOf('danang');
    expect(daNang).toMatchObject({ value: '0.8002', computedValue: '0.8002', agrees: true });
    // The published pillars are rounded and give 0.716355: the claim stays as it was published.
    const [hcm] = await claimsOf('tphcm');
    expect(hcm).toMatchObject({ value: '0.7163', computedValue: '0.7164', agrees: true });
  });

  it('says which of two claims is in use, and gives no places among some of the units', async () => {
    const { body } = await read(YEAR);
    const own = list(body.claims).filter(({ unit }) => unit === 'khanhhoacu');
    expect(own.map(({ id, standing, rank }) => [id, standing, rank])).toEqual([
      ['khanhhoacu-11252', 'other', 41],
      ['khanhhoacu-dti', 'in-use', 41],
    ]);
    expect(body.places).toEqual([]);
  });

  it.each(['provinces/1999', 'provinces/nay', 'communes/2022'])('is not found: %s', async (address) => {
    const { status, body } = await api.ask('GET', `/api/v1/rankings/${address}`);
    expect([status, body.errorCode]).toEqual([404, 'ranking.undescribed']);
  });
});

describe('the trend', () => {
  it('is 30/63 → 41/63 → gap → 16/34, with sources, percentiles and marks', async () => {
    const { body } = await read(TREND);
    const years = list(body.years);
    expect(
      years.map(({ year, claim }) => {
        const { rank, of, percentile, unit } = part(claim ?? {});
        return [year, rank, of, percentile, unit];
      }),
    ).toEqual([
      [2021, 30, 63, '53.2', 'khanhhoacu'],
      [2022, 41, 63, '35.5', 'khanhhoacu'],
      [2023, undefined, undefined, undefined, undefined],
      [2024, 16, 34, '54.5', 'khanhhoa'],
    ]);
    expect(years.map(({ step }) => step && [part(step).from, part(step).comparable])).toEqual([
      null,
      [2021, true],
      null,
      [2022, false],
    ]);
    const marks = list(part(years[3]?.step).marks);
    expect(marks.map(({ kind }) => kind)).toEqual(['gap', 'units', 'framework']);
    expect(part(years[0]?.claim).source).toMatchObject({ document: '11252/KH-UBND', kind: 'derived' });
  });

  it('has no line for a unit without claims, and no unit that nobody knows', async () => {
    expect((await read('/api/v1/units/ninhthuan/rank-trend')).body.years).toEqual([]);
    expect((await read('/api/v1/units/danang/rank-trend')).body.name).toBe('Đà Nẵng');
    expect((await read('/api/v1/units/xyz/rank-trend')).body.errorCode).toBe('registry.entry-unknown');
  });
});

describe('writing', () => {
  it('is for admins, on the revision they saw, with a source and figures that can be', async () => {
    const officer = await write('claims', made('ninhthuan', '0,5'), 'cb.sokhcn');
    expect([officer.status, officer.body.errorCode]).toEqual([403, 'access.admins-only']);
    const blind = await api.ask('POST', `${YEAR}/claims`, { as: ADMIN, body: made('ninhthuan', '0,5') });
    expect(blind.status).toBe(428);
    const stale = { as: ADMIN, body: made('ninhthuan', '0,5'), headers: { 'If-Match': '"0"' } };
    expect((await api.ask('POST', `${YEAR}/claims`, stale)).status).toBe(412);
    expect((await write('claims', made('ninhthuan', '1,5'))).body.errorCode).toBe(
      'ranking.value-out-of-range',
    );
    const faulty = await write('claims', { ...made('ninhthuan', '0,5'), rank: 64, of: 64 });
    expect(faulty.body.errorCode).toBe('ranking.rank-out-of-range');
    expect((await write('claims', { ...made('ninhthuan', '0,5'), source: undefined })).status).toBe(400);
  });

  // Made-up figures: 0.4 and 0.7 in every pillar.
  it('gives a merged province the mean of the old ones, and keeps what is no longer in use', async () => {
    expect((await write('claims', made('ninhthuan', '0,7'))).status).toBe(201);
    expect((await write('claims', made('ninhthuan', '0,7'))).status).toBe(200);
    await write('claims', made('khanhhoacu', '0,4'));
    const noReason = await write('preferences', { claim: 'khanhhoacu-thu' });
    expect(noReason.body.errorCode).toBe('ranking.reason-missing');
    await write('preferences', { claim: 'khanhhoacu-thu', reason: 'Để thử' });
    const year = list((await read(TREND)).body.years)[1] ?? {};
    expect(year).toMatchObject({ mergedValue: '0.55', claim: { id: 'khanhhoacu-thu', reason: 'Để thử' } });
    expect(list(year.others).map(({ id }) => id)).toEqual([
      'khanhhoacu-11252',
      'khanhhoacu-dti',
      'ninhthuan-thu',
    ]);
  });

  it('withdraws, and falls back to the published claim', async () => {
    expect((await write('withdrawals', { claim: 'khong-co', reason: 'Thử' })).body.errorCode).toBe(
      'ranking.claim-unknown',
    );
    await write('withdrawals', { claim: 'khanhhoacu-thu', reason: 'Hết thử' });
    const own = await claimsOf('khanhhoacu');
    expect(own.map(({ id, standing }) => [id, standing])).toEqual([
      ['khanhhoacu-11252', 'other'],
      ['khanhhoacu-dti', 'in-use'],
      ['khanhhoacu-thu', 'withdrawn'],
    ]);
    const again = await write('preferences', { claim: 'khanhhoacu-thu', reason: 'Thử lại' });
    expect([again.status, again.body.errorCode]).toEqual([409, 'ranking.claim-withdrawn']);
  });
});
