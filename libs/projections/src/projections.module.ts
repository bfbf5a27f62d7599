import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { EventCodec, LEDGER, type Ledger, type OwnerLock } from '#ledger';
import { buildHere, type Builder, type BuildParts } from './build.js';
import type { AnyProjection } from './projection.js';
import { READ_MODELS } from './read-models.js';
import { ProjectionRunner } from './runner.js';
import { ReadingConnection } from './sqlite/reading-connection.js';
import { SqliteGenerations } from './sqlite/sqlite-generations.js';

export interface ProjectionsModuleOptions {
  /** Folder of the read models. It may be missing: everything in it is rebuilt from the ledger. */
  readonly folder: string;
  readonly projections: readonly AnyProjection[];
  /** `projector`: the one process that feeds the read models. `reader`: any process that only queries them. */
  readonly mode: 'projector' | 'reader';
  /** How a generation is built; in this thread unless told otherwise. */
  readonly builder?: (parts: BuildParts) => Builder;
}

const LOCK = Symbol('READ_MODELS_LOCK');
/** Events per batch of a build: enough that rows are written many at a time, few enough that memory stays small. */
const BUILD_BATCH = 4_000;
const RETRY_MS = 1_000;

/** Gives READ_MODELS and ProjectionRunner to the whole application. Requires LedgerModule. */
@Module({})
export class ProjectionsModule
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  constructor(
    private readonly runner: ProjectionRunner,
    private readonly reading: ReadingConnection,
    @Inject(LOCK) private readonly lock: OwnerLock | null,
  ) {}

  /** A projector that finds another one on the folder does not start: ReadModelsOwned. */
  static forRoot({
    folder,
    projections,
    mode,
    builder = buildHere,
  }: ProjectionsModuleOptions): DynamicModule {
    const providers: Provider[] = [
      { provide: LOCK, useFactory: () => (mode === 'projector' ? SqliteGenerations.own(folder) : null) },
      { provide: ReadingConnection, useFactory: () => new ReadingConnection(projections) },
      {
        provide: READ_MODELS,
        useFactory: (reading: ReadingConnection) => reading.db,
        inject: [ReadingConnection],
      },
      {
        provide: ProjectionRunner,
        // The lock is asked for, so that it is taken before anything is opened.
        useFactory: (
          _lock: OwnerLock | null,
          reading: ReadingConnection,
          ledger: Ledger,
          codec: EventCodec,
        ) => {
          const generations = new SqliteGenerations(folder, projections);
          const log = { ledger, codec };
          const parts = { generations, log, projections, batchSize: BUILD_BATCH, retryMs: RETRY_MS };
          const show = (number: number) => reading.show(generations.path(number));
          return new ProjectionRunner({ log, projections, generations, show, build: builder(parts) });
        },
        inject: [LOCK, ReadingConnection, LEDGER, EventCodec],
      },
    ];
    return { module: ProjectionsModule, global: true, providers, exports: [READ_MODELS, ProjectionRunner] };
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.lock) await this.runner.start();
    else this.runner.served();
  }

  /** Before the ledger closes, which is at the very end of the shutdown. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    this.reading.close();
    this.lock?.release();
  }
}
