import * as contract from '@naast/contract/afscherming';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { setVersie } from '../platform/versie.ts';
import {
  createAfscherming,
  liftAfscherming,
  markBijlage,
  readAfschermingen,
  updateAfscherming,
} from './shield-deel.ts';

/** One leefgebied of one lid that only some see, and the bijlagen that go with it. */
export async function afschermingRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listAfschermingen,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => ({ items: await readAfschermingen(scope, request.params.id) })),
  });

  app.route({
    ...contract.createAfscherming,
    config: { recht: 'veiligheid.regelen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const deel = await request.inScope((scope) => createAfscherming(scope, params.id, body));
      return setVersie(reply, deel.versie).code(201).send(deel);
    },
  });

  app.route({
    ...contract.updateAfscherming,
    config: { recht: 'veiligheid.regelen' },
    handler: async (request, reply) => {
      const { id: casusId, afschermingId: id } = request.params;
      const plek = { casusId, id, versie: request.versie };
      const deel = await request.inScope((scope) => updateAfscherming(scope, plek, request.body));
      return setVersie(reply, deel.versie).send(deel);
    },
  });

  app.route({
    ...contract.liftAfscherming,
    config: { recht: 'veiligheid.regelen' },
    handler: async (request, reply) => {
      const { id, afschermingId } = request.params;
      await request.inScope((scope) => liftAfscherming(scope, id, afschermingId));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.markBijlage,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const plek = { id: request.params.id, versie: request.versie };
      const bijlage = await request.inScope((scope) => markBijlage(scope, plek, request.body));
      return setVersie(reply, bijlage.versie).send(bijlage);
    },
  });
}
