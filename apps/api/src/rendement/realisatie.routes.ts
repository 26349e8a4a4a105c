import * as contract from '@naast/contract/realisatie';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { createRealisatie, readRealisaties } from './save-realisatie.ts';

/** What really happened, beside a frozen berekening. */
export async function realisatieRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.createRealisatie,
    config: { recht: 'berekening.maken' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => createRealisatie(scope, params.id, body)));
    },
  });

  app.route({
    ...contract.listRealisaties,
    config: { recht: 'berekening.lezen' },
    handler: async (request) => ({
      items: await request.inScope((scope) => readRealisaties(scope, request.params.id)),
    }),
  });
}
