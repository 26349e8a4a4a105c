import * as contract from '@naast/contract/afwezigheid';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { nietGevonden } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { findNuAfwezig, listAfwezigheid, listWaarnemingen } from './afwezigheid.queries.ts';
import {
  createAfwezigheid,
  createTeamAfwezigheid,
  endAfwezigheid,
  endTeamAfwezigheid,
} from './change-afwezigheid.ts';

/** When somebody is away, and who stands in. */
export async function afwezigheidRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getMijnAfwezigheid,
    config: { recht: 'casus.overdragen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const dag = vandaag(scope.nu);
        const [items, waarnemingen] = await Promise.all([
          listAfwezigheid(scope, scope.gebruiker.id, dag),
          listWaarnemingen(scope, dag),
          logActie(scope, { actie: 'lezen', onderwerp: 'afwezigheid' }),
        ]);
        return { items, waarnemingen };
      }),
  });

  app.route({
    ...contract.createAfwezigheid,
    config: { recht: 'casus.overdragen' },
    handler: async (request, reply) => {
      const gemaakt = await request.inScope((scope) => createAfwezigheid(scope, request.body));
      return reply.code(201).send(gemaakt);
    },
  });

  app.route({
    ...contract.endAfwezigheid,
    config: { recht: 'casus.overdragen' },
    handler: async (request, reply) => {
      await request.inScope((scope) => endAfwezigheid(scope, request.params.id));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.createTeamAfwezigheid,
    config: { recht: 'afwezigheid.melden' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const gemaakt = await request.inScope((scope) => createTeamAfwezigheid(scope, params.id, body));
      return reply.code(201).send(gemaakt);
    },
  });

  app.route({
    ...contract.endTeamAfwezigheid,
    config: { recht: 'afwezigheid.melden' },
    handler: async (request, reply) => {
      const { id, afwezigheidId } = request.params;
      await request.inScope((scope) => endTeamAfwezigheid(scope, id, afwezigheidId));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.getCollegaAfwezigheid,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const gevonden = await findNuAfwezig(scope, request.params.id, vandaag(scope.nu));
        if (!gevonden) throw nietGevonden();
        return gevonden;
      }),
  });
}
