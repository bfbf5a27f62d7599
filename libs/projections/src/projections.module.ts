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
import type { Builder, BuildParts } from './build.js';
import type { ReadModelsPlace } from './engine-of.js';
import type { AnyProjection } from './projection.js';
import { openReadModels, type OpenedReadModels } from './projector.js';
import { READ_MODELS } from './read-models.js';
import { ProjectionRunner } from './runner.js';

export interface ProjectionsModuleOptions extends ReadModelsPlace {
  readonly projections: readonly AnyProjection[];
  /** `projector`: a process that feeds the read models, or stands by. `reader`: any process that only queries them. */
  readonly mode: 'projector' | 'reader';
  /** How a generation is built; in this thread unless told otherwise. */
  readonly builder?: (parts: BuildParts) => Builder;
}

const OPENED = Symbol('OPENED_READ_MODELS');
const MODE = Symbol('READ_MODELS_MODE');

/** Gives READ_MODELS and ProjectionRunner to the whole application. Requires LedgerModule. */
@Module({})
export class ProjectionsModule
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  constructor(
    @Inject(OPENED) private readonly opened: OpenedReadModels,
    @Inject(MODE) private readonly mode: ProjectionsModuleOptions['mode'],
  ) {}

  /** Where one process alone may feed, a projector that finds another one does not start: ReadModelsOwned. */
  static forRoot({ mode, ...parts }: ProjectionsModuleOptions): DynamicModule {
    const providers: Provider[] = [
      { provide: MODE, useValue: mode },
      {
        provide: OPENED,
        useFactory: (ledger: Ledger, codec: EventCodec) =>
          openReadModels({ ...parts, log: { ledger, codec } }),
        inject: [LEDGER, EventCodec],
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
    const { runner } = this.opened;
    if (this.mode === 'projector') await runner.start();
    else await runner.served();
  }

  /** Before the ledger closes, which is at the very end of the shutdown. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.opened.runner.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.opened.reading.close();
  }
}
