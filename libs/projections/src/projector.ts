import { buildHere, type Builder, type BuildParts } from './build.js';
import { engineOf, type ReadModelsPlace } from './engine-of.js';
import type { ReadModelEngine } from './engine.js';
import type { LogSource } from './log.js';
import type { AnyProjection } from './projection.js';
import { ProjectionRunner, type RunnerOptions } from './runner.js';

export interface ReadModelParts extends ReadModelsPlace, Pick<RunnerOptions, 'batchSize' | 'retryMs'> {
  readonly projections: readonly AnyProjection[];
  readonly log: LogSource;
  /** How a generation is built; in this thread unless told otherwise. */
  readonly builder?: ((parts: BuildParts) => Builder) | undefined;
  /** Events per batch of a build in this thread. */
  readonly buildBatch?: number;
}

/** Queries, and the runner that keeps what they see; `start` belongs to processes that may feed. */
export interface OpenedReadModels {
  readonly reading: Pick<ReadModelEngine, 'db' | 'close'>;
  readonly runner: ProjectionRunner;
}

/** Enough that rows are written many at a time, few enough that memory stays small. */
const BUILD_BATCH = 1_000;
const RETRY_MS = 1_000;

/** Puts the parts together. Nothing is opened yet; the caller closes `reading` at the end. */
export async function openReadModels(parts: ReadModelParts): Promise<OpenedReadModels> {
  const { projections, log, builder = buildHere, retryMs = RETRY_MS } = parts;
  const { buildBatch = BUILD_BATCH, batchSize } = parts;
  const engine = await engineOf(parts, projections);
  const runner = new ProjectionRunner({
    log,
    projections,
    engine,
    build: builder({ generations: engine.generations, log, projections, batchSize: buildBatch, retryMs }),
    retryMs,
    ...(batchSize !== undefined && { batchSize }),
  });
  return { reading: engine, runner };
}

export interface Projector extends OpenedReadModels {
  readonly close: () => Promise<void>;
}

/** Feeds the read models, or stands by where several may, until it is closed. Throws what `start` throws. */
export async function startProjector(parts: ReadModelParts): Promise<Projector> {
  const { reading, runner } = await openReadModels(parts);
  const close = async (): Promise<void> => {
    await runner.stop();
    await reading.close();
  };
  try {
    await runner.start();
    return { reading, runner, close };
  } catch (error) {
    await close();
    throw error;
  }
}
