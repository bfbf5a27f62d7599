import type { OwnerLock } from '#ledger';
import { buildHere, type Builder, type BuildParts } from './build.js';
import type { LogSource } from './log.js';
import type { AnyProjection } from './projection.js';
import { ProjectionRunner, type RunnerOptions } from './runner.js';
import { ReadingConnection } from './sqlite/reading-connection.js';
import { SqliteGenerations } from './sqlite/sqlite-generations.js';

export interface ReadModelParts extends Pick<RunnerOptions, 'batchSize' | 'retryMs'> {
  /** Folder of the read models. It may be missing: everything in it is rebuilt from the ledger. */
  readonly folder: string;
  readonly projections: readonly AnyProjection[];
  readonly log: LogSource;
  /** How a generation is built; in this thread unless told otherwise. */
  readonly builder?: ((parts: BuildParts) => Builder) | undefined;
  /** Events per batch of a build in this thread. */
  readonly buildBatch?: number;
}

/** Queries, and the runner that keeps what they see; `start` belongs to the one process that feeds the folder. */
export interface OpenedReadModels {
  readonly reading: ReadingConnection;
  readonly runner: ProjectionRunner;
}

/** Enough that rows are written many at a time, few enough that memory stays small. */
const BUILD_BATCH = 4_000;
const RETRY_MS = 1_000;

/** Puts the parts together. Nothing is opened yet; the caller closes `reading` at the end. */
export function openReadModels(parts: ReadModelParts): OpenedReadModels {
  const { folder, projections, log, builder = buildHere, retryMs = RETRY_MS } = parts;
  const { buildBatch = BUILD_BATCH, batchSize } = parts;
  const generations = new SqliteGenerations(folder, projections);
  const reading = new ReadingConnection(projections);
  const runner = new ProjectionRunner({
    log,
    projections,
    generations,
    show: (number) => reading.show(generations.path(number)),
    build: builder({ generations, log, projections, batchSize: buildBatch, retryMs }),
    retryMs,
    ...(batchSize !== undefined && { batchSize }),
  });
  return { reading, runner };
}

export interface Projector {
  readonly reading: ReadingConnection;
  readonly runner: ProjectionRunner;
  readonly close: () => Promise<void>;
}

/** Owns the folder and feeds it, until it is closed. Throws ReadModelsOwned, and what `start` throws. */
export async function startProjector(parts: ReadModelParts): Promise<Projector> {
  const lock: OwnerLock = SqliteGenerations.own(parts.folder);
  const { reading, runner } = openReadModels(parts);
  const close = async (): Promise<void> => {
    await runner.stop();
    reading.close();
    lock.release();
  };
  try {
    await runner.start();
    return { reading, runner, close };
  } catch (error) {
    await close();
    throw error;
  }
}
