import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { Bell } from './bell.js';
import { LogUnreadable } from './log.js';
import type { RunnerState } from './status.js';

// News wake the loop at once; it looks by itself only in case that news were lost.
const LOOK_MS = 1_000;

/** Does round after round until it is stopped or the log cannot be read; says at any time how it is. */
export class FeedLoop {
  readonly #bell = new Bell();
  readonly #stopping = new AbortController();
  #state: RunnerState = 'running';
  #reason: string | undefined;
  readonly #ended: Promise<void>;

  /** `round` answers true when there is nothing to do until something is appended. */
  constructor(
    private readonly round: () => Promise<boolean>,
    private readonly retryMs: number,
  ) {
    this.#ended = this.#run(this.#stopping.signal);
  }

  get state(): RunnerState {
    return this.#state;
  }

  get reason(): string | undefined {
    return this.#reason;
  }

  /** Resolves when the loop has done its last round. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** There may be something new to read. */
  ring(): void {
    this.#bell.ring();
  }

  /** Resolves when the round under way is committed. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#bell.ring();
    await this.#ended;
  }

  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.#state !== 'halted') {
      try {
        const idle = await this.round();
        this.#describe('running');
        // Between two batches the event loop serves others.
        await (idle ? this.#bell.wait(Math.min(LOOK_MS, this.retryMs)) : nextTurn());
      } catch (error) {
        this.#describe(error instanceof LogUnreadable ? 'halted' : 'retrying', String(error));
        if (this.#state === 'retrying')
          await pause(this.retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
    if (this.#state !== 'halted') this.#describe('stopped');
  }

  #describe(state: RunnerState, reason?: string): void {
    this.#state = state;
    this.#reason = reason;
  }
}
