import * as contract from '@naast/contract/verslag-boekingen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { bookJaarwisseling, readJaarwisselingen } from './book-jaarwisseling.ts';
import { readCorrecties, settleCorrectie, startCorrectie } from './settle-correctie.ts';

/** Year changes, and correcties that one proposes and another books. */
export async function boekingenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listJaarwisselingen,
    config: { recht: 'grootboek.lezen' },
    handler: (request) => request.inScope((scope) => readJaarwisselingen(scope, request.params.id)),
  });

  app.route({
    ...contract.createJaarwisseling,
    config: { recht: 'grootboek.beheren' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply
        .code(201)
        .send(await request.inScope((scope) => bookJaarwisseling(scope, params.id, body)));
    },
  });

  app.route({
    ...contract.listCorrecties,
    config: { recht: 'grootboek.lezen' },
    handler: (request) => request.inScope((scope) => readCorrecties(scope, request.params.id)),
  });

  app.route({
    ...contract.createCorrectie,
    config: { recht: 'grootboek.beheren' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => startCorrectie(scope, params.id, body)));
    },
  });

  const beslissingen = [
    [contract.releaseCorrectie, 'geboekt', 'correctie.beslissen'],
    [contract.refuseCorrectie, 'afgewezen', 'correctie.beslissen'],
    [contract.withdrawCorrectie, 'ingetrokken', 'grootboek.beheren'],
  ] as const;
  for (const [route, stand, recht] of beslissingen)
    app.route({
      ...route,
      config: { recht },
      handler: async (request, reply) => {
        const { params, body } = request;
        const na = await request.inScope((scope) => settleCorrectie(scope, params, stand, body.reden));
        return reply.code(201).send(na);
      },
    });
}
