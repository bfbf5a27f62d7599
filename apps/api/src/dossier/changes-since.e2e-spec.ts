import { ProjectionRunner, ReadModelBehind } from '#projections';
import { dossierOf, startApi, type ApiFixture } from '../testing/app.fixture.js';

const PERIOD = '2025-Q2';

describe('a write on a dossier that others changed meanwhile', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await startApi();
    for (let value = 0; value < 13; value += 1) {
      const as = value % 2 === 0 ? 'cb.sokhcn' : 'cb.vpubnd';
      const seen = value === 0 ? 'new' : String(value - 1);
      expect((await report(String(30 + value), seen, as)).status).toBe(201);
    }
  });
  afterAll(() => api.close());

  const report = (value: string, seen: string, as = 'cb.sokhcn') =>
    api.ask('POST', `/api/v1/dossiers/${dossierOf('1.1')}/values`, {
      as,
      body: { period: PERIOD, inputs: { value } },
      headers: { 'If-Match': `"${seen}"` },
    });
  const revisions = (changes: unknown) =>
    (changes as readonly { readonly revision: string }[]).map(({ revision }) => revision);

  it('is told who did what since, in the words of the history', async () => {
    const { status, body } = await report('50', '10');
    expect([status, body.currentRevision]).toEqual([412, '12']);
    const { body: history } = await api.ask('GET', `/api/v1/dossiers/${dossierOf('1.1')}/history`, {
      as: 'cb.sokhcn',
    });
    const told = history.items as readonly { readonly sentence: string; readonly recordedAt: string }[];
    expect(body.changes).toEqual([
      { revision: '11', by: 'cb.vpubnd', sentence: told[11]?.sentence, recordedAt: told[11]?.recordedAt },
      { revision: '12', by: 'cb.sokhcn', sentence: told[12]?.sentence, recordedAt: told[12]?.recordedAt },
    ]);
  });

  it.each(['new', '0', '1'])('is told the last ten at most, having seen %s', async (seen) => {
    const { body } = await report('50', seen);
    expect(revisions(body.changes)).toEqual(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
  });

  it('is told nothing of what never was', async () => {
    const { status, body } = await report('50', '99');
    expect([status, body.currentRevision, 'changes' in body]).toEqual([412, '12', false]);
  });

  it('is told on a framework only where it stands', async () => {
    const { status, body } = await api.ask('POST', '/api/v1/frameworks/THU1/confirmations', {
      as: 'qt.sokhcn',
      body: { row: '1.3', cell: 'lead', reason: 'Đã đối chiếu' },
      headers: { 'If-Match': '"7"' },
    });
    expect([status, body.currentRevision, 'changes' in body]).toEqual([412, '0', false]);
  });

  it('is refused all the same while the timeline is behind', async () => {
    const runner = api.app.get(ProjectionRunner, { strict: false });
    const waitFor = runner.waitFor.bind(runner);
    runner.waitFor = () => Promise.reject(new ReadModelBehind(12n, 3n));
    const { status, body } = await report('50', '10');
    runner.waitFor = waitFor;
    expect([status, body.currentRevision, 'changes' in body]).toEqual([412, '12', false]);
  });
});
