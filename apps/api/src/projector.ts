import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { eventFamilies, projections } from '#appraisal';
import { LedgerModule } from '#ledger';
import { ProjectionsModule } from '#projections';
import type { Config } from './config.js';
import { dataFiles, ledgerOf, readModelsOf } from './data-files.js';
import { logModule } from './log.js';
import { readModelBuilder } from './operations/read-model-builder.js';

/** Everything that feeds the read models, and nothing that answers. */
@Module({})
class ProjectorModule {
  static forRoot(config: Config): DynamicModule {
    const files = dataFiles(config.dataDir, config);
    return {
      module: ProjectorModule,
      imports: [
        logModule(config.logLevel),
        LedgerModule.forRoot({ ...ledgerOf(files, 'reader'), families: eventFamilies }),
        ProjectionsModule.forRoot({
          ...readModelsOf(files),
          mode: 'projector',
          projections,
          builder: () => readModelBuilder(files),
        }),
      ],
    };
  }
}

/**
 * A process that feeds the read models, or stands by while another one does, until SIGTERM or SIGINT. Throws what the
 * stores refuse with.
 */
export async function project(config: Config): Promise<void> {
  const app = await NestFactory.createApplicationContext(ProjectorModule.forRoot(config), {
    logger: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
}
