import { ReportValue, SelfScore } from '#appraisal/dossier';
import { planImport, readAllData } from '#reference-data';
import { context, giver, startApi, type Answered, type ApiFixture } from '../testing/app.fixture.js';

const ADMIN = 'qt.sokhcn';
const AUDITOR = 'kt.giamsat';

const DOSSIER = { unit: 'vanninh', year: 2023, framework: '430', indicator: '6.c25' };

type Body = Record<string, unknown>;
const list = (value: unknown): readonly Body[] => value as readonly Body[];

let api: ApiFixture;
beforeAll(async () => {
  api = await startApi();
  const files = /^(frameworks|cycles|mappings)\/|vanninh/;
  for (const { file, command } of planImport(readAllData().data, '2023-11-25'))
    if (files.test(file)) await giver(api.app)(command);
});
afterAll(() => api.close());

const read = async (path: string, as = AUDITOR): Promise<Answered> =>
  api.ask('GET', `/api/v1/${path}?minPosition=${await api.ledger.head()}`, { as });

describe('several frameworks', () => {
  it('stand side by side, two of them for one year', async () => {
    const { body } = await read('frameworks');
    expect(list(body.items).map(({ code, year, indicators }) => [code, year, indicators])).toEqual([
      ['405', 2025, 50],
      ['THU1', 2025, 5],
      ['430', 2023, 75],
    ]);
    const cycles = await read('cycles');
    expect(list(cycles.body.items).map(({ key }) => key)).toEqual([
      'khanhhoa.2026.405',
      'khanhhoa.2025.405',
      'khanhhoa.2025.THU1',
      'vanninh.2023.430',
    ]);
  });

  it('keep their dossiers apart, even of one unit and year and with one code', async () => {
    const names = await Promise.all(
      ['405', 'THU1'].map(async (set) => (await read(`dossiers/khanhhoa.2025.${set}.1.1`)).body.name),
    );
    expect(names).toEqual([expect.stringMatching(/^Người đứng đầu/), 'Chỉ số thử 1.1']);
  });
});

describe('the district plan of 2023', () => {
  it('opens a dossier, with its rule and its own deadline', async () => {
    const key = 'vanninh.2023.430.6.c25';
    expect((await read(`dossiers/${key}`)).body).toMatchObject({
      key,
      lead: 'vncacphongbannganhxa',
      maxPoints: '1',
    });
    const given = (today: string) => ({ ...context(), today });
    const report = (value: string, today: string) =>
      giver(api.app)(new ReportValue(DOSSIER, { period: '2023', inputs: { value } }, given(today)));
    await report('60', '2023-12-09');
    await giver(api.app)(new SelfScore(DOSSIER, { period: '2023' }, given('2023-12-09')));
    expect((await read(`dossiers/${key}/why`)).body).toMatchObject({ score: { points: '0.75' } });
    await report('61', '2023-12-10');
    const stored = await api.ledger.readStream('dossier-vanninh.2023.430.6_c25');
    const told = stored.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Body);
    const reports = told.filter(({ type }) => type === 'dossier.value-reported.v2');
    expect(reports.map(({ data }) => data)).toMatchObject([
      { dueBefore: '2023-12-10', late: false },
      { dueBefore: '2023-12-10', late: true },
    ]);
  });

  it('refuses a quarter that the plan does not know', async () => {
    const report = new ReportValue(DOSSIER, { period: '2023-Q4', inputs: { value: '60' } }, context());
    await expect(giver(api.app)(report)).rejects.toMatchObject({ code: 'cycle.period-unknown' });
  });

  it('shows requirements, standings, guides and the figures below', async () => {
    const { body } = await read('frameworks/430');
    const [found] = list(body.indicators).filter(({ code }) => code === '4.c8');
    expect(found).toMatchObject({
      standing: 'improve',
      guiding: ['vnphongnoivu'],
      denominatorFigures: ['11', '12'],
      requirement: expect.stringMatching(/^Tính điểm theo phương pháp Min-Max .* giảm dần$/),
    });
    expect(list(body.figures)).toHaveLength(20);
  });

  it('lets an admin confirm a cell of a figure and the shares of a loss', async () => {
    const before = (await read('frameworks/430')).body.readings as Body;
    for (const [row, cell] of [
      ['figure-4', 'coordinating'],
      ['lossShares', 'shares'],
    ]) {
      const etag = (await read('frameworks/430')).headers.get('etag') ?? '';
      const { status } = await api.ask('POST', '/api/v1/frameworks/430/confirmations', {
        as: ADMIN,
        body: { row, cell, reason: 'Đã hỏi Phòng Văn hoá và Thông tin' },
        headers: { 'If-Match': etag },
      });
      expect([row, status]).toEqual([row, 201]);
    }
    const { body } = await read('frameworks/430');
    const [figure] = list(body.figures).filter(({ code }) => code === '4');
    const confirmed = { confirmed: { by: ADMIN, reason: 'Đã hỏi Phòng Văn hoá và Thông tin' } };
    expect(figure).toMatchObject({ readings: { coordinating: confirmed } });
    expect(body).toMatchObject({ lossShares: { reading: confirmed }, readings: { ...before, confirmed: 2 } });
    expect(list(body.confirmations)).toHaveLength(2);
  });
});

