import { Inject, Injectable } from '@nestjs/common';
import { LEDGER, type Ledger } from '#ledger';
import { ProjectionRunner, ReadModelBehind } from '#projections';

/** Clients and the proxies before them take a connection for dead when nothing comes. */
const QUIET_MS_MAX = 20_000;
/** Of a busy minute one message is enough: what it leads to is a read that shows everything since. */
const PAUSE_MS = 1_000;
/** More than this was not seen for long: everything may have moved, and the ledger is not searched for it. */
const EVENTS_MAX = 1_000;

/** Read models hold everything up to `position`; `kinds` are the streams' first words (dossier, cycle, …). */
export interface Move {
  readonly position: bigint;
  /** Null: anything may have moved. */
  readonly kinds: readonly string[] | null;
}

/** Says that read models have moved on, and in which kinds of things; never what was written. */
@Injectable()
export class Moves {
  constructor(
    private readonly runner: ProjectionRunner,
    @Inject(LEDGER) private readonly ledger: Ledger,
  ) {}

  /**
   * Where a listener begins who saw everything up to a position, or nothing. A position that has not come yet is another
   * ledger's: whoever names it begins now. Throws what the stores throw.
   */
  async beginning(seen: bigint | undefined): Promise<bigint> {
    const served = await this.runner.served();
    return seen === undefined || seen > served ? served : seen;
  }

  /**
   * Every move after the position, or null when nothing has moved for 20 s. Ends when the signal is aborted; throws what
   * the stores throw.
   */
  async *after(position: bigint, signal: AbortSignal): AsyncGenerator<Move | null, void> {
    let last = position;
    while (!signal.aborted) {
      const isMoved = await this.#movedPast(last, signal);
      if (signal.aborted) return;
      if (!isMoved) {
        yield null;
        continue;
      }
      const reached = await this.runner.served();
      yield { position: reached, kinds: await this.#kinds(last, reached) };
      last = reached;
      await pause(PAUSE_MS, signal);
    }
  }

  async #movedPast(position: bigint, signal: AbortSignal): Promise<boolean> {
    try {
      await this.runner.waitFor(position + 1n, { timeoutMs: QUIET_MS_MAX, signal });
      return true;
    } catch (error) {
      if (signal.aborted || error instanceof ReadModelBehind) return false;
      throw error;
    }
  }

  async #kinds(after: bigint, upTo: bigint): Promise<Move['kinds']> {
    if (upTo - after > EVENTS_MAX) return null;
    const events = await this.ledger.readAll({ after, limit: EVENTS_MAX });
    const kinds = events.flatMap(({ position, stream }) =>
      position <= upTo ? [stream.split('-', 1)[0] ?? stream] : [],
    );
    return [...new Set(kinds)].sort();
  }
}

/** Resolves after the time, or at once when the signal is aborted. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      done();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish);
  });
}
