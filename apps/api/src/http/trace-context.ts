import { randomBytes } from 'node:crypto';

/** W3C Trace Context (level 1): who called whom, across systems. */
export interface TraceContext {
  /** 32 hex digits, not all zero. */
  readonly traceId: string;
  /** What stands in event metadata and goes out with the answer. */
  readonly traceparent: string;
}

const TRACEPARENT =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** The parts of a traceparent; undefined when it is not as W3C has it. */
export function readTraceparent(
  text: string | undefined,
): { readonly traceId: string; readonly spanId: string; readonly flags: string } | undefined {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(text ?? '') ?? [];
  return traceId !== undefined && spanId !== undefined && flags !== undefined
    ? { traceId, spanId, flags }
    : undefined;
}

/** Our own span in the caller's trace; a new trace when there is none, or when its header is not as W3C has it. */
export function traceContext(received: string | undefined): TraceContext {
  const { traceId, flags } = readTraceparent(received) ?? {
    traceId: randomBytes(16).toString('hex'),
    flags: '00',
  };
  return { traceId, traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-${flags}` };
}
