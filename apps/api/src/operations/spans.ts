import {
  context,
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
  type SpanContext,
  type SpanKind,
} from '@opentelemetry/api';
import { readTraceparent } from '../http/trace-context.js';

/** Without an SDK (see tracing.ts) every span is an empty one, and costs next to nothing. */
const tracer = () => trace.getTracer('dti-ledger');

export interface SpanOptions {
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
  /** W3C: whose part this is; the span that is active here unless told. */
  readonly parent?: string | undefined;
}

/** A span that its caller ends. */
export const beginSpan = (name: string, { parent, ...options }: SpanOptions): Span =>
  tracer().startSpan(name, options, contextOf(parent));

/**
 * Runs something as a span, told its traceparent: the parent's where nothing is recorded. The span is active
 * meanwhile, and says what was thrown.
 */
export async function inSpan<Result>(
  name: string,
  { parent, ...options }: SpanOptions,
  run: (traceparent: string | undefined) => Promise<Result>,
): Promise<Result> {
  return tracer().startActiveSpan(name, options, contextOf(parent), async (span) => {
    try {
      return await run(traceparentOf(span.spanContext()) ?? parent);
    } catch (error) {
      span.setStatus({
        code: SpanStatusCode.ERROR,
        message: error instanceof Error ? error.name : String(error),
      });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** As it stands in headers and in event metadata; undefined for a span that nobody records. */
export function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string | undefined {
  const text = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  return readTraceparent(text) && text;
}

function contextOf(traceparent: string | undefined): Context {
  const seen = readTraceparent(traceparent);
  if (!seen) return context.active();
  const { traceId, spanId, flags } = seen;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: parseInt(flags, 16),
    isRemote: true,
  });
}
