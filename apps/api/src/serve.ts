import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger, PinoLogger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { CONFIG, type Config } from './config.js';
import { dutiesOf } from './duties.js';
import { prepareArrivals } from './http/arrivals.js';
import { acceptJsonOnly } from './http/json-body.js';
import { observeRequests } from './http/request-observation.js';
import { serverAdapter } from './http/server-adapter.js';
import { Metrics } from './operations/metrics.js';
import { Processes } from './operations/processes.js';
import { Stopping } from './operations/stopping.js';
import { serveOpenApi } from './openapi.js';
import { servePage } from './page.js';

export { checkBranchFile } from './branch/branch-file.js';
export { ConfigFaulty, readConfig, type Config } from './config.js';
export { dataFiles, type DataFiles } from './data-files.js';
export { writeOpenApi } from './openapi.js';

const STOP_MS_MAX = 9_500;

/** The whole application, wired and not yet listening. The caller closes it. Throws what the stores refuse with. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = serverAdapter(undefined, config.trustedProxies);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    // Until ours is there nobody logs: what goes wrong at the start is thrown, and told once by the caller.
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  await prepare(app);
  return app;
}

/** What Nest leaves to Fastify. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  observeRequests(fastify, { metrics: app.get(Metrics), log: await app.resolve(PinoLogger) });
  acceptJsonOnly(fastify);
  const stopping = app.get(Stopping);
  await prepareArrivals(fastify, () => stopping.begun);
  if (!dutiesOf(app.get<Config>(CONFIG)).answers) return;
  await fastify.register(multipart);
  await servePage(fastify);
  serveOpenApi(app);
}

export interface Serving {
  readonly app: NestFastifyApplication;
  /** Where people find the page. */
  readonly url: string;
}

/**
 * Starts the server: `fill` may put data in before the first request comes, and wait by `settle` until what follows
 * from it is done; where several processes may do so, the one whose turn it is does, beside its requests. SIGTERM and
 * SIGINT end requests under way, close the stores and exit, after 10 s at the latest.
 */
export async function serve(
  config: Config,
  fill?: (app: NestFastifyApplication, settle: () => Promise<void>) => Promise<void>,
): Promise<Serving> {
  const app = await createApp(config);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => setTimeout(() => process.exit(1), STOP_MS_MAX).unref());
  }
  try {
    await app.init();
    const processes = app.get(Processes);
    await processes.follow(() => fill?.(app, () => processes.settle()));
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await app.close();
    throw error;
  }
  const address = app.getHttpServer().address();
  const port = address !== null && typeof address === 'object' ? address.port : config.port;
  return { app, url: `http://localhost:${port}` };
}
