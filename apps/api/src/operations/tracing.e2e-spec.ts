import { once } from 'node:events';
import { createServer } from 'node:http';
import { trace } from '@opentelemetry/api';
import { startApi, type ApiFixture, CYCLE } from '../testing/app.fixture.js';
import { startTracing } from './tracing.js';

interface Ended {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly links: readonly { readonly context: { readonly traceId: string; readonly spanId: string } }[];
  readonly parentSpanContext?: { readonly spanId: string };
  spanContext(): { readonly traceId: string; readonly spanId: string };
}

const parentOf = ({ parentSpanContext }: Ended) => parentSpanContext?.spanId;

const CALLER = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };

/** Hands a value in, as an officer would. */
const report = (api: ApiFixture, headers: Readonly<Record<string, string>> = {}) =>
  api.ask('POST', `/api/v1/dossiers/${CYCLE}.1.1/values`, {
    as: 'cb.sokhcn',
    body: { period: '2025-Q2', inputs: { value: '50' } },
    headers: { 'If-Match': '"new"', ...headers },
  });

describe('a trace', () => {
  const spans: Ended[] = [];
  let stop: () => Promise<void>;
  let api: ApiFixture;
  beforeAll(async () => {
    stop = await startTracing([
      {
        onStart: () => undefined,
        onEnd: (span) => void spans.push(span),
        forceFlush: async () => undefined,
        shutdown: async () => undefined,
      },
    ]);
    api = await startApi();
  });
  afterAll(async () => {
    await api.close();
    await stop();
    trace.disable();
  });

  const spanNamed = (name: RegExp): Ended => {
    const found = spans.find((span) => name.test(span.name));
    if (!found) throw new Error(`no span ${String(name)}`);
    return found;
  };

  it('goes from the caller through request, command and append to the read models', async () => {
    spans.length = 0;
    const traceparent = `00-${CALLER.traceId}-${CALLER.spanId}-01`;
    const { status, headers, body } = await report(api, { traceparent });
    expect(status).toBe(201);
    const position = String(body.position);
    // The answer to this read comes after the batch that shows the event.
    await api.ask('GET', `/api/v1/dossiers/${CYCLE}.1.1?minPosition=${position}`, { as: 'kt.giamsat' });

    const request = spanNamed(/^POST .*\/values$/);
    const command = spanNamed(/^command /);
    const append = spanNamed(/^ledger append$/);
    expect([request, command, append].map((span) => span.spanContext().traceId)).toEqual(
      Array(3).fill(CALLER.traceId),
    );
    expect(parentOf(request)).toBe(CALLER.spanId);
    expect(command.name).toBe('command ReportValue');
    expect(parentOf(command)).toBe(request.spanContext().spanId);
    expect(parentOf(append)).toBe(command.spanContext().spanId);
    expect(request.attributes).toMatchObject({ 'http.response.status_code': 201 });
    expect(headers.get('traceparent')).toContain(`${CALLER.traceId}-${request.spanContext().spanId}`);

    const projected = spans.find(
      (span) => span.name === 'project' && span.attributes['dti.position'] === position,
    );
    expect(projected?.links.map(({ context }) => [context.traceId, context.spanId])).toEqual([
      [CALLER.traceId, command.spanContext().spanId],
    ]);
  });

  it('says which request failed, and holds no more of a refusal than its name', async () => {
    spans.length = 0;
    expect((await report(api)).status).toBe(412);
    const command = spans.find(({ name }) => name.startsWith('command '));
    expect(command).toMatchObject({ status: { code: 2, message: 'RevisionStale' } });
  });
});

describe('without a collector', () => {
  it('nothing is recorded, and events still name the request that wrote them', async () => {
    const api = await startApi();
    const { headers } = await report(api, { traceparent: `00-${CALLER.traceId}-${CALLER.spanId}-01` });
    const [stored] = await api.ledger.readStream(`dossier-${CYCLE}.1_1`);
    const { metadata } = JSON.parse(Buffer.from(stored?.bytes ?? []).toString()) as {
      metadata: { traceparent: string };
    };
    expect(metadata.traceparent).toBe(headers.get('traceparent'));
    expect(metadata.traceparent).toContain(CALLER.traceId);
    await api.close();
  });
});

describe('with a collector', () => {
  // The SDK reads its settings from the environment by itself, also how long one sending may take.
  const names = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TIMEOUT'] as const;
  const before = names.map((name) => [name, process.env[name]] as const);
  beforeEach(() => {
    process.env.OTEL_EXPORTER_OTLP_TIMEOUT = '300';
  });
  afterEach(() => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  });

  it('sends what is recorded before it stops, and stops without one that does not answer', async () => {
    const collector = createServer(
      (request, response) => void request.resume().on('end', () => response.end()),
    );
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as { readonly port: number };
    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = `http://127.0.0.1:${port}`;
    trace.disable();
    const stop = await startTracing();
    trace.getTracer('test').startSpan('one').end();
    const asked = once(collector, 'request');
    await stop();
    const [request] = (await asked) as [{ readonly url: string }];
    expect(request.url).toBe('/v1/traces');
    collector.close();
    collector.closeAllConnections();

    process.env.OTEL_EXPORTER_OTLP_ENDPOINT = 'http://127.0.0.1:1';
    trace.disable();
    const again = await startTracing();
    trace.getTracer('test').startSpan('two').end();
    await again();
    trace.disable();
  });
});
