import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { pathOf, type ApiRequest } from './api-request.js';
import { problemOf } from './failures.js';
import { PROBLEM_MEDIA_TYPE, problemBody, problemKinds } from './problem.js';

/** The one place where anything thrown becomes an answer: RFC 9457 problem+json, without inner workings. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger('Problem');

  constructor(private readonly host: HttpAdapterHost) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { httpAdapter } = this.host;
    const request = host.switchToHttp().getRequest<ApiRequest>();
    const response = host.switchToHttp().getResponse<unknown>();
    const problem = problemOf(error);
    const { status } = problemKinds[problem.code];
    const traceId = request.trace?.traceId ?? request.id;
    if (status >= 500) this.#logger.error({ err: error, traceId, errorCode: problem.code });
    // The answer has begun (a download that broke off): all that is left is to end it.
    if (httpAdapter.isHeadersSent(response)) return void httpAdapter.end(response);
    for (const [name, value] of Object.entries(problem.headers ?? {}))
      httpAdapter.setHeader(response, name, value);
    httpAdapter.setHeader(response, 'Content-Type', PROBLEM_MEDIA_TYPE);
    httpAdapter.setHeader(response, 'Cache-Control', 'no-store');
    const body = problemBody(problem, { instance: pathOf(request), traceId });
    httpAdapter.reply(response, JSON.stringify(body), status);
  }
}
