import { ROOT_CONTEXT, SpanStatusCode, trace, type Link } from '@opentelemetry/api';
import type { RecordedEvent } from '#ledger';

/** A batch of a rebuild holds thousands; the span of a live one names them all. */
const LINKS_MAX = 128;
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Runs one batch as a span that is linked to what wrote its events. Without an SDK it only runs it. */
export function traced(events: readonly RecordedEvent[], run: () => Promise<void>): Promise<void> {
  const options = { links: linksOf(events), attributes: attributesOf(events), root: true };
  return trace.getTracer('dti-ledger').startActiveSpan('project', options, ROOT_CONTEXT, async (span) => {
    try {
      await run();
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

const attributesOf = (events: readonly RecordedEvent[]) => ({
  'dti.events': events.length,
  'dti.position': String(events.at(-1)?.position),
});

/** One for each command, however many events it wrote. */
function linksOf(events: readonly RecordedEvent[]): Link[] {
  const written = new Set<string>();
  for (const { metadata } of events.slice(0, LINKS_MAX))
    if (metadata.traceparent !== undefined) written.add(metadata.traceparent);
  return [...written].flatMap((traceparent) => {
    const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent) ?? [];
    if (traceId === undefined || spanId === undefined || flags === undefined) return [];
    return [{ context: { traceId, spanId, traceFlags: parseInt(flags, 16), isRemote: true } }];
  });
}
