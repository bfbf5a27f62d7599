import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { NEVER } from 'rxjs';
import { LedgerFull, StreamMoved, type Ledger } from '#ledger';
import { createApp } from '../serve.js';
import { CYCLE, startApi, testConfig, type ApiFixture } from '../testing/app.fixture.js';
import { Metrics } from './metrics.js';
import { observedLedger } from './observed-ledger.js';

const TOKEN = 'mã đọc số đo, đủ dài để không đoán được';

/** The value of one line; undefined when it is not there. */
const valueOf = (text: string, line: string): number | undefined => {
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
};

describe('GET /metrics', () => {
  let api: ApiFixture;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());
  const scrape = async () => (await fetch(`${api.url}/metrics`)).text();

  it('tells how long appends and requests take, and how far the read models are', async () => {
    const before = valueOf(await scrape(), 'dti_append_seconds_count{outcome="stored"}') ?? 0;
    const asked = { as: 'cb.sokhcn', body: { period: '2025-Q2', inputs: { value: '50' } } };
    const path = `/api/v1/dossiers/${CYCLE}.1.1/values`;
    const { body } = await api.ask('POST', path, { ...asked, headers: { 'If-Match': '"new"' } });
    await api.ask('GET', `/api/v1/frameworks?minPosition=${String(body.position)}`);
    const text = await scrape();
    expect(valueOf(text, 'dti_append_seconds_count{outcome="stored"}')).toBe(before + 1);
    expect(valueOf(text, 'dti_append_seconds_bucket{le="+Inf",outcome="stored"}')).toBe(before + 1);
    expect(valueOf(text, 'dti_ledger_position')).toBe(Number(body.position));
    expect(valueOf(text, 'dti_projection_lag_seconds')).toBe(0);
    expect(valueOf(text, 'dti_projector_state{state="running"}')).toBe(1);
    expect(valueOf(text, 'dti_projector_state{state="halted"}')).toBe(0);
    expect(valueOf(text, 'dti_rebuild_running')).toBe(0);
    expect(valueOf(text, 'dti_year_end_trouble')).toBe(0);
    expect(text).toMatch(/^dti_projection_lag_events\{projection="timeline"\} 0$/m);
    expect(text).toMatch(/^dti_projection_parked_events\{projection="timeline"\} 0$/m);
    expect(text).toMatch(/^dti_event_loop_delay_seconds\{quantile="0.99"\} [\d.e-]+$/m);
    expect(valueOf(text, 'dti_data_disk_free_bytes')).toBeGreaterThan(0);
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
  });

  it('names routes by their template, and addresses that lead nowhere by one name', async () => {
    for (const path of ['/nowhere/1', '/nowhere/2', `/api/v1/dossiers/${CYCLE}.1.2`])
      await fetch(api.url + path);
    const text = await scrape();
    expect(text).not.toMatch(/nowhere|khanhhoa/);
    expect(text).toMatch(
      /^dti_http_request_seconds_count\{method="POST",route="\/api\/v1\/dossiers\/:dossier\/values",status="201"\} 1$/m,
    );
    // Where the web application is built, its own route is asked first.
    expect(text).toMatch(
      /^dti_http_request_seconds_count\{method="GET",route="(none|\/\*)",status="404"\} 2$/m,
    );
  });

  it('counts evidence', async () => {
    const file = Buffer.from('%PDF-1.7\nminh chứng');
    const body = new FormData();
    const fields = { number: '1/KH-UBND', title: 'Kế hoạch', issuedOn: '2025-05-01', summary: 'Trích yếu' };
    for (const [name, text] of Object.entries({ period: '2025-Q2', ...fields })) body.append(name, text);
    body.append('file', new Blob([file]), 'a.pdf');
    const asked = { as: 'cb.sokhcn', body, headers: { 'If-Match': await api.etag('1.1') } };
    const answer = await api.ask('POST', `/api/v1/dossiers/${CYCLE}.1.1/evidence`, asked);
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    const text = await scrape();
    expect(valueOf(text, 'dti_evidence_received_bytes_total')).toBe(file.length);
    expect(valueOf(text, 'dti_evidence_received_files_total')).toBe(1);
  });

  it.each(['x-forwarded-for', 'forwarded', 'x-real-ip'])(
    'is not for whoever comes by a proxy: %s',
    async (name) => {
      const answer = await fetch(`${api.url}/metrics`, { headers: { [name]: '127.0.0.1' } });
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('dti_');
    },
  );
});

describe('GET /metrics with a token', () => {
  it('is for whoever brings it, and for nobody else', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'dti-api-'));
    const metricsToken = Buffer.from(TOKEN).toString('hex');
    const app = await createApp({ ...testConfig(dataDir), metricsToken });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const ask = async (headers: Readonly<Record<string, string>>) =>
      (await fetch(`${await app.getUrl()}/metrics`, { headers })).status;
    expect(await ask({})).toBe(401);
    expect(await ask({ authorization: `Bearer ${metricsToken}x` })).toBe(401);
    expect(await ask({ authorization: metricsToken })).toBe(401);
    expect(await ask({ authorization: `Bearer ${metricsToken}` })).toBe(200);
    expect(await ask({ authorization: `Bearer ${metricsToken}`, 'x-forwarded-for': '10.0.0.1' })).toBe(200);
    await app.close();
    await rm(dataDir, { recursive: true });
  });
});

const EMPTY: Ledger = {
  append: () => Promise.reject(new Error('nothing is stored here')),
  readStream: async () => [],
  readAll: async () => [],
  subscribe: () => NEVER,
  findEvent: async () => undefined,
  head: async () => 0n,
  close: async () => undefined,
};

describe('an append that is refused', () => {
  it.each([
    [new LedgerFull('ENOSPC'), 'full'],
    [new StreamMoved('a-1', 'no-stream', 1n), 'moved'],
    [new Error('EIO'), 'failed'],
  ])('is counted: %s', async (error, outcome) => {
    const metrics = new Metrics();
    const ledger = observedLedger({ ...EMPTY, append: () => Promise.reject(error) }, metrics);
    await expect(ledger.append('a-1', [], 'no-stream')).rejects.toBe(error);
    expect(valueOf(await metrics.registry.metrics(), `dti_append_seconds_count{outcome="${outcome}"}`)).toBe(
      1,
    );
  });
});
