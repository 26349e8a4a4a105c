import * as contract from '@naast/contract/fonds-handtekening';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { readHandtekening, removeHandtekening, signAanvraag } from './sign-aanvraag.ts';

/** The signed yes of the inwoner to an aanvraag. */
export async function handtekeningRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getHandtekening,
    config: { recht: 'aanvraag.lezen' },
    handler: (request) => request.inScope((scope) => readHandtekening(scope, request.params.id)),
  });

  app.route({
    ...contract.signAanvraag,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => signAanvraag(scope, params.id, body)));
    },
  });

  app.route({
    ...contract.removeHandtekening,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) =>
      reply.code(201).send(await request.inScope((scope) => removeHandtekening(scope, request.params.id))),
  });
}
