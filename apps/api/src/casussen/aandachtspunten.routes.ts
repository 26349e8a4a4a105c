import * as contract from '@naast/contract/aandachtspunten';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { setVersie } from '../platform/versie.ts';
import { listAandachtspunten } from './aandachtspunten.queries.ts';
import { requireKijken } from './casus.read.ts';
import { createAandachtspunt, endAandachtspunt, updateAandachtspunt } from './write-aandachtspunt.ts';

/** What to know before you visit a family. */
export async function aandachtspuntenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listAandachtspunten,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items] = await Promise.all([
          requireKijken(scope, casusId),
          listAandachtspunten(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'aandachtspunten', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.createAandachtspunt,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const punt = await request.inScope((scope) =>
        createAandachtspunt(scope, request.params.id, request.body),
      );
      return setVersie(reply, punt.versie).code(201).send(punt);
    },
  });

  app.route({
    ...contract.updateAandachtspunt,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, puntId } = request.params;
      const gezien = { casusId, puntId, versie: request.versie };
      const punt = await request.inScope((scope) => updateAandachtspunt(scope, gezien, request.body));
      return setVersie(reply, punt.versie).send(punt);
    },
  });

  app.route({
    ...contract.endAandachtspunt,
    config: { recht: 'casus.wijzigen' },
    handler: (request) => {
      const { id: casusId, puntId } = request.params;
      return request.inScope((scope) => endAandachtspunt(scope, { casusId, puntId, versie: request.versie }));
    },
  });
}
