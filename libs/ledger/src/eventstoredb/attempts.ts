import { setTimeout as pause } from 'node:timers/promises';
import { LedgerUnreachable } from '../ledger.js';
import type { Patience } from './connection.js';
import { isUncertain } from './driver-errors.js';

const PAUSE_MS_MAX = 1_000;

/** Gives up on one request; the request itself may go on. */
export class RequestTimeout extends Error {
  override readonly name = 'RequestTimeout';
}

/** Tries again while the answer is uncertain. Throws LedgerUnreachable when patience ends, and any definite error at once. */
export async function persistently<Answer>(
  patience: Patience,
  attempt: () => Promise<Answer>,
  stopped: AbortSignal,
): Promise<Answer> {
  const attempts = new Attempts(patience, stopped);
  for (;;) {
    try {
      return await attempt();
    } catch (cause) {
      if (!isUncertain(cause) || isOurs(cause)) throw cause;
      await attempts.afterFailure(cause);
    }
  }
}

/** Errors of the port pass through: the store below had answered. */
const isOurs = (error: unknown): boolean =>
  error instanceof Error && (error.name.startsWith('Ledger') || error instanceof RangeError);

/** Counts the time that a task has been failing for. */
export class Attempts {
  #pauseMs: number;
  readonly #until: number;

  constructor(
    private readonly patience: Patience,
    private readonly stopped: AbortSignal,
  ) {
    this.#pauseMs = patience.pauseMs;
    this.#until = performance.now() + patience.totalMs;
  }

  /** Waits before the next attempt. Throws LedgerUnreachable when there should be none. */
  async afterFailure(cause: unknown): Promise<void> {
    if (this.stopped.aborted || performance.now() + this.#pauseMs > this.#until) {
      throw new LedgerUnreachable('the servers of the ledger do not answer', { cause });
    }
    await pause(this.#pauseMs, undefined, { signal: this.stopped }).catch(() => undefined);
    this.#pauseMs = Math.min(this.#pauseMs * 2, PAUSE_MS_MAX);
  }
}

/** Rejects with RequestTimeout when the work has not ended in time. */
export const within = <Answer>(timeoutMs: number, work: Promise<Answer>): Promise<Answer> =>
  unlessSilent(timeoutMs, () => work);

/** Rejects with RequestTimeout when nothing was `heard` for so long: a large answer may take its time, a dead one may not. */
export async function unlessSilent<Answer>(
  silentMs: number,
  work: (heard: () => void) => Promise<Answer>,
): Promise<Answer> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new RequestTimeout(`no answer within ${silentMs} ms`)),
    silentMs,
  );
  try {
    return await Promise.race([work(() => timer.refresh()), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
