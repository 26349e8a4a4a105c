import * as contract from '@naast/contract/nazorg';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { setVersie } from '../platform/versie.ts';
import { requireKijken } from './casus.read.ts';
import { findAfsluiting, listNazorg } from './nazorg.queries.ts';
import { createNazorgmoment, noteNazorg, updateNazorgmoment } from './plan-nazorg.ts';

/** The days after the end on which somebody looks how it goes. */
export async function nazorgRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listNazorg,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items, afsluiting] = await Promise.all([
          requireKijken(scope, casusId),
          listNazorg(scope, casusId),
          findAfsluiting(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'nazorg', casusId }),
        ]);
        return { items, afsluiting };
      }),
  });

  app.route({
    ...contract.createNazorgmoment,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const moment = await request.inScope((scope) =>
        createNazorgmoment(scope, request.params.id, request.body),
      );
      return setVersie(reply, moment.versie).code(201).send(moment);
    },
  });

  app.route({
    ...contract.updateNazorgmoment,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, momentId } = request.params;
      const gezien = { casusId, momentId, versie: request.versie };
      const moment = await request.inScope((scope) => updateNazorgmoment(scope, gezien, request.body));
      return setVersie(reply, moment.versie).send(moment);
    },
  });

  app.route({
    ...contract.noteNazorg,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, momentId } = request.params;
      const gezien = { casusId, momentId, versie: request.versie };
      const moment = await request.inScope((scope) => noteNazorg(scope, gezien, request.body));
      return setVersie(reply, moment.versie).send(moment);
    },
  });
}
