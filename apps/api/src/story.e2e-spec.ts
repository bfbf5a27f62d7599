import { PDFDocument } from 'pdf-lib';
import { SAMPLE_PASSWORD } from '#access';
import { dossierOf, startApi, type ApiFixture } from './testing/app.fixture.js';

const KEY = dossierOf('1.1');
const PERIOD = '2025-Q2';
const FILE_NAME = 'Quyết định số 405 về chuyển đổi số (bản ký).pdf';

describe('the story of one dossier over HTTP', () => {
  let api: ApiFixture;
  let pdf: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    api = await startApi();
    const document = await PDFDocument.create();
    document.addPage();
    pdf = new Uint8Array(await document.save());
  });
  afterAll(() => api.close());

  const act = async (path: string, body: unknown, seen: string) =>
    api.ask('POST', `/api/v1/dossiers/${KEY}/${path}`, {
      as: 'cb.sokhcn',
      body,
      headers: { 'If-Match': seen },
    });
  const read = async (path: string) => api.ask('GET', `/api/v1/dossiers/${KEY}${path}`, { as: 'cb.sokhcn' });
  const evidence = () => {
    const form = new FormData();
    const fields = {
      period: PERIOD,
      number: '405/QĐ-BKHCN',
      title: 'Quyết định',
      issuedOn: '2025-04-01',
      summary: 'Ban hành bộ chỉ số',
    };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([pdf], { type: 'application/pdf' }), FILE_NAME.normalize('NFD'));
    return form;
  };

  it('signs in, reports, uploads, scores, hands in, and reads back why', async () => {
    const session = await api.ask('POST', '/api/v1/sessions', {
      body: { username: 'cb.sokhcn', password: SAMPLE_PASSWORD },
    });
    expect(session).toMatchObject({ status: 201, body: { account: { id: 'cb.sokhcn', agency: 'sokhcn' } } });

    const before = await read('');
    expect(before.headers.get('etag')).toBe('"new"');

    const reported = await act(
      'values',
      { period: PERIOD, inputs: { value: '93,5' }, reason: 'Số liệu quý II' },
      '"new"',
    );
    expect(reported).toMatchObject({ status: 201, body: { revision: '0', changed: true } });
    expect(reported.headers.get('location')).toBe(`/api/v1/dossiers/${KEY}`);

    const uploaded = await act('evidence', evidence(), '"0"');
    expect(uploaded).toMatchObject({ status: 201, body: { revision: '1' } });
    const scored = await act('self-scores', { period: PERIOD }, '"1"');
    expect(scored.headers.get('etag')).toBe('"2"');
    const submitted = await act('submissions', { period: PERIOD }, '"2"');
    expect(submitted).toMatchObject({ status: 201, body: { revision: '3' } });
    const at = String(submitted.body.position);

    const why = await read(`/why?stage=self&minPosition=${at}`);
    expect(why).toMatchObject({
      status: 200,
      body: { score: { points: '9.35' }, inputs: { value: '93.5' } },
    });
    expect(String(why.body.sentence)).toContain('9,35');
    expect(BigInt(String(why.body.position))).toBeGreaterThanOrEqual(BigInt(at));

    const first = await read('/history?limit=3');
    expect(first.body).toMatchObject({
      items: [{ type: 'ValueReported' }, { type: 'EvidenceUploaded' }, { type: 'ScoreChanged' }],
    });
    const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await api.ask('GET', next, { as: 'cb.sokhcn' });
    expect(second.body).toMatchObject({ items: [{ type: 'DossierSubmitted' }], nextCursor: null });

    expect((await read('/score-history')).body).toMatchObject({
      items: [{ stage: 'self', points: '9.35', toPosition: null }],
    });
    const board = await api.ask('GET', '/api/v1/cycles/khanhhoa.2025.THU1/scores?stage=self', {
      as: 'cb.sokhcn',
    });
    expect(board).toMatchObject({ status: 200, body: { points: '9.35', maxPoints: '50' } });
  });

  it('gives the file back byte for byte, under its Vietnamese name, as an attachment that cannot run', async () => {
    const { body } = await read('/evidence');
    expect(body).toMatchObject({
      items: [
        { file: { fileName: FILE_NAME, mediaType: 'application/pdf' }, citation: { number: '405/QĐ-BKHCN' } },
      ],
    });
    const [row] = body.items as readonly { readonly file: { readonly digest: string } }[];
    const answer = await fetch(`${api.url}/api/v1/dossiers/${KEY}/evidence/${row?.file.digest}/file`, {
      headers: { Authorization: `Bearer ${await api.token('cb.sokhcn')}` },
    });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(decodeURIComponent(/filename\*=UTF-8''(\S+)$/.exec(disposition)?.[1] ?? '')).toBe(FILE_NAME);
    expect(disposition).toMatch(/^attachment; filename="Quyet dinh so 405 ve chuyen doi so \(ban ky\)\.pdf"/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('takes a submission back with a reason, and withdraws the evidence', async () => {
    const { body } = await read('/evidence');
    const [row] = body.items as readonly { readonly file: { readonly digest: string } }[];
    const legalBasis = { number: '12/QĐ-UBND', issuedOn: '2025-05-01', clause: 'khoản 2' };
    const recalled = await act(
      'recalls',
      { period: PERIOD, reason: 'Nhầm tệp', legalBasis },
      await api.etag('1.1'),
    );
    expect(recalled.status).toBe(201);
    const { body: told } = await read(`/history?limit=200&minPosition=${String(recalled.body.position)}`);
    expect((told.items as readonly unknown[]).at(-1)).toMatchObject({
      type: 'SubmissionRecalled',
      reason: 'Nhầm tệp',
      legalBasis,
    });
    const withdrawn = await act(
      `evidence/${row?.file.digest}/withdrawals`,
      { reason: 'Nhầm tệp' },
      await api.etag('1.1'),
    );
    expect(withdrawn.status).toBe(201);
    const after = await read(`/evidence?minPosition=${String(withdrawn.body.position)}`);
    expect(after.body).toMatchObject({ items: [{ withdrawnAt: expect.any(String) }] });
  });

  it('answers 200 and changes nothing when the same figures come again', async () => {
    const path = 'values';
    const head = await api.ledger.head();
    const again = await act(path, { period: PERIOD, inputs: { value: '93.5' } }, await api.etag('1.1'));
    expect(again).toMatchObject({ status: 200, body: { changed: false } });
    expect(await api.ledger.head()).toBe(head);
  });
});
