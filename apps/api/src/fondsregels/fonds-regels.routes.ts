import * as contract from '@naast/contract/fonds-regels';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { changeBudget } from './change-budget.ts';
import { findVersie, listFondsNamen } from './fonds-regels.queries.ts';
import { readUitleg } from './read-uitleg.ts';
import { setRegels } from './set-regels.ts';

/** The rules of a fonds: for everyone to read, for the fondsbeheerder to set. */
export async function fondsRegelsRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listFondsUitleg,
    config: { recht: 'ingelogd' },
    handler: (request) => request.inScope(async (scope) => ({ items: await listFondsNamen(scope) })),
  });

  app.route({
    ...contract.getFondsRegels,
    config: { recht: 'ingelogd' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const [uitleg] = await Promise.all([
          readUitleg(scope, request.params.id),
          logLezen(scope, request.params.id),
        ]);
        return uitleg;
      }),
  });

  app.route({
    ...contract.getFondsVersie,
    config: { recht: 'ingelogd' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const { id, versieId } = request.params;
        const [versie] = await Promise.all([findVersie(scope, id, versieId), logLezen(scope, id)]);
        if (!versie) throw nietGevonden();
        return versie;
      }),
  });

  app.route({
    ...contract.setFondsRegels,
    config: { recht: 'fonds.inrichten' },
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      return reply
        .code(201)
        .send(await request.inScope((scope) => setRegels(scope, params.id, versie, body)));
    },
  });

  app.route({
    ...contract.changeBudget,
    config: { recht: 'fonds.inrichten' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => changeBudget(scope, params.id, body)));
    },
  });
}

const logLezen = (scope: DbScope, fondsId: string) =>
  logActie(scope, {
    actie: 'lezen',
    onderwerp: 'fonds',
    onderwerpId: fondsId,
    doel: 'lezen hoe het fonds werkt',
  });
