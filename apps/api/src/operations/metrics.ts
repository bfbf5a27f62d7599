import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Seconds: from one fsync of a good disk to a timeout of ours. */
const APPEND_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10, 60];

/** What this process counts while it works. What it only looks up when it is asked is in metrics-of-state.ts. */
export class Metrics {
  readonly registry = new Registry();

  readonly appends = new Histogram({
    name: 'dti_append_seconds',
    help: 'Time of an append to the ledger until it is durable or refused',
    labelNames: ['outcome'],
    buckets: APPEND_BUCKETS,
    registers: [this.registry],
  });

  readonly requests = new Histogram({
    name: 'dti_http_request_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: REQUEST_BUCKETS,
    registers: [this.registry],
  });

  readonly evidenceBytes = new Counter({
    name: 'dti_evidence_received_bytes_total',
    help: 'Bytes of evidence files taken into the store',
    registers: [this.registry],
  });

  readonly evidenceFiles = new Counter({
    name: 'dti_evidence_received_files_total',
    help: 'Evidence files taken into the store',
    registers: [this.registry],
  });

  /** Memory, CPU, garbage collection and handles, under the names that Prometheus users know. */
  collectProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }
}
