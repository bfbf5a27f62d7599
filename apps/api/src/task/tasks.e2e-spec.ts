import { planImport, readAllData } from '#reference-data';
import { giver, startApi, type Answered, type ApiFixture } from '../testing/app.fixture.js';

type Body = Record<string, unknown>;
const READER = 'kt.giamsat';

let api: ApiFixture;
beforeAll(async () => {
  api = await startApi();
  const steps = planImport(readAllData().data, '2025-01-02').filter(({ file }) =>
    /^(tasks|obligations)[/]/.test(file),
  );
  for (const { command } of steps) await giver(api.app)(command);
});
afterAll(() => api.close());

const read = async (path: string, query: Readonly<Record<string, string>> = {}): Promise<Answered> => {
  const asked = new URLSearchParams({ minPosition: String(await api.ledger.head()), limit: '200', ...query });
  if (!path.endsWith('/tasks')) asked.delete('limit');
  return api.ask('GET', `/api/v1${path}?${asked.toString()}`, { as: READER });
};
const list = (value: unknown): readonly Body[] => value as readonly Body[];
const ids = ({ body }: Answered): readonly unknown[] => list(body.items).map(({ id }) => id);
const report = (task: string, body: unknown, as = 'cb.sokhcn'): Promise<Answered> =>
  api.ask('POST', `/api/v1/tasks/${task}/reports`, { as, body });
const said = { period: '2025-05', state: 'under-way', progress: 'Đã làm một nửa', percent: '50,0' };

describe('the tasks of 954/QĐ-UBND', () => {
  it('are 24, in the order of the plan, with what each cell was read from', async () => {
    const all = await read('/tasks');
    expect(ids(all)).toHaveLength(24);
    expect([ids(all)[0], ids(all).at(-1)]).toEqual(['954.01', '954.24']);
    const { body } = await read('/tasks/954.19');
    expect(body).toMatchObject({
      place: '2.3',
      heading: null,
      leads: ['soxaydung'],
      due: [{ kind: 'quarter', dueBefore: '2026-01-01' }],
      readings: { place: { how: 'inherited' }, heading: { how: 'unclear' }, due: { line: 160 } },
      source: { document: '954/QĐ-UBND', section: 'Mục III' },
    });
  });

  it('are found by who leads them, and paged', async () => {
    expect(ids(await read('/tasks', { lead: 'soyte' }))).toEqual(['954.12', '954.13', '954.14']);
    // By itself four times; the fixture's register has no group of all agencies that it could lead in.
    expect(ids(await read('/tasks', { lead: 'sokhcn' }))).toEqual(['954.03', '954.06', '954.07', '954.11']);
    const page = await read('/tasks', { limit: '5' });
    expect(ids(page)).toHaveLength(5);
    expect(ids(await read('/tasks', { limit: '5', after: String(page.body.nextCursor) }))[0]).toBe('954.06');
  });

  it('are overdue from the first day of 2026, ongoing ones never', async () => {
    expect(ids(await read('/tasks', { overdue: 'true' }))).toEqual([]);
    api.setToday('2026-01-01');
    const overdue = ids(await read('/tasks', { overdue: 'true' }));
    const others = ids(await read('/tasks', { overdue: 'false' }));
    api.setToday('2025-05-20');
    expect([overdue.length, others.length]).toEqual([15, 9]);
  });

  it.each(['954.25', '954', 'x', '1.01'])('have no other: %s', async (key) => {
    expect(await read(`/tasks/${key}`)).toMatchObject({ status: 404, body: { errorCode: 'task.unknown' } });
    expect((await report(key, said)).status).toBe(404);
  });

  it.each([{ lead: 'Sở Y tế' }, { state: 'xong' }, { overdue: 'có' }])('refuse %j', async (query) =>
    expect((await read('/tasks', query)).status).toBe(400),
  );
});

