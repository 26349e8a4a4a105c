import * as contract from '@naast/contract/regelingen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie } from '../platform/versie.ts';
import { listCasusRegelingen } from './gebruik.queries.ts';
import { saveGebruik } from './save-gebruik.ts';

/** What one household did with the regelingen of the list. */
export async function gebruikRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listCasusRegelingen,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readCasusRegelingen(scope, request.params.id)),
  });

  app.route({
    ...contract.saveGebruik,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, regelingId } = request.params;
      const plek = { casusId, regelingId, versie: request.versie };
      const bewaard = await request.inScope((scope) => saveGebruik(scope, plek, request.body));
      return setVersie(reply, bewaard.gebruik.versie).send(bewaard);
    },
  });
}

async function readCasusRegelingen(scope: DbScope, casusId: string) {
  const [, items] = await Promise.all([
    requireKijken(scope, casusId),
    listCasusRegelingen(scope, casusId),
    logActie(scope, { actie: 'lezen', onderwerp: 'regelingen', casusId }),
  ]);
  return { items };
}
