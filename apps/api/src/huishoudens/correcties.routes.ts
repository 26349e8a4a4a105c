import * as contract from '@naast/contract/huishoudens-correcties';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { moveCasus, previewVerplaatsing, unmoveCasus } from './correct-casus.ts';
import { correctLid, listOpgeschreven } from './correct-lid.ts';

/** Mistakes put right: a casus at the wrong household, something at the wrong person. */
export async function correctiesRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getVerplaatsVoorbeeld,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope((scope) => previewVerplaatsing(scope, request.params.id, request.params.naarId)),
  });

  app.route({
    ...contract.moveCasus,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const verplaatst = await request.inScope((scope) =>
        moveCasus(scope, { casusId: request.params.id, versie: request.versie }, request.body),
      );
      return reply.code(201).send(verplaatst);
    },
  });

  app.route({
    ...contract.unmoveCasus,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id, verplaatsingId } = request.params;
      await request.inScope((scope) => unmoveCasus(scope, id, verplaatsingId));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.listOpgeschreven,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => listOpgeschreven(scope, request.params.id)),
  });

  app.route({
    ...contract.correctLid,
    config: { recht: 'canvas.wijzigen' },
    handler: async (request, reply) => {
      const correctie = await request.inScope((scope) => correctLid(scope, request.params.id, request.body));
      return reply.code(201).send(correctie);
    },
  });
}
