import type { IncomingMessage } from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { LogLevel } from './config.js';

const SECRETS = ['req.headers.authorization', 'req.headers.cookie', 'req.body', '*.password', '*.token'];

/** JSON lines with request id and trace, without secrets. Answered requests are `info`, failures of ours `error`. */
export const logModule = (level: LogLevel): DynamicModule =>
  LoggerModule.forRoot({
    pinoHttp: {
      level,
      redact: { paths: SECRETS, censor: '[ẩn]' },
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'info'),
      customProps: (request: IncomingMessage) => ({ traceparent: request.headers.traceparent }),
      autoLogging: { ignore: ({ url }) => url?.startsWith('/health/') ?? false },
    },
  });
