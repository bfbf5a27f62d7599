import type { GenerationId } from './checkpoint.js';
import type { StateRow } from './database.js';
import type { Track } from './track.js';

/** `stopped`: this process does not feed the read models. `halted`: the log holds what this program cannot read. */
export type RunnerState = 'stopped' | 'running' | 'retrying' | 'halted';

/** One generation: a projection that is being built anew beside the shown one has two. */
export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly generation: number;
  readonly position: bigint;
  /** How many positions of the log are still to come. */
  readonly lag: bigint;
  readonly status: StateRow['status'] | 'retrying' | 'halted';
  readonly parked: number;
  readonly reason?: string;
}

export interface RunnerStatus {
  readonly state: RunnerState;
  /** Why it retries or halted. */
  readonly reason?: string;
  readonly head: bigint;
  readonly projections: readonly ProjectionStatus[];
}

/** What the database says, where the log ends, and what this process knows of its own runner. */
export interface StatusSources {
  readonly state: RunnerState;
  readonly reason?: string | undefined;
  readonly tracks: readonly Track[];
  readonly rows: readonly StateRow[];
  readonly parked: readonly (GenerationId & { readonly events: number })[];
  readonly head: bigint;
}

export function describeStatus({ state, reason, tracks, rows, parked, head }: StatusSources): RunnerStatus {
  const projections = rows.map((row): ProjectionStatus => {
    const same = ({ name, generation }: GenerationId) => name === row.name && generation === row.generation;
    const failure = tracks.find(same)?.failure?.reason;
    const position = BigInt(row.position);
    return {
      name: row.name,
      version: row.version,
      generation: row.generation,
      position,
      lag: head > position ? head - position : 0n,
      status: statusOf(row, state, failure),
      parked: parked.find(same)?.events ?? 0,
      ...(failure !== undefined && { reason: failure }),
    };
  });
  return { state, ...(reason !== undefined && { reason }), head, projections };
}

function statusOf(
  row: StateRow,
  state: RunnerState,
  failure: string | undefined,
): ProjectionStatus['status'] {
  if (state === 'halted') return 'halted';
  return failure === undefined ? row.status : 'retrying';
}
