import { setTimeout as pause } from 'node:timers/promises';
import { ProjectionRunner } from '#projections';
import { CYCLE, dossierOf, startApi, type ApiFixture } from '../testing/app.fixture.js';

const ADMIN = { as: 'qt.sokhcn' } as const;
const REBUILDS = '/api/v1/rebuilds';

let api: ApiFixture;
beforeAll(async () => {
  api = await startApi();
  await api.ask('POST', `/api/v1/dossiers/${dossierOf('1.1')}/values`, {
    as: 'cb.sokhcn',
    body: { period: '2025-Q2', inputs: { value: '93,5' } },
    headers: { 'If-Match': '"new"' },
  });
  // Asked for with everything that is recorded: it is in the rows from here on.
  await api.etag('1.1');
});
afterAll(() => api.close());

/** The state of the rebuild once none is under way. */
async function done(): Promise<Record<string, unknown>> {
  for (;;) {
    const { body } = await api.ask('GET', REBUILDS, ADMIN);
    if (body['underWay'] === null && body['last'] !== null) return body;
    await pause(20);
  }
}

describe('a rebuild that an admin asks for', () => {
  it('runs in a worker beside reads and writes, one at a time, and ends with what changed', async () => {
    const scores = `/api/v1/cycles/${CYCLE}/scores`;
    const before = await api.ask('GET', scores, ADMIN);
    const begun = await api.ask('POST', REBUILDS, ADMIN);
    expect([begun.status, begun.headers.get('location')]).toEqual([202, REBUILDS]);
    const second = await api.ask('POST', REBUILDS, ADMIN);
    expect([second.status, second.body['errorCode']]).toEqual([409, 'http.rebuild-under-way']);
    expect((await api.ask('GET', scores, ADMIN)).body).toEqual(before.body);
    expect((await done())['last']).toMatchObject({ outcome: 'done', generation: 2, differences: [] });
    expect((await api.ask('GET', scores, ADMIN)).body).toEqual(before.body);
    const { body: status } = await api.ask('GET', '/api/v1/status', ADMIN);
    expect(status['rebuild']).toBeUndefined();
    expect(status['projections']).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'scores', generation: 2, status: 'live' })]),
    );
  });

  it('shows its progress where machines look', async () => {
    const runner = api.app.get(ProjectionRunner, { strict: false });
    const rebuilding = runner.rebuild();
    while ((await runner.status()).rebuild === undefined) await pause(5);
    const { body } = await api.ask('GET', '/health/ready');
    expect(body['details']).toMatchObject({
      projections: { status: 'up', rebuild: { step: expect.any(String) } },
    });
    await rebuilding;
  });

  it('is cut short by a stop, and goes on at the next start', async () => {
    const runner = api.app.get(ProjectionRunner, { strict: false });
    const rebuilding = runner.rebuild();
    const cut = expect(rebuilding).rejects.toThrow('the runner was stopped');
    await runner.stop();
    await cut;
  });
});
