import type { IncomingMessage } from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { LogLevel } from './environment.js';

const SECRETS = ['req.headers.authorization', 'req.headers.cookie', 'req.body', '*.password', '*.token'];

/** What observeRequests (http/request-observation.ts) leaves on every request. */
interface Observed extends IncomingMessage {
  readonly trace?: { readonly traceId: string };
  readonly correlationId?: string;
}

/** JSON lines with the id of the trace and of the request, as in the events that came of it, without secrets. Answered requests are `info`, failures of ours `error`. */
export const logModule = (level: LogLevel, destination?: DestinationStream): DynamicModule =>
  LoggerModule.forRoot({
    // Its own pattern matches no path of this Fastify adapter.
    forRoutes: ['{*path}'],
    pinoHttp: {
      level,
      redact: { paths: SECRETS, censor: '[ẩn]' },
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
      customProps: ({ trace, correlationId }: Observed) => ({ traceId: trace?.traceId, correlationId }),
      ...(destination && { stream: destination }),
      autoLogging: { ignore: ({ url = '' }) => url.startsWith('/health/') || url.startsWith('/metrics') },
    },
  });
