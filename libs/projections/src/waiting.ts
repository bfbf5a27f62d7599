import {
  concatMap,
  filter,
  firstValueFrom,
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
    /** Where the slowest of the projections waited for stands. */
    readonly reached: bigint,
  ) {
    super(`read models are at position ${reached}, not yet at ${wanted}`);
  }
}

export interface WaitOptions {
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Names of the projections to wait for. */
  readonly projections?: readonly string[];
}

export interface Progress {
  /** The position that queries see, by name of projection. */
  readonly served: () => Promise<ReadonlyMap<string, bigint>>;
  /** Says when to look again. */
  readonly ticks: Observable<unknown>;
}

const TIMEOUT_MS = 5_000;

/**
 * Resolves once every named projection shows the position; at once when none is named.
 * Throws ReadModelBehind after `timeoutMs`, and the signal's reason when it is aborted.
 */
export async function whenReached(
  wanted: bigint,
  { served, ticks }: Progress,
  { timeoutMs = TIMEOUT_MS, signal, projections = [] }: WaitOptions,
): Promise<void> {
  signal?.throwIfAborted();
  let reached = 0n;
  const arrival = merge(of(undefined), ticks).pipe(
    concatMap(served),
    map((positions) => slowest(projections, positions) ?? wanted),
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

function slowest(names: readonly string[], positions: ReadonlyMap<string, bigint>): bigint | undefined {
  const reached = names.map((name) => positions.get(name) ?? 0n);
  return reached.reduce<bigint | undefined>(
    (least, position) => (least === undefined || position < least ? position : least),
    undefined,
  );
}
