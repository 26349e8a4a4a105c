import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Liveness and readiness, outside the API for people. */
export async function healthRoutes(app: FastifyInstance): Promise<void> {
  const opties = { config: { recht: 'openbaar' as const }, schema: { hide: true } };
  app.get('/health/live', opties, async () => ({ stand: 'ok' }));
  app.get('/health/ready', opties, ready);
}

async function ready(request: FastifyRequest, reply: FastifyReply) {
  const bereikbaar = await request.server.deps.pool.query('select 1').then(
    () => true,
    () => false,
  );
  return reply.code(bereikbaar ? 200 : 503).send({ stand: bereikbaar ? 'ok' : 'database onbereikbaar' });
}
