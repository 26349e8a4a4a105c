import * as contract from '@naast/contract/levensgebeurtenissen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie } from '../platform/versie.ts';
import { requireKijken } from './casus.read.ts';
import { listLevensgebeurtenissen } from './levensgebeurtenissen.queries.ts';
import {
  cancelLevensgebeurtenis,
  createLevensgebeurtenis,
  listEigenVoorzien,
  listVoorzien,
} from './note-levensgebeurtenis.ts';

/** What happens in a family, and what comes. */
export async function levensgebeurtenissenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listLevensgebeurtenissen,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readLijst(scope, request.params.id)),
  });

  app.route({
    ...contract.listVoorzien,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await listEigenVoorzien(scope);
        await logActie(scope, { actie: 'lezen', onderwerp: 'levensgebeurtenissen', aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.createLevensgebeurtenis,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const gebeurtenis = await request.inScope((scope) =>
        createLevensgebeurtenis(scope, request.params.id, request.body),
      );
      return setVersie(reply, gebeurtenis.versie).code(201).send(gebeurtenis);
    },
  });

  app.route({
    ...contract.cancelLevensgebeurtenis,
    config: { recht: 'casus.wijzigen' },
    handler: (request) => {
      const { id: casusId, gebeurtenisId } = request.params;
      const gezien = { casusId, gebeurtenisId, versie: request.versie };
      return request.inScope((scope) => cancelLevensgebeurtenis(scope, gezien));
    },
  });
}

async function readLijst(scope: DbScope, casusId: string) {
  const [, items, voorzien] = await Promise.all([
    requireKijken(scope, casusId),
    listLevensgebeurtenissen(scope, casusId),
    listVoorzien(scope, casusId),
    logActie(scope, { actie: 'lezen', onderwerp: 'levensgebeurtenissen', casusId }),
  ]);
  return { items, voorzien };
}