describe('a report', () => {
  it('is late on the 20th itself, and is shown with the task', async () => {
    api.setToday('2025-05-20');
    const { status, headers } = await report('954.03', said);
    expect([status, headers.get('location')]).toEqual([201, '/api/v1/tasks/954.03']);
    const { body } = await read('/tasks/954.03');
    expect(body).toMatchObject({
      state: 'under-way',
      lastReport: { agency: 'sokhcn', percent: '50', late: true, dueBefore: '2025-05-20', corrected: false },
    });
    expect((await report('954.03', said)).status).toBe(200);
    expect(ids(await read('/tasks', { state: 'under-way' }))).toEqual(['954.03']);
  });

  it('is in time the day before', async () => {
    api.setToday('2025-05-19');
    await report('954.06', said);
    expect((await read('/tasks/954.06')).body).toMatchObject({ lastReport: { late: false } });
  });

  it('is corrected with a reason, and stays late', async () => {
    api.setToday('2025-05-21');
    const other = { ...said, percent: '60' };
    expect(await report('954.03', other)).toMatchObject({
      status: 422,
      body: { errorCode: 'task.reason-missing' },
    });
    expect((await report('954.03', { ...other, reason: 'Cộng nhầm' })).status).toBe(201);
    const { body } = await read('/tasks/954.03');
    expect(list(body.reports)).toMatchObject([
      { percent: '60', reason: 'Cộng nhầm', corrected: true, late: true },
    ]);
  });

  it('comes from those who lead or coordinate; a quarter from who collects', async () => {
    api.setToday('2025-06-02');
    const denied = { status: 403, body: { errorCode: 'access.foreign-task' } };
    expect(await report('954.03', said, 'cb.congantinh')).toMatchObject(denied);
    expect(await report('954.12', said, 'cb.vpubnd')).toMatchObject(denied);
    expect((await report('954.12', said, 'cb.congantinh')).status).toBe(201);
    const quarter = { ...said, period: '2025-Q2' };
    expect(await report('954.12', quarter, 'cb.congantinh')).toMatchObject(denied);
    // Collects the reports of a task that it neither leads nor coordinates.
    expect((await report('954.20', quarter)).status).toBe(201);
    expect(await report('954.20', said)).toMatchObject(denied);
    expect(await report('954.03', said, 'qt.sokhcn')).toMatchObject({
      status: 403,
      body: { errorCode: 'access.officers-only' },
    });
  });

  it.each([
    [400, 'http.fields-invalid', { ...said, period: 'tháng 5' }],
    [400, 'http.fields-invalid', { ...said, state: 'xong' }],
    [400, 'http.fields-invalid', { ...said, percent: 50 }],
    [422, 'task.period-unknown', { ...said, period: '2025-03' }],
    [422, 'task.period-unknown', { ...said, period: '2025-13' }],
    [409, 'task.period-not-begun', { ...said, period: '2025-12' }],
    [422, 'task.progress-missing', { ...said, progress: '  ' }],
    [422, 'task.percent-out-of-range', { ...said, percent: '101' }],
    [422, 'task.reason-missing', { ...said, period: '2025-04', state: 'blocked' }],
  ])('is refused with %s %s', async (status, errorCode, body) =>
    expect(await report('954.11', body)).toMatchObject({ status, body: { errorCode } }),
  );
});

describe('the reports that are owed', () => {
  it('are missing from the day on, named by agency', async () => {
    api.setToday('2025-05-20');
    const { body } = await read('/tasks/954.04');
    expect(list(body.owed)).toMatchObject([
      { period: '2025-04', dueBefore: '2025-04-20', state: 'missing', leadsWithout: ['vpubnd'] },
      { period: '2025-05', state: 'missing', owing: 2, coordinatingWithout: ['sokhcn'] },
      { period: '2025-Q2', dueBefore: '2025-06-28', state: 'due', leadsWithout: ['sokhcn'] },
    ]);
  });
});

describe('the calendar', () => {
  const entries = async (query: Readonly<Record<string, string>>): Promise<readonly Body[]> =>
    list((await read('/calendar', query)).body.entries);

  it('has the days of 2025 in order, each with its source, and is public', async () => {
    api.setToday('2025-06-25');
    const all = await entries({ year: '2025' });
    const days = all.flatMap(({ day }) => (typeof day === 'string' ? [day] : []));
    expect(days).toEqual([...days].sort());
    expect(days.slice(-2)).toEqual(['2026-01-10', '2026-01-30']);
    const quarters = all.filter(({ obligation }) => obligation === '4636-phoihop-quy');
    expect(quarters).toMatchObject([
      { day: '2025-03-25', past: true, inForce: false, source: { section: 'Mục III.2', line: 159 } },
      { day: '2025-06-25', past: true, inForce: false },
      { day: '2025-09-25', past: false, inForce: false },
      { day: '2025-12-25', past: false, inForce: true, strict: true },
    ]);
    expect(all.filter(({ obligation }) => obligation === '954-coquan-thang')).toHaveLength(12);
    expect(all.at(-1)).toMatchObject({ day: null, past: false });
    expect((await api.ask('GET', '/api/v1/calendar')).status).toBe(200);
  });

  it('is another one for another unit, and none for an unknown one', async () => {
    const dated = (await entries({ unit: 'vanninh', year: '2023' })).filter(({ day }) => day !== null);
    expect(dated.map(({ day }) => day)).toEqual(['2023-12-10', '2023-12-20']);
    expect(await read('/calendar', { unit: 'khongco' })).toMatchObject({ status: 404 });
    expect((await read('/calendar', { year: 'nay' })).status).toBe(400);
  });
});
