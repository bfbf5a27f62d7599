import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';

const RESOLUTION_MS = 10;
const WINDOW_MS = 60_000;
const NANOSECONDS = 1_000_000;

/** How long requests waited for the thread that answers them, in the last minute or the one under way. */
@Injectable()
export class EventLoopWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  #window: NodeJS.Timeout | undefined;

  /** Milliseconds beyond the sampling interval. */
  get delay(): { readonly p50Ms: number; readonly p99Ms: number; readonly maxMs: number } {
    const beyond = (nanoseconds: number) =>
      Math.max(0, Math.round(nanoseconds / NANOSECONDS - RESOLUTION_MS));
    const { max } = this.#delay;
    return {
      p50Ms: beyond(this.#delay.percentile(50)),
      p99Ms: beyond(this.#delay.percentile(99)),
      maxMs: beyond(max),
    };
  }

  onApplicationBootstrap(): void {
    this.#delay.enable();
    this.#window = setInterval(() => this.#delay.reset(), WINDOW_MS).unref();
  }

  onApplicationShutdown(): void {
    this.#delay.disable();
    clearInterval(this.#window);
  }
}
