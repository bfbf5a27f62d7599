import { connect } from 'node:net';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dossierOf, startApi, type Answered, type ApiFixture, type Asked } from '../testing/app.fixture.js';

const PERIOD = '2025-Q2';
const NEW = { 'If-Match': '"new"' };

describe('requests that are refused', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  /** Asks, expects a whole problem, and that nothing was written. */
  async function refused(method: string, path: string, asked: Asked): Promise<Answered> {
    const head = await api.ledger.head();
    const answer = await api.ask(method, path, asked);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toMatchObject({
      type: expect.stringMatching(/^\/problems\/[a-z-]+$/),
      title: expect.any(String),
      status: answer.status,
      detail: expect.stringMatching(/^.+\.$/s),
      instance: path.split('?')[0],
      errorCode: expect.any(String),
      traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(answer.text).not.toMatch(/\bat \w+.*\.(?:ts|js):\d+/);
    expect((await api.ask('GET', String(answer.body.type), {})).status).toBe(200);
    expect(await api.ledger.head()).toBe(head);
    return answer;
  }
  const values = (indicator: string, body: unknown, headers: Readonly<Record<string, string>> = NEW) =>
    refused('POST', `/api/v1/dossiers/${dossierOf(indicator)}/values`, { as: 'cb.sokhcn', body, headers });
  const report = (indicator: string, inputs: unknown) => values(indicator, { period: PERIOD, inputs });

  it.each([
    ['a JSON number', '1.1', { value: 93.5 }, 400, 'http.fields-invalid'],
    ['a nested record', '1.1', { value: { deep: '1' } }, 400, 'http.fields-invalid'],
    ['a list', '1.1', ['93,5'], 400, 'http.fields-invalid'],
    ['a text that is too long', '1.1', { value: '9'.repeat(61) }, 400, 'http.fields-invalid'],
    ['half a surrogate pair', '1.1', { value: '\ud800' }, 400, 'http.fields-invalid'],
    ['words', '1.1', { value: 'chín mươi' }, 422, 'framework.input-not-a-number'],
    ['more than all', '1.1', { value: '100,1' }, 422, 'framework.percent-out-of-range'],
    ['a negative numerator', '1.2', { numerator: '-1', denominator: '10' }, 422, 'framework.input-negative'],
    ['a missing denominator', '1.2', { numerator: '1' }, 422, 'framework.input-missing'],
    ['an input that the rule has not', '1.1', { value: '1', other: '2' }, 422, 'framework.input-unknown'],
    ['an unclear answer', '1.3', { answer: 'có lẽ' }, 422, 'framework.answer-unclear'],
  ])('refuses %s', async (_, indicator, inputs, status, errorCode) => {
    expect(await report(indicator, inputs)).toMatchObject({ status, body: { errorCode } });
  });

  it('refuses a part above its whole when it is scored', async () => {
    const key = dossierOf('1.2');
    const figures = { period: PERIOD, inputs: { numerator: '12', denominator: '10' } };
    const reported = await api.ask('POST', `/api/v1/dossiers/${key}/values`, {
      as: 'cb.sokhcn',
      body: figures,
      headers: NEW,
    });
    if (reported.status !== 201) return expect(reported.body.errorCode).toBe('framework.part-exceeds-whole');
    const asked = { as: 'cb.sokhcn', body: { period: PERIOD }, headers: { 'If-Match': '"0"' } };
    const scored = await refused('POST', `/api/v1/dossiers/${key}/self-scores`, asked);
    expect(scored).toMatchObject({ status: 422, body: { errorCode: 'framework.part-exceeds-whole' } });
  });

  it.each([
    ['an unknown field', { period: PERIOD, inputs: {}, note: 'x' }, '/note'],
    ['no period', { inputs: {} }, '/period'],
    ['a day that does not exist', { period: PERIOD, inputs: {}, effectiveOn: '2025-02-30' }, '/effectiveOn'],
    [
      'a day written the Vietnamese way',
      { period: PERIOD, inputs: {}, effectiveOn: '30/06/2025' },
      '/effectiveOn',
    ],
    [
      'a nested unknown field',
      { period: PERIOD, inputs: {}, legalBasis: { number: '1/QĐ', other: 1 } },
      '/legalBasis/other',
    ],
    ['grounds that are no record', { period: PERIOD, inputs: {}, legalBasis: 'QĐ' }, '/legalBasis'],
    ['a reason that is no text', { period: PERIOD, inputs: {}, reason: 7 }, '/reason'],
  ])('points at %s', async (_, body, pointer) => {
    const answer = await values('1.1', body);
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: expect.arrayContaining([expect.objectContaining({ pointer })]) },
    });
  });

  it('says of each field what is wrong with it first', async () => {
    const { body } = await refused('POST', '/api/v1/sessions', {
      body: { username: 1, password: 'x'.repeat(257) },
    });
    const errors = body.errors as readonly { readonly pointer: string; readonly code: string }[];
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/username', 'isString'],
      ['/password', 'maxLength'],
    ]);
  });

  it.each([
    ['JSON that breaks off', '{"period":', 400],
    ['10,000 levels of JSON', `{"inputs":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, 400],
    ['a key that reaches for prototypes', '{"__proto__":{"admin":true}}', 400],
    ['a list for a record', '[]', 400],
    ['nothing at all', '', 400],
    ['more than 1 MB', JSON.stringify({ reason: 'x'.repeat(1_100_000) }), 413],
  ])('refuses %s', async (_, body, status) => {
    expect((await values('1.1', body)).status).toBe(status);
  });

  it('takes no other kind of body', async () => {
    const headers = { ...NEW, 'Content-Type': 'text/plain' };
    expect(await values('1.1', 'period=1', headers)).toMatchObject({ status: 415 });
  });

  it.each([
    ['no If-Match', {}, 428, 'http.revision-required'],
    ['a star', { 'If-Match': '*' }, 400, 'http.if-match-unusable'],
    ['a weak tag', { 'If-Match': 'W/"0"' }, 400, 'http.if-match-unusable'],
    ['a bare number', { 'If-Match': '0' }, 400, 'http.if-match-unusable'],
    ['a stale revision', { 'If-Match': '"41"' }, 412, 'http.revision-stale'],
    ['a key with spaces', { ...NEW, 'Idempotency-Key': 'a b' }, 400, 'http.idempotency-key-unusable'],
    [
      'a key of 256 characters',
      { ...NEW, 'Idempotency-Key': 'k'.repeat(256) },
      400,
      'http.idempotency-key-unusable',
    ],
  ])('refuses a write with %s', async (_, headers, status, errorCode) => {
    const answer = await values('1.3', { period: PERIOD, inputs: { answer: 'có' } }, headers);
    expect(answer).toMatchObject({ status, body: { errorCode } });
    if (status === 412) expect(answer.body.currentRevision).toBe('new');
  });

  it('refuses a period that has not begun, one that is not there, and every period before the cycle began', async () => {
    const body = (period: string) => ({ period, inputs: { answer: 'có' } });
    expect(await values('1.3', body('2025-Q3'))).toMatchObject({
      status: 409,
      body: { errorCode: 'dossier.period-not-begun' },
    });
    expect(await values('1.3', body('2024-Q4'))).toMatchObject({
      status: 422,
      body: { errorCode: 'cycle.period-unknown' },
    });
    api.setToday('2024-12-31');
    expect(await values('1.3', body('2025-Q1'))).toMatchObject({
      status: 409,
      body: { errorCode: 'dossier.period-not-begun' },
    });
    api.setToday('2025-05-20');
  });

  it('answers the same for a foreign dossier, an unknown indicator, an unknown cycle and no key at all', async () => {
    const keys = [dossierOf('1.4'), dossierOf('9.9'), 'khanhhoa.2031.THU1.1.1', 'khanhhoa', '%00', '..%2f..'];
    const bodies = [];
    for (const key of keys) {
      for (const [method, part] of [
        ['GET', ''],
        ['GET', '/why'],
        ['POST', '/values'],
      ] as const) {
        const body = method === 'POST' ? { body: { period: PERIOD, inputs: {} }, headers: NEW } : {};
        const answer = await api.ask(method, `/api/v1/dossiers/${key}${part}`, { as: 'cb.sokhcn', ...body });
        const { instance, traceId, ...same } = answer.body;
        expect([typeof instance, typeof traceId, answer.status]).toEqual(['string', 'string', 404]);
        bodies.push(same);
      }
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it.each([
    ['/api/v1/agencies?limit=0', '/limit'],
    ['/api/v1/agencies?limit=201', '/limit'],
    ['/api/v1/agencies?limit=', '/limit'],
    ['/api/v1/agencies?limit=1&limit=2', '/limit'],
    ['/api/v1/agencies?other=1', '/other'],
    ['/api/v1/frameworks?minPosition=-1', '/minPosition'],
    ['/api/v1/frameworks?minPosition=1e3', '/minPosition'],
    ['/api/v1/cycles/khanhhoa.2025.THU1/scores?stage=final', '/stage'],
  ])('refuses %s', async (path, pointer) => {
    expect(await refused('GET', path, { as: 'cb.sokhcn' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  });

  it('refuses a cursor that is not ours, and waits only so long for a position to come', async () => {
    expect(await refused('GET', '/api/v1/agencies?after=zzz', {})).toMatchObject({
      status: 400,
      body: { errorCode: 'http.cursor-unusable' },
    });
    const far = await refused('GET', '/api/v1/frameworks?minPosition=999999', {});
    expect(far).toMatchObject({ status: 503, body: { errorCode: 'http.read-model-behind' } });
    expect(far.headers.get('retry-after')).toBe('1');
  });

  describe('uploads', () => {
    const path = `/api/v1/dossiers/${dossierOf('1.3')}/evidence`;
    const fields = {
      period: PERIOD,
      number: '1/KH-UBND',
      title: 'Kế hoạch',
      issuedOn: '2025-01-10',
      summary: 'Trích yếu',
    };
    const upload = (
      content: Uint8Array<ArrayBuffer> | string,
      name: string,
      given: Readonly<Record<string, string>> = fields,
    ) => {
      const body = new FormData();
      for (const [field, value] of Object.entries(given)) body.append(field, value);
      body.append('file', new Blob([content]), name);
      return refused('POST', path, { as: 'cb.sokhcn', body, headers: NEW });
    };
    const stored = async () => {
      const entries = await readdir(join(api.dataDir, 'evidence'), { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    };
    const pdf = (size: number) => {
      const bytes = new Uint8Array(size).fill(32);
      bytes.set(Buffer.from('%PDF-1.7\n'));
      return bytes;
    };

    it('refuses files that are too large, of another kind, empty, or with a name that hides something', async () => {
      expect(await upload(pdf(1_048_577), 'to.pdf')).toMatchObject({
        status: 413,
        body: { errorCode: 'http.too-large', maxBytes: 1_048_576 },
      });
      expect(await upload('MZ chương trình', 'a.exe')).toMatchObject({
        status: 415,
        body: { errorCode: 'evidence.file-kind-not-allowed' },
      });
      expect(await upload(pdf(100), 'a.docx')).toMatchObject({
        status: 415,
        body: { errorCode: 'evidence.file-extension-wrong' },
      });
      expect(await upload('', 'a.pdf')).toMatchObject({
        status: 422,
        body: { errorCode: 'evidence.file-empty' },
      });
      expect(await upload(pdf(100), 'a\u202Efdp.pdf')).toMatchObject({
        status: 422,
        body: { errorCode: 'evidence.file-name-unusable' },
      });
      expect(await stored()).toEqual([]);
    });

    it('refuses a form without a file, JSON in its place, fields that are wrong, and a date to come', async () => {
      const empty = new FormData();
      empty.append('period', PERIOD);
      expect((await refused('POST', path, { as: 'cb.sokhcn', body: empty, headers: NEW })).status).toBe(400);
      expect((await refused('POST', path, { as: 'cb.sokhcn', body: {}, headers: NEW })).status).toBe(415);
      expect(await upload(pdf(100), 'a.pdf', { ...fields, issuedOn: 'hôm qua' })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/issuedOn' }] },
      });
      expect(await upload(pdf(100), 'a.pdf', { ...fields, more: 'x' })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/more' }] },
      });
      expect(await upload(pdf(100), 'a.pdf', { ...fields, issuedOn: '2025-05-21' })).toMatchObject({
        status: 422,
        body: { errorCode: 'dossier.citation-faulty' },
      });
    });

    it('keeps nothing of an upload whose sender goes away, or whose form breaks off', async () => {
      const [head, kept] = [await api.ledger.head(), await stored()];
      const part =
        '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\nhalf of it';
      const lines = (length: number) =>
        `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\nIf-Match: "new"\r\n` +
        `Connection: close\r\nAuthorization: Bearer ${token}\r\nContent-Length: ${length}\r\n\r\n${part}`;
      const token = await api.token('cb.sokhcn');
      const { port } = api.app.getHttpServer().address() as { readonly port: number };

      const broken = connect(port, '127.0.0.1').setEncoding('utf8');
      broken.write(lines(Buffer.byteLength(part)));
      let answer = '';
      for await (const chunk of broken) answer += String(chunk);
      expect(answer).toMatch(/^HTTP\/1\.1 400 .*"errorCode":"http\.upload-incomplete"/s);

      const served = once(api.app.getHttpServer(), 'request');
      const cut = connect(port, '127.0.0.1');
      cut.write(lines(500_000));
      const [request] = (await served) as [NodeJS.EventEmitter];
      const closed = new Promise((resolve) => request.on('close', resolve));
      cut.destroy();
      await closed;
      // The store takes its half-written file away on its own time; other requests are answered meanwhile.
      for (let asked = 0; asked < 200 && (await stored()).length !== kept.length; asked += 1) {
        expect((await api.ask('GET', '/health/live')).status).toBe(200);
      }
      expect(await api.ledger.head()).toBe(head);
      expect(await stored()).toEqual(kept);
    });
  });
});
