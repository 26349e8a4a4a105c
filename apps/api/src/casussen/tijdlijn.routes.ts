import * as contract from '@naast/contract/casussen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { requireKijken } from './casus.read.ts';
import { listInzage } from './inzage.queries.ts';
import { listTijdlijn } from './tijdlijn.queries.ts';

/** What happened to a casus, and who looked. */
export async function tijdlijnRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getTijdlijn,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items] = await Promise.all([
          requireKijken(scope, casusId),
          listTijdlijn(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'tijdlijn', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.listInzage,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casus = await requireKijken(scope, request.params.id);
        const [items] = await Promise.all([
          listInzage(scope, casus),
          logActie(scope, { actie: 'lezen', onderwerp: 'inzage', casusId: casus.casusId }),
        ]);
        return { items };
      }),
  });
}
