import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from './http/arrivals.js';
import { packageRoot } from './package-root.js';

/** Addresses that are no pages: what is not found there is answered by the API, as a problem. */
const NOT_PAGES = /^\/(api|health|problems|assets)(\/|$|\?)/;
/** In index.html; the kit's styles carry it, and a new one in every answer lets in no others. */
const NONCE_PLACE = 'STYLE_NONCE';
const NONCE_BYTES = 16;

/**
 * The web application that `npm start` builds: `index.html` for every address that a browser asks for as a page, and
 * assets, whose names hold a digest of what is in them. Without a build there are no pages, and the API answers as
 * it does for any address that it does not know.
 */
export async function servePage(fastify: FastifyInstance): Promise<void> {
  const folder = join(packageRoot(), 'dist/web');
  if (!existsSync(join(folder, 'index.html'))) return;
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  await fastify.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  fastify.get('/*', (request, reply) => (isPage(request) ? sendIndex(reply, index) : reply.callNotFound()));
}

/** Browsers ask for a page by name; programs that do not are told that there is nothing. */
const isPage = ({ url, headers }: FastifyRequest): boolean =>
  url === '/' || (!NOT_PAGES.test(url) && (headers.accept ?? '').includes('text/html'));

function sendIndex(reply: FastifyReply, index: string): FastifyReply {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  return reply
    .header('Content-Security-Policy', pagePolicy(nonce))
    .header('Cache-Control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(index.replaceAll(NONCE_PLACE, nonce));
}
