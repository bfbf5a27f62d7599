import type { GenerationStatus, ParkedReport, Recipe } from './generation.js';
import type { AnyProjection } from './projection.js';
import type { RebuildProgress } from './rebuild.js';

/**
 * `stopped`: this process does not feed the read models. `standby`: another one does, and this one would take over.
 * `halted`: the log holds what this program cannot read.
 */
export type RunnerState = 'stopped' | 'standby' | 'running' | 'retrying' | 'halted';

/** One projection in the generation that is served, or in the one that is being built beside it. */
export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  readonly generation: number;
  readonly position: bigint;
  /** How many positions of the log are still to come. */
  readonly lag: bigint;
  readonly status: GenerationStatus | 'retrying' | 'halted';
  readonly parked: number;
  readonly reason?: string;
}

export interface RunnerStatus {
  readonly state: RunnerState;
  /** Why it retries or halted. */
  readonly reason?: string;
  readonly head: bigint;
  /** What queries see holds everything up to here. */
  readonly position: bigint;
  readonly projections: readonly ProjectionStatus[];
  /** Undefined while nothing is rebuilt. */
  readonly rebuild?: RebuildProgress;
}

/** The generation that queries read. */
export interface Served extends Pick<Recipe, 'versions'> {
  readonly number: number;
  readonly position: bigint;
}

/** What is served, where the log ends, and what this process knows of its own runner. */
export interface StatusSources {
  readonly state: RunnerState;
  readonly reason: string | undefined;
  readonly projections: readonly AnyProjection[];
  readonly live: Served | undefined;
  readonly rebuild: { readonly number: number; readonly progress: RebuildProgress } | undefined;
  readonly parked: readonly ParkedReport[];
  readonly head: bigint;
}

export function describeStatus(sources: StatusSources): RunnerStatus {
  const { state, reason, head, live, rebuild } = sources;
  return {
    state,
    ...(reason !== undefined && { reason }),
    head,
    position: live?.position ?? 0n,
    projections: [...servedStatus(sources), ...buildingStatus(sources)],
    ...(rebuild && { rebuild: rebuild.progress }),
  };
}

function servedStatus({ live, state, reason, parked, head }: StatusSources): readonly ProjectionStatus[] {
  if (!live) return [];
  const { position } = live;
  return (JSON.parse(live.versions) as [string, number][]).map(([name, version]) => ({
    name,
    version,
    generation: live.number,
    position,
    lag: head > position ? head - position : 0n,
    status: state === 'halted' || state === 'retrying' ? state : 'live',
    parked: parked.filter(({ projection }) => projection === name).length,
    ...(state === 'retrying' && reason !== undefined && { reason }),
  }));
}

function buildingStatus({ rebuild, projections, head }: StatusSources): readonly ProjectionStatus[] {
  if (!rebuild) return [];
  const { done: position, trouble } = rebuild.progress;
  return projections.map(({ name, version }) => ({
    name,
    version,
    generation: rebuild.number,
    position,
    lag: head > position ? head - position : 0n,
    status: trouble === undefined ? 'building' : 'retrying',
    parked: 0,
    ...(trouble !== undefined && { reason: trouble }),
  }));
}
