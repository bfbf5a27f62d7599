import { SpanKind, SpanStatusCode, type Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PinoLogger } from 'nestjs-pino';
import type { Metrics } from '../operations/metrics.js';
import { beginSpan, traceparentOf } from '../operations/spans.js';
import { headerOf } from './api-request.js';
import { readTraceparent, traceContext, type TraceContext } from './trace-context.js';

const MS = 1_000;
/** Addresses that lead nowhere are anybody's invention; one name keeps their number from growing. */
const NO_ROUTE = 'none';
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export interface Observers {
  readonly metrics: Metrics;
  readonly log: Pick<PinoLogger, 'runInContext'>;
}

/**
 * Gives every request its place in a trace (the caller's, where it brought one), which the log and the events name
 * too, and counts how long it took. To be registered before any other hook.
 */
export function observeRequests(fastify: FastifyInstance, { metrics, log }: Observers): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const received = headerOf(request, 'traceparent');
    const span = beginSpan(request.method, { kind: SpanKind.SERVER, parent: received });
    spans.set(request, span);
    const trace = span.isRecording() ? traceOf(span, received) : traceContext(received);
    // On the bare request too: the log is written from there.
    for (const each of [request, request.raw]) Object.assign(each, { trace, correlationId: request.id });
    log.runInContext(done, { bindings: { traceId: trace.traceId, correlationId: request.id } });
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const answer = { ...routeOf(request), status: reply.statusCode };
    metrics.requests.observe({ ...answer, status: String(answer.status) }, reply.elapsedTime / MS);
    const span = spans.get(request);
    if (span) end(span, answer);
    done();
  });
}

function traceOf(span: Span, received: string | undefined): TraceContext {
  const traceparent = traceparentOf(span.spanContext());
  const traceId = readTraceparent(traceparent)?.traceId;
  return traceparent !== undefined && traceId !== undefined
    ? { traceId, traceparent }
    : traceContext(received);
}

/** By the route's template, so that neither names nor numbers of cases become names of figures. */
const routeOf = (request: FastifyRequest): { readonly method: string; readonly route: string } => ({
  method: METHODS.has(request.method) ? request.method : NO_ROUTE,
  route: request.routeOptions.url ?? NO_ROUTE,
});

function end(
  span: Span,
  { method, route, status }: ReturnType<typeof routeOf> & { readonly status: number },
): void {
  span.updateName(`${method} ${route}`);
  span.setAttributes({
    'http.request.method': method,
    'http.route': route,
    'http.response.status_code': status,
  });
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
