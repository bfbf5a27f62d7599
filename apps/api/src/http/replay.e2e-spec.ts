import { dossierOf, startApi, type ApiFixture } from '../testing/app.fixture.js';

const PERIOD = '2025-Q2';

describe('one request sent more than once', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const report = (
    indicator: string,
    key: string,
    inputs: object,
    more: Readonly<Record<string, string>> = { 'If-Match': '"new"' },
  ) =>
    api.ask('POST', `/api/v1/dossiers/${dossierOf(indicator)}/values`, {
      as: 'cb.sokhcn',
      body: { period: PERIOD, inputs },
      headers: { 'Idempotency-Key': key, ...more },
    });
  const essence = ({ status, text, headers }: Awaited<ReturnType<typeof report>>) => [
    status,
    text,
    headers.get('etag'),
    headers.get('location'),
  ];

  it('is one event with one answer, whatever came in between', async () => {
    const first = await report('1.1', 'one', { value: '90' });
    expect(first.status).toBe(201);
    expect(first.headers.has('idempotency-replayed')).toBe(false);
    expect((await report('1.1', 'two', { value: '91' }, { 'If-Match': '"0"' })).status).toBe(201);
    const head = await api.ledger.head();
    const again = await report('1.1', 'one', { value: '90' });
    expect(essence(again)).toEqual(essence(first));
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await api.ledger.head()).toBe(head);
  });

  it('refuses the key for another body or another address, and takes it from another person', async () => {
    const other = await report('1.1', 'one', { value: '95' });
    expect(other).toMatchObject({ status: 422, body: { errorCode: 'http.idempotency-key-reused' } });
    expect((await report('1.2', 'one', { value: '90' })).status).toBe(422);
    const colleague = await api.ask('POST', `/api/v1/dossiers/${dossierOf('1.1')}/values`, {
      as: 'cb.vpubnd',
      body: { period: PERIOD, inputs: { value: '92' } },
      headers: { 'Idempotency-Key': 'one', 'If-Match': '"1"' },
    });
    expect(colleague.status).toBe(201);
  });

  it('is one event when ten come at once', async () => {
    const head = await api.ledger.head();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => report('1.3', 'at-once', { answer: 'có' })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(essence(answer)))).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await api.ledger.head()).toBe(head + 1n);
  });

  it('lets exactly one of two different requests through that saw the same revision', async () => {
    const seen = { 'If-Match': await api.etag('1.1') };
    const answers = await Promise.all([
      report('1.1', 'left', { value: '70' }, seen),
      report('1.1', 'right', { value: '71' }, seen),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('keeps the caller’s trace and a request id of our own', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const answer = await api.ask('GET', '/api/v1/frameworks', {
      headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` },
    });
    expect(answer.headers.get('traceparent')).toMatch(new RegExp(`^00-${trace}-[0-9a-f]{16}-01$`));
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
