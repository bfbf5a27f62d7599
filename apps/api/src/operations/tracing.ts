import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { NodeSDK } from '@opentelemetry/sdk-node';

import { CONFIG, type Config } from '../config.js';

type SpanProcessors = NonNullable<NonNullable<ConstructorParameters<typeof NodeSDK>[0]>['spanProcessors']>;

/** A collector that does not answer must not hold a stop up. */
const FLUSH_MS_MAX = 2_000;

/**
 * Begins to record spans, and gives what sends off the last of them. They go to OTEL_EXPORTER_OTLP_ENDPOINT (the
 * SDK reads it, and its other variables, by itself) unless `processors` takes them. Nothing else is instrumented,
 * and no metrics or logs are sent.
 */
export async function startTracing(processors?: SpanProcessors): Promise<() => Promise<void>> {
  // Loaded here alone: who sends no traces does not pay for the SDK.
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({
    serviceName: process.env.OTEL_SERVICE_NAME ?? 'dti-ledger',
    autoDetectResources: false,
    metricReaders: [],
    logRecordProcessors: [],
    ...(processors && { spanProcessors: processors }),
  });
  sdk.start();
  return () =>
    new Promise((resolve) => {
      const waiting = setTimeout(resolve, FLUSH_MS_MAX);
      // Spans that cannot be sent are lost, which is said by the SDK; the data does not depend on them.
      void sdk
        .shutdown()
        .then(resolve, resolve)
        .finally(() => clearTimeout(waiting));
    });
}

/** Sends traces for as long as the application runs, where the settings say so. */
@Injectable()
export class Tracing implements OnApplicationBootstrap, OnApplicationShutdown {
  #stop: (() => Promise<void>) | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.traces) this.#stop = await startTracing();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#stop?.();
  }
}
