import * as contract from '@naast/contract/canvas-plakken';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { pastePlan, undoPlan } from './paste-plan.ts';
import { listPlakken } from './plakken.queries.ts';

/** A plan that was written elsewhere, divided over the canvas in one go, and taken off again in one go. */
export async function plakkenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listPlakken,
    config: { recht: 'canvas.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const { casusId, huishoudenId } = await requireKijken(scope, request.params.id);
        const [items] = await Promise.all([
          listPlakken(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'canvas_plak', casusId, huishoudenId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.createPlak,
    config: { recht: 'canvas.wijzigen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const plak = await request.inScope((scope) => pastePlan(scope, id, request.body.stukken));
      return reply.code(201).send(plak);
    },
  });

  app.route({
    ...contract.undoPlak,
    config: { recht: 'canvas.wijzigen' },
    handler: (request) =>
      request.inScope((scope) => undoPlan(scope, request.params.id, request.params.plakId)),
  });
}
