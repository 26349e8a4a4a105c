import * as contract from '@naast/contract/deelnemers';
import { getDeelnemerskaart } from '@naast/contract/deelnemerskaart';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { setVersie } from '../platform/versie.ts';
import { requireKijken } from './casus.read.ts';
import { createDeelnemer, deleteDeelnemer, updateDeelnemer } from './change-deelnemers.ts';
import { listDeelnemers } from './deelnemers.queries.ts';
import { readDeelnemerskaart } from './deelnemerskaart.read.ts';

/** Everyone around the household. */
export async function deelnemersRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listDeelnemers,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items] = await Promise.all([
          requireKijken(scope, casusId),
          listDeelnemers(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'deelnemers', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...getDeelnemerskaart,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readDeelnemerskaart(scope, request.params.id)),
  });

  app.route({
    ...contract.createDeelnemer,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const deelnemer = await request.inScope((scope) => createDeelnemer(scope, id, request.body));
      return setVersie(reply, deelnemer.versie).code(201).send(deelnemer);
    },
  });

  app.route({
    ...contract.updateDeelnemer,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, deelnemerId } = request.params;
      const plek = { casusId, deelnemerId, versie: request.versie };
      const deelnemer = await request.inScope((scope) => updateDeelnemer(scope, plek, request.body));
      return setVersie(reply, deelnemer.versie).send(deelnemer);
    },
  });

  app.route({
    ...contract.deleteDeelnemer,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, deelnemerId } = request.params;
      const plek = { casusId, deelnemerId, versie: request.versie };
      await request.inScope((scope) => deleteDeelnemer(scope, plek));
      return reply.code(204).send(null);
    },
  });
}
