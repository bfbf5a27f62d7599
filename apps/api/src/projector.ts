import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { eventFamilies, projections } from '#appraisal';
import { LedgerModule } from '#ledger';
import { ProjectionsModule } from '#projections';
import type { Config } from './config.js';
import { dataFiles, readModelsOf } from './data-files.js';
import { logModule } from './log.js';
import { readModelBuilder } from './operations/read-model-builder.js';

/** Everything that feeds the read models, and nothing that answers. */
@Module({})
class ProjectorModule {
  static forRoot({ dataDir, databaseUrl, logLevel }: Config): DynamicModule {
    const files = dataFiles(dataDir, databaseUrl);
    return {
      module: ProjectorModule,
      imports: [
        logModule(logLevel),
        LedgerModule.forRoot({ path: files.ledger, mode: 'reader', families: eventFamilies }),
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