describe('a mapping', () => {
  it.each(['frameworks/405/mappings/430', 'frameworks/430/mappings/405'])(
    'is one, from whichever side it is asked: %s',
    async (path) => {
      const { body } = await read(path);
      expect(body).toMatchObject({
        from: { code: '430', year: 2023 },
        to: { code: '405', year: 2025 },
        relations: { same: 4, renamed: 18, split: 1, merged: 3, dropped: 36, added: 15, unmapped: 17 },
        by: 'he-thong',
        reason: expect.stringContaining('chỉ dựa vào tên'),
      });
      expect(list(body.rows).filter(({ relation }) => relation === 'split')).toEqual([
        {
          from: [{ code: '5.c16', name: expect.any(String) }],
          to: [expect.objectContaining({ code: '5.4' }), expect.objectContaining({ code: '5.5' })],
          relation: 'split',
          how: 'unclear',
          why: expect.any(String),
        },
      ]);
    },
  );

  it.each(['frameworks/405/mappings/THU1', 'frameworks/405/mappings/405', 'frameworks/x/mappings/430'])(
    'is missed in words: %s',
    async (path) => {
      const { status, body } = await read(path);
      expect([status, body.errorCode]).toEqual([404, 'framework.mapping-unknown']);
    },
  );

  it('is replaced by an admin with a reason, and by no row less than both sets have', async () => {
    const path = 'frameworks/405/mappings/430';
    const codes = (side: unknown) => list(side).map(({ code }) => code);
    const rows = list((await read(path)).body.rows).map((row) => ({
      ...row,
      from: codes(row.from),
      to: codes(row.to),
      why: 'Theo hướng dẫn của Sở KH&CN',
    }));
    const remap = async (body: object) =>
      api.ask('POST', `/api/v1/${path}`, {
        as: ADMIN,
        body,
        headers: { 'If-Match': (await read('frameworks/405')).headers.get('etag') ?? '' },
      });
    const reason = 'Đã xem lại từng dòng';
    expect((await remap({ rows: rows.slice(1), reason })).body.errorCode).toBe('framework.mapping-faulty');
    expect((await remap({ rows })).body.errorCode).toBe('framework.reason-missing');
    expect((await remap({ rows: [{ relation: 'same' }], reason })).status).toBe(400);
    expect((await remap({ rows, reason })).status).toBe(201);
    const { body } = await read(path);
    expect(body).toMatchObject({ by: ADMIN, reason });
    expect(new Set(list(body.rows).map(({ why }) => why))).toEqual(new Set(['Theo hướng dẫn của Sở KH&CN']));
    expect((await remap({ rows, reason })).status).toBe(200);
  });
});
