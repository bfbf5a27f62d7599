import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { packageRoot } from './package-root.js';

/** Files that the page may ask for: one segment, plain names. Nothing else of apps/web is reachable. */
const PAGE_FILE = '/:file(^[a-z0-9-]+\\.(?:html|js|css|svg|png|ico|woff2)$)';

/** The small web page at `/`. Other addresses stay the API's own, so that its 404 answers for them. */
export async function servePage(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyStatic, { root: join(packageRoot(), 'apps/web'), serve: false });
  fastify.get('/', (_request, reply) => reply.sendFile('index.html'));
  fastify.get<{ Params: { readonly file: string } }>(PAGE_FILE, ({ params }, reply) =>
    reply.sendFile(params.file),
  );
}
