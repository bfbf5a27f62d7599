import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidV7 } from 'uuid';
import { problemOfStatus } from './failures.js';
import { JSON_BYTES_MAX } from './json-body.js';
import { PROBLEM_MEDIA_TYPE, problemBody, problemKinds } from './problem.js';
import { endSlowness, type SlownessPatience } from './slowness.js';
import { traceContext } from './trace-context.js';

/** How long a slow caller may hold a connection, in milliseconds. */
export interface Patience extends SlownessPatience {
  /** A socket on which nothing moves. */
  readonly idle: number;
  /** A whole request: a file of 50 MB over a line of 250 kbit/s. Anything else has to be there after `stall`. */
  readonly request: number;
  readonly headers: number;
}
/** With `look`, every slow caller is gone after 30 s; Node's own look every 30 s would double that. */
const PATIENCE: Patience = { idle: 30_000, request: 1_800_000, headers: 15_000, stall: 20_000, look: 5_000 };
/** Between two requests on one connection; Fastify's own 72 s would outlast a stop. */
const KEPT_OPEN_MS_MAX = 5_000;
const HEADER_BYTES_MAX = 16_384;
const PARAMETER_LENGTH_MAX = 200;

/**
 * Fastify with every limit set: its own defaults for both timeouts are "for ever". A caller's address is what a header
 * says only when it comes from one of `trustedProxies`; any other caller could write what it likes there.
 */
export function serverAdapter(
  patience: Patience = PATIENCE,
  trustedProxies: readonly string[] = [],
): FastifyAdapter {
  const adapter = new FastifyAdapter(optionsOf(patience, trustedProxies));
  endSlowness(adapter.getInstance(), patience);
  return adapter;
}

const optionsOf = (patience: Patience, trustedProxies: readonly string[]) => ({
  connectionTimeout: patience.idle,
  requestTimeout: patience.request,
  keepAliveTimeout: KEPT_OPEN_MS_MAX,
  bodyLimit: JSON_BYTES_MAX,
  http: {
    headersTimeout: patience.headers,
    connectionsCheckingInterval: patience.look,
    maxHeaderSize: HEADER_BYTES_MAX,
  },
  trustProxy: trustedProxies.length > 0 && [...trustedProxies],
  routerOptions: { maxParamLength: PARAMETER_LENGTH_MAX },
  genReqId: () => uuidV7(),
  return503OnClosing: false,
  // Both run before any route is found, so the filter never sees these.
  frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const { status, body } = rawProblem(error.statusCode ?? 400, request.url);
    // Nobody watches what else comes of this one.
    const headers = { 'Content-Type': PROBLEM_MEDIA_TYPE, Connection: 'close' };
    void reply.code(status).headers(headers).send(body);
  },
  clientErrorHandler: answerUnparsed,
});

const CLIENT_ERROR_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** What came in was no HTTP, or too slow: there is no response object, only the socket. */
function answerUnparsed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, body } = rawProblem(CLIENT_ERROR_STATUS[error.code ?? ''] ?? 400, '/');
  const head = [
    `HTTP/1.1 ${status} Error`,
    `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Whoever dribbles on would keep a connection open that is only ended.
  socket.destroySoon();
}

function rawProblem(status: number, url: string): { readonly status: number; readonly body: string } {
  const problem = problemOfStatus(status);
  const instance = url.split('?', 1)[0] ?? '/';
  const body = problemBody(problem, { instance, traceId: traceContext(undefined).traceId });
  return { status: problemKinds[problem.code].status, body: JSON.stringify(body) };
}
