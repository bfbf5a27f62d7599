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
import type { Builder, BuildParts } from './build.js';
import type { AnyProjection } from './projection.js';
import { openReadModels, type OpenedReadModels } from './projector.js';
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
const OPENED = Symbol('OPENED_READ_MODELS');

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
  static forRoot({ folder, projections, mode, builder }: ProjectionsModuleOptions): DynamicModule {
    const providers: Provider[] = [
      { provide: LOCK, useFactory: () => (mode === 'projector' ? SqliteGenerations.own(folder) : null) },
      {
        provide: OPENED,
        // The lock is asked for, so that it is taken before anything is opened.
        useFactory: (_lock: OwnerLock | null, ledger: Ledger, codec: EventCodec) =>
          openReadModels({ folder, projections, log: { ledger, codec }, builder }),
        inject: [LOCK, LEDGER, EventCodec],
      },
      {
        provide: ReadingConnection,
        useFactory: ({ reading }: OpenedReadModels) => reading,
        inject: [OPENED],
      },
      { provide: ProjectionRunner, useFactory: ({ runner }: OpenedReadModels) => runner, inject: [OPENED] },
      {
        provide: READ_MODELS,
        useFactory: ({ reading }: OpenedReadModels) => reading.db,
        inject: [OPENED],
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
