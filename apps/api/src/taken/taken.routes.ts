import * as contract from '@naast/contract/taken';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { setVersie } from '../platform/versie.ts';
import { setTaakStand } from './set-taak-stand.ts';
import { listTaken } from './taken.queries.ts';

/** What has to be done for a casus, and that it is done. */
export async function takenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listTaken,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items] = await Promise.all([
          requireKijken(scope, casusId),
          listTaken(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'taken', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.setTaakStand,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, taakId } = request.params;
      const wat = { casusId, taakId, versie: request.versie, stand: request.body.stand };
      const taak = await request.inScope((scope) => setTaakStand(scope, wat));
      return setVersie(reply, taak.versie).send(taak);
    },
  });
}
