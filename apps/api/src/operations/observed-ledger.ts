import { SpanKind } from '@opentelemetry/api';
import { EventIdReused, EventUnstorable, LedgerFull, StreamMoved, type Appended, type Ledger } from '#ledger';
import type { Metrics } from './metrics.js';
import { inSpan } from './spans.js';

/** The same ledger, with each append timed, and a span of the request or process that wrote it. */
export function observedLedger(ledger: Ledger, metrics: Metrics): Ledger {
  const append: Ledger['append'] = (stream, events, expected) => {
    const options = {
      kind: SpanKind.CLIENT,
      parent: events[0]?.metadata.traceparent,
      attributes: { 'dti.stream': stream, 'dti.events': events.length },
    };
    return inSpan('ledger append', options, () =>
      timed(metrics, () => ledger.append(stream, events, expected)),
    );
  };
  return {
    append,
    readStream: (stream, range) => ledger.readStream(stream, range),
    readAll: (page) => ledger.readAll(page),
    subscribe: (from) => ledger.subscribe(from),
    findEvent: (id) => ledger.findEvent(id),
    head: () => ledger.head(),
    close: () => ledger.close(),
  };
}

async function timed(metrics: Metrics, append: () => Promise<Appended>): Promise<Appended> {
  const end = metrics.appends.startTimer();
  try {
    const appended = await append();
    end({ outcome: appended.replayed ? 'replayed' : 'stored' });
    return appended;
  } catch (error) {
    end({ outcome: outcomeOf(error) });
    throw error;
  }
}

/** `moved` and `id-reused` are the work of a ledger with many writers; `full` and `failed` are for the operator. */
function outcomeOf(error: unknown): string {
  if (error instanceof StreamMoved) return 'moved';
  if (error instanceof EventIdReused) return 'id-reused';
  if (error instanceof EventUnstorable) return 'unstorable';
  return error instanceof LedgerFull ? 'full' : 'failed';
}
