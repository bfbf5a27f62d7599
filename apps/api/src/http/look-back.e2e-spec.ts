import type { OpenAPIObject } from '@nestjs/swagger';
import { ReportValue, SelfScore } from '#appraisal/dossier';
import { openApiDocument } from '../openapi.js';
import { context, dossierOf, giver, type Answered } from '../testing/app.fixture.js';
import { FILLED_PERIOD, gets, startFilledApi, type FilledApi } from '../testing/filled-api.js';

const READER = { as: 'kt.giamsat' };
const DOSSIER = `/api/v1/dossiers/${dossierOf('1.1')}`;

/** GETs that read no rows, so that they have no past: what runs now. */
const WITHOUT_PAST = ['/api/v1/live', '/api/v1/status', '/api/v1/rebuilds', '/health/live', '/health/ready'];

/** Compare the ledger of now with something: a past moment is refused. */
const OF_NOW_ONLY = ['/api/v1/cycles/{cycle}/publication', '/api/v1/cycles/{cycle}/replay'];

describe('a read of the past', () => {
  let api: FilledApi;
  let document: OpenAPIObject;
  /** Where the dossier was handed in, and when; more happened since. */
  let middle: { readonly position: string; readonly recordedAt: string };
  const then = new Map<string, Answered>();

  beforeAll(async () => {
    api = await startFilledApi();
    document = openApiDocument(api.app);
    const head = await api.ledger.head();
    const [last] = await api.ledger.readAll({ after: head - 1n, limit: 1 });
    middle = { position: String(head), recordedAt: last?.recordedAt ?? '' };
    for (const path of reads()) then.set(path, await read(path, `atPosition=${middle.position}`));
    // The next event is recorded in a later millisecond, the unit that instants are compared in.
    while (Date.now() <= Date.parse(middle.recordedAt)) await new Promise(setImmediate);
    await goOn();
  });
  afterAll(() => api.close());

  /** Every GET that takes a moment, as the document says. */
  const reads = (): readonly string[] => gets(document).filter((path) => takes(document, path, 'atPosition'));

  function read(path: string, query: string): Promise<Answered> {
    const address = api.addressOf(path);
    return api.ask('GET', `${address}${address.includes('?') ? '&' : '?'}${query}`, READER);
  }

  /** More of everything that has a story: the dossier is taken back, its document withdrawn, another one scored. */
  async function goOn(): Promise<void> {
    const act = async (path: string, body: object) => {
      const headers = { 'If-Match': await api.etag('1.1') };
      const { status } = await api.ask('POST', `${DOSSIER}/${path}`, { as: 'cb.sokhcn', body, headers });
      expect([path, status]).toEqual([path, 201]);
    };
    await act('recalls', { period: FILLED_PERIOD, reason: 'Nộp nhầm' });
    await act(`evidence/${api.digest}/withdrawals`, { reason: 'Nhầm tệp' });
    await act('values', { period: FILLED_PERIOD, inputs: { value: '80' } });
    await act('self-scores', { period: FILLED_PERIOD });
    await api.ask('GET', `${DOSSIER}?minPosition=${await api.ledger.head()}`, READER);
  }

  it('is offered by every GET, but for those without a past', () => {
    const others = [...WITHOUT_PAST, ...OF_NOW_ONLY];
    const withDifference = gets(document).filter((path) => path.endsWith('/difference'));
    expect([...reads(), ...others, ...withDifference].sort()).toEqual([...gets(document)].sort());
    expect(withDifference).toHaveLength(2);
  });

  it('finds nothing before anything was there', async () => {
    for (const path of reads()) {
      const { status, body } = await read(path, 'atPosition=0');
      const nothing =
        status === 404 || (status === 200 && Array.isArray(body.items) && body.items.length === 0);
      expect([path, nothing || status]).toEqual([path, true]);
      if (status === 200) expect([path, body.position]).toEqual([path, '0']);
    }
  });

  it('answers as it answered then, whatever happened since', async () => {
    for (const path of reads()) {
      const again = await read(path, `atPosition=${middle.position}`);
      const before = then.get(path);
      expect([path, again.status, again.text]).toEqual([path, before?.status, before?.text]);
      expect([path, again.status]).toEqual([path, 200]);
      if (!path.endsWith('/file')) expect([path, again.body.position]).toEqual([path, middle.position]);
    }
  });

  it('is not what is read now, where something happened since', async () => {
    const parts = ['', '/history', '/score-history', '/evidence', '/why'];
    const moved = [
      ...parts.map((part) => `/api/v1/dossiers/{dossier}${part}`),
      ...['scores', 'stages', 'losses', 'dossiers'].map((part) => `/api/v1/cycles/{cycle}/${part}`),
    ];
    for (const path of moved) {
      const { position: _, ...now } = (await read(path, '')).body;
      const { position: __, ...past } = then.get(path)?.body ?? {};
      expect([path, JSON.stringify(now) === JSON.stringify(past)]).toEqual([path, false]);
    }
  });

  it('is the same by position and by the time of that position', async () => {
    for (const path of reads()) {
      const byTime = await read(path, `asOf=${middle.recordedAt}`);
      expect([path, byTime.text]).toEqual([path, then.get(path)?.text]);
    }
  });

  it.each([
    ['both a position and a time', () => `atPosition=1&asOf=${middle.recordedAt}`, 422],
    ['a position that is not reached', async () => `atPosition=${(await api.ledger.head()) + 1n}`, 422],
    ['a time that has not come', () => 'asOf=2999-01-01T00:00:00Z', 422],
    ['a position that is none', () => 'atPosition=-1', 400],
    ['a time without its offset', () => 'asOf=2025-01-01T00:00:00', 400],
    ['a day that does not exist', () => 'trueOn=2025-02-30', 400],
  ])('is refused for %s', async (_, query, expected) => {
    const asked = await query();
    for (const path of reads()) {
      const { status, body } = await read(path, asked);
      const code = expected === 422 ? 'http.moment-unknown' : 'http.fields-invalid';
      expect([path, status, body.errorCode]).toEqual([path, expected, code]);
    }
  });

  it.each(OF_NOW_ONLY)('is refused, not passed over, by %s', async (path) => {
    for (const query of ['atPosition=1', `asOf=${middle.recordedAt}`, 'trueOn=2025-06-30']) {
      const { status, body } = await read(path, query);
      expect([query, status, body.errorCode]).toEqual([query, 400, 'http.fields-invalid']);
    }
  });

  it('has no ETag: nobody writes on the past', async () => {
    let tagged = 0;
    for (const path of reads()) {
      const now = (await read(path, '')).headers.get('etag');
      if (now !== null) tagged += 1;
      for (const query of [`atPosition=${middle.position}`, `asOf=${middle.recordedAt}`, 'trueOn=2999-01-01'])
        expect([path, query, (await read(path, query)).headers.get('etag')]).toEqual([path, query, null]);
    }
    expect(tagged).toBeGreaterThanOrEqual(6);
  });

  it('pages through a list as it was then', async () => {
    const whole = (await read('/api/v1/dossiers/{dossier}/history', `atPosition=${middle.position}`)).body;
    const items: unknown[] = [];
    let next: string | undefined = `${DOSSIER}/history?limit=1&atPosition=${middle.position}`;
    while (next !== undefined) {
      const { body, headers } = await api.ask('GET', next, READER);
      expect(body.position).toBe(middle.position);
      items.push(...(body.items as readonly unknown[]));
      next = /<(.+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1];
    }
    expect(items.length).toBeGreaterThan(2);
    expect(items).toEqual(whole.items);
  });

  it('does not begin again in silence with a cursor of another moment', async () => {
    const first = await read('/api/v1/cycles/{cycle}/dossiers', 'limit=1');
    const after = String(first.body.nextCursor);
    const here = await read(
      '/api/v1/cycles/{cycle}/dossiers',
      `after=${after}&atPosition=${middle.position}`,
    );
    expect(here.status).toBe(200);
    const past = await read('/api/v1/cycles', `after=${after}&atPosition=0`);
    expect(past).toMatchObject({ status: 400, body: { errorCode: 'http.cursor-unusable' } });
  });

  it('knows what was true: a score counts from the day on which it took effect', async () => {
    const id = { unit: 'khanhhoa', year: 2025, framework: 'THU1', indicator: '1.3' };
    const scoresOn = async (day: string) => {
      const path = `/api/v1/dossiers/${dossierOf('1.3')}?minPosition=${await api.ledger.head()}&trueOn=${day}`;
      return (await api.ask('GET', path, READER)).body.scores as readonly { readonly points: string }[];
    };
    const given = () => ({ ...context(), effectiveOn: '2025-05-10', today: '2025-05-20' });
    await giver(api.app)(
      new ReportValue(id, { period: FILLED_PERIOD, inputs: { answer: 'không' } }, given()),
    );
    await giver(api.app)(new SelfScore(id, { period: FILLED_PERIOD }, given()));
    expect((await scoresOn('2025-05-10')).map(({ points }) => points)).toEqual(['0']);
    expect(await scoresOn('2025-05-09')).toEqual([]);
  });

  it('knows what was overdue then, and not what is now', async () => {
    const workAt = async (query: string) => {
      return (await api.ask('GET', `/api/v1/work?agency=congantinh&${query}`, READER)).body
        .items as readonly { readonly overdue: boolean }[];
    };
    const onDay = await workAt('trueOn=2025-03-01');
    expect(onDay.filter(({ overdue }) => overdue)).toEqual([]);
    const later = await workAt(`atPosition=${await api.ledger.head()}`);
    expect(later.some(({ overdue }) => overdue)).toBe(true);
  });
});

const takes = (document: OpenAPIObject, path: string, name: string): boolean =>
  (document.paths[path]?.get?.parameters ?? []).some(
    (parameter) => 'name' in parameter && parameter.name === name,
  );
