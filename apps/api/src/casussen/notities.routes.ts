import * as contract from '@naast/contract/notities';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { setVersie } from '../platform/versie.ts';
import { requireKijken } from './casus.read.ts';
import { findNotitie, listNotities, listVersies, searchNotities } from './notities.queries.ts';
import { createNotitie, removeNotitie, updateNotitie } from './write-notitie.ts';

/** Notes on a casus, and finding them again. */
export async function notitiesRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listNotities,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items] = await Promise.all([
          requireKijken(scope, casusId),
          listNotities(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'notities', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.searchNotities,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        await requireKijken(scope, casusId);
        const items = await searchNotities(scope, casusId, request.body.zoek);
        await logActie(scope, { actie: 'zoeken', onderwerp: 'notities', casusId, aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.createNotitie,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const notitie = await request.inScope((scope) => createNotitie(scope, request.params.id, request.body));
      return setVersie(reply, notitie.versie).code(201).send(notitie);
    },
  });

  app.route({
    ...contract.updateNotitie,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, notitieId } = request.params;
      const gezien = { casusId, notitieId, versie: request.versie };
      const notitie = await request.inScope((scope) => updateNotitie(scope, gezien, request.body));
      return setVersie(reply, notitie.versie).send(notitie);
    },
  });

  app.route({
    ...contract.removeNotitie,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, notitieId } = request.params;
      const gezien = { casusId, notitieId, versie: request.versie };
      const notitie = await request.inScope((scope) => removeNotitie(scope, gezien, request.body.weg));
      return setVersie(reply, notitie.versie).send(notitie);
    },
  });

  app.route({
    ...contract.listNotitieVersies,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope((scope) => readVersies(scope, request.params.id, request.params.notitieId)),
  });
}

async function readVersies(scope: DbScope, casusId: string, notitieId: string) {
  const [, notitie, items] = await Promise.all([
    requireKijken(scope, casusId),
    findNotitie(scope, casusId, notitieId),
    listVersies(scope, casusId, notitieId),
    logActie(scope, { actie: 'lezen', onderwerp: 'notities', onderwerpId: notitieId, casusId }),
  ]);
  if (!notitie) throw nietGevonden();
  return { items };
}
