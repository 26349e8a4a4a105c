import * as contract from '@naast/contract/gebeurtenissen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken, requireMeewerken } from '../casussen/casus.read.ts';
import { perGebruiker } from '../platform/limiet.ts';
import { nietGevonden } from '../platform/problem.ts';
import { listAanwezigen, setPlek } from './aanwezig.queries.ts';
import { Live } from './live.ts';
import { openStroom } from './open-stroom.ts';

/** Several people at once: what changes in a casus as it happens, and who has it open. */
export async function gebeurtenissenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const live = new Live(app.deps, app.log);
  // So that who opens the first page is told what came just before, too.
  app.addHook('onListen', () => live.start());
  // Before the server waits for its connections: an open stream would never end by itself.
  app.addHook('preClose', () => live.stop());

  app.route({
    ...contract.followCasus,
    // A HEAD would stay open without anything to say.
    exposeHeadRoute: false,
    config: { recht: 'casus.lezen', ...perGebruiker(60, '1 minute') },
    handler: (request, reply) => {
      const { gezien = 0 } = request.query;
      return openStroom(live, request, reply, { casusId: request.params.id, gezien });
    },
  });

  app.route({
    ...contract.listAanwezigen,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const [, items] = await Promise.all([
          requireKijken(scope, request.params.id),
          listAanwezigen(scope, request.params.id),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.setPlek,
    config: { recht: 'casus.lezen', ...perGebruiker(120, '1 minute') },
    handler: async (request, reply) => {
      const { id: casusId, stroomId } = request.params;
      const gezet = await request.inScope(async (scope) => {
        await requireMeewerken(scope, casusId);
        return setPlek(scope, { casusId, stroomId }, request.body);
      });
      if (!gezet) throw nietGevonden();
      return reply.code(204).send(null);
    },
  });
}
