import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { ApiRequest } from './api-request.js';

const DOCS_PATH = '/api/docs';

/** Everything but the pages: our own files only, no inline script or style. */
const directives = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
};

/** A page: scripts stay our own files; of the styles that are made while it runs, those that carry the nonce. */
export const pagePolicy = (styleNonce: string): string =>
  `default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; ` +
  `script-src 'self'; style-src 'self' 'nonce-${styleNonce}'; img-src 'self' data:`;

/** Swagger UI sets style attributes while it draws; scripts stay our own files. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * What holds for every request, matched or not: security headers, its place in a trace, no caching of data; and, once
 * `isStopping`, no connection that is kept open: an idle one would hold the process up.
 */
export async function prepareArrivals(fastify: FastifyInstance, isStopping: () => boolean): Promise<void> {
  await fastify.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives } });
  fastify.addHook('onRequest', (request, reply, done) => {
    const { trace }: Pick<ApiRequest, 'trace'> = request as ApiRequest;
    if (trace) void reply.header('traceparent', trace.traceparent);
    void reply.header('X-Request-Id', request.id);
    if (request.url.startsWith('/api/v1/')) void reply.header('Cache-Control', 'no-store');
    if (request.url.startsWith(DOCS_PATH)) void reply.header('Content-Security-Policy', DOCS_POLICY);
    done();
  });
  fastify.addHook('onSend', (_request, reply) => {
    if (isStopping()) void reply.header('Connection', 'close');
    return Promise.resolve();
  });
}
