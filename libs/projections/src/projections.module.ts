import {
  Inject,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { EventCodec, LEDGER, type Ledger } from '#ledger';
import type { ReadModelDatabase } from './database.js';
import { openSqliteForReading } from './dialects/sqlite.js';
import type { AnyProjection } from './projection.js';
import { ownReadModels, READ_MODELS, type OwnedReadModels } from './read-models.js';
import { ProjectionRunner } from './runner.js';

export interface ProjectionsModuleOptions {
  /** File of the read models. It may be missing: everything in it is rebuilt from the ledger. */
  readonly path: string;
  readonly projections: readonly AnyProjection[];
  /** `projector`: the one process that feeds the read models. `reader`: any process that only queries them. */
  readonly mode: 'projector' | 'reader';
}

const OWNED = Symbol('OWNED_READ_MODELS');

/** Gives READ_MODELS and ProjectionRunner to the whole application. Requires LedgerModule. */
@Module({})
export class ProjectionsModule
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  constructor(
    private readonly runner: ProjectionRunner,
    @Inject(READ_MODELS) private readonly readModels: ReadModelDatabase,
    @Inject(OWNED) private readonly owned: OwnedReadModels | null,
  ) {}

  /** A projector that finds another one on the file does not start: ReadModelsOwned. */
  static forRoot({ path, projections, mode }: ProjectionsModuleOptions): DynamicModule {
    const providers: Provider[] = [
      { provide: OWNED, useFactory: () => (mode === 'projector' ? ownReadModels(path) : null) },
      // Queries have a connection of their own: none of them waits for a batch that is being written.
      { provide: READ_MODELS, useFactory: () => openSqliteForReading(path) },
      {
        provide: ProjectionRunner,
        useFactory: (
          owned: OwnedReadModels | null,
          reading: ReadModelDatabase,
          ledger: Ledger,
          codec: EventCodec,
        ) => new ProjectionRunner({ db: owned?.db ?? reading, projections, ledger, codec }),
        inject: [OWNED, READ_MODELS, LEDGER, EventCodec],
      },
    ];
    return { module: ProjectionsModule, global: true, providers, exports: [READ_MODELS, ProjectionRunner] };
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.owned) await this.runner.start();
  }

  /** Before the ledger closes, which is at the very end of the shutdown. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.readModels.destroy();
    await this.owned?.close();
  }
}
