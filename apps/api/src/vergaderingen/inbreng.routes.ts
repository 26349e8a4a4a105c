import * as contract from '@naast/contract/inbreng';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { addInspraak, askAdviseur, giveAdvies, readInbreng, withdrawAdviseur } from './change-inbreng.ts';

/** The words of the family and of who has been there, beside an aanvraag. */
export async function inbrengRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getInbreng,
    config: { recht: 'aanvraag.lezen' },
    handler: (request) => request.inScope((scope) => readInbreng(scope, request.params.id)),
  });

  app.route({
    ...contract.createInspraak,
    config: { recht: 'inspraak.noteren' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => addInspraak(scope, params.id, body)));
    },
  });

  app.route({
    ...contract.createAdviseur,
    config: { recht: 'vergadering.leiden' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const nieuw = await request.inScope((scope) => askAdviseur(scope, params.id, body.gebruikerId));
      return reply.code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.withdrawAdviseur,
    config: { recht: 'vergadering.leiden' },
    handler: async (request, reply) => {
      const { params, versie } = request;
      await request.inScope((scope) => withdrawAdviseur(scope, params, versie));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.giveAdvies,
    config: { recht: 'aanvraag.adviseren' },
    handler: (request) => {
      const { params, versie, body } = request;
      return request.inScope((scope) => giveAdvies(scope, params, versie, body.advies));
    },
  });
}
