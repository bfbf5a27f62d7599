import { Injectable } from '@nestjs/common';
import { trace } from '@opentelemetry/api';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { businessDate, type Actor, type Command, type CommandContext } from '#kernel';
import type { Outcome } from '#ledger';
import { inSpan } from '../operations/spans.js';
import { headerOf, pathOf, type ApiRequest } from './api-request.js';
import { writtenAnswer, type Answer, type Written } from './answer.js';
import { Clock } from './clock.js';
import { groundsOf, type Grounds } from './grounds.js';
import { eventIds, idempotencyKey, requestHash } from './idempotency.js';
import { seenRevision } from './if-match.js';
import { EdgeProblem } from './problem.js';
import { traceContext } from './trace-context.js';

export interface Wish {
  readonly request: ApiRequest;
  readonly grounds?: Grounds;
  /** What a retry must repeat; the body unless said otherwise (an upload: the file's digest and the fields). */
  readonly asked?: unknown;
  /**
   * `first`: the command begins a stream, so nothing can have been seen before. `named`: what the caller saw stands
   * in the command itself, so that many may act on one stream at once (votes name their proposal). `own`: the command
   * changes only what is the caller's own, so what others wrote meanwhile does not matter.
   */
  readonly seen: 'if-match' | 'first' | 'named' | 'own';
  readonly location?: string;
  readonly make: (context: CommandContext) => Command<unknown, unknown>;
}

/** The one way from a request to a command: who, when, why, and what the caller had seen. */
@Injectable()
export class CommandDesk {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  /** Throws what the command throws, and the problems of If-Match and Idempotency-Key. */
  async carryOut(wish: Wish): Promise<Answer<Written>> {
    const parent = (wish.request.trace ?? traceContext(undefined)).traceparent;
    const outcome = await inSpan('command', { parent }, (traceparent = parent) => {
      const command = wish.make(this.#context(wish, traceparent));
      trace.getActiveSpan()?.updateName(`command ${command.constructor.name}`);
      return this.commands.execute<ICommand, Outcome>(command);
    });
    return writtenAnswer(outcome, wish.location);
  }

  /** What can be refused before a large body is taken in. Throws the problems of If-Match and Idempotency-Key. */
  check(request: ApiRequest): void {
    idempotencyKey(headerOf(request, 'idempotency-key'));
    seenRevision(headerOf(request, 'if-match'));
  }

  #context({ request, grounds = {}, asked, seen }: Wish, traceparent: string): CommandContext {
    const actor = actorOf(request);
    const key = idempotencyKey(headerOf(request, 'idempotency-key'));
    return {
      actor,
      today: businessDate(this.clock.now()),
      eventId: eventIds(actor.id, key),
      correlationId: request.id,
      traceparent,
      ...(seen === 'if-match' && { expectedRevision: seenRevision(headerOf(request, 'if-match')) }),
      ...groundsOf(grounds),
      ...(key !== undefined && { idempotency: { key, requestHash: hashOf(request, asked ?? request.body) } }),
    };
  }
}

const hashOf = (request: ApiRequest, body: unknown): string =>
  requestHash({ method: request.method, path: pathOf(request), body });

/** Throws a 401 problem: a command is always somebody's. */
function actorOf({ account }: ApiRequest): Actor {
  if (!account)
    throw new EdgeProblem('http.unauthenticated', 'Cần đăng nhập để ghi. Hãy đăng nhập rồi gửi lại.');
  const { id, role, agency } = account;
  return { id, role, ...(agency !== undefined && { agency }) };
}
