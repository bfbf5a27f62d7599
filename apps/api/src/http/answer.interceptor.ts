import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import { Answer } from './answer.js';

/** Writes status and headers of an Answer, so that controllers need no response object. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly host: HttpAdapterHost) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const response = context.switchToHttp().getResponse<unknown>();
    return next
      .handle()
      .pipe(map((given) => (given instanceof Answer ? this.#write(given, response) : given)));
  }

  #write({ body, more }: Answer<unknown>, response: unknown): unknown {
    const { httpAdapter } = this.host;
    if (more.status !== undefined) httpAdapter.status(response, more.status);
    for (const [name, value] of Object.entries(more.headers ?? {}))
      httpAdapter.setHeader(response, name, value);
    return body;
  }
}
