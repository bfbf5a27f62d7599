import {
  concatMap,
  filter,
  firstValueFrom,
  from,
  fromEvent,
  map,
  merge,
  of,
  race,
  tap,
  timeout,
  type Observable,
} from 'rxjs';

/** The rows that queries read do not hold everything up to the wanted position yet, and the time to wait is over. */
export class ReadModelBehind extends Error {
  override readonly name = 'ReadModelBehind';
  constructor(
    readonly wanted: bigint,
    /** Where the rows stand. */
    readonly reached: bigint,
  ) {
    super(`read models are at position ${reached}, not yet at ${wanted}`);
  }
}

export interface WaitOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface Progress {
  /** The position that queries see. */
  readonly served: () => bigint | Promise<bigint>;
  /** Says when to look again. */
  readonly ticks: Observable<unknown>;
}

const TIMEOUT_MS = 5_000;

/**
 * Resolves once queries see the position. Throws ReadModelBehind after `timeoutMs`, and the signal's reason when it is
 * aborted.
 */
export async function whenReached(
  wanted: bigint,
  { served, ticks }: Progress,
  { timeoutMs = TIMEOUT_MS, signal }: WaitOptions,
): Promise<void> {
  signal?.throwIfAborted();
  let reached = 0n;
  const arrival = merge(of(undefined), ticks).pipe(
    concatMap(async () => served()),
    tap((position) => (reached = position)),
    filter((position) => position >= wanted),
    timeout({
      first: timeoutMs,
      with: () => {
        throw new ReadModelBehind(wanted, reached);
      },
    }),
  );
  await firstValueFrom(signal ? race(arrival, aborted(signal)) : arrival);
}

const aborted = (signal: AbortSignal): Observable<never> =>
  fromEvent(signal, 'abort').pipe(
    map(() => {
      throw signal.reason;
    }),
  );

/** What the work leads to, unless the signal is aborted first: then rejects with its reason. */
export function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  return firstValueFrom(race(from(work), aborted(signal)));
}
