import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { nietGevonden, sendProblem } from './problem.ts';
import { openRoutes } from './recht.ts';

/** Serves the built web client; every address that is not the API or a file answers the client's first page. */
export async function webClient(app: FastifyInstance): Promise<void> {
  const { webMap } = app.deps;
  if (!webMap) return;
  openRoutes(app);
  const eerstePagina = readFileSync(join(webMap, 'index.html'));
  await app.register(fastifyStatic, {
    root: join(webMap, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
  });
  app.get('/', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(eerstePagina),
  );
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const isPagina = !request.url.startsWith('/api/') && request.headers.accept?.includes('text/html');
    if (!isPagina) return sendProblem(nietGevonden(), request, reply);
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(eerstePagina);
  });
}
