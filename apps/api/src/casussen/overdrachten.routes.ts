import * as contract from '@naast/contract/overdrachten';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { setVersie } from '../platform/versie.ts';
import { requireKijken } from './casus.read.ts';
import {
  acceptOverdracht,
  noteAntwoordGezin,
  rejectOverdracht,
  withdrawOverdracht,
} from './decide-overdracht.ts';
import { listCasusOverdrachten, listMijnOverdrachten } from './overdrachten.queries.ts';
import { proposeOverdracht } from './propose-overdracht.ts';

/** Handing a casus over: proposed by the one, accepted by the other. */
export async function overdrachtenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.proposeOverdracht,
    config: { recht: 'casus.overdragen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const overdracht = await request.inScope((scope) => proposeOverdracht(scope, id, request.body));
      return setVersie(reply, overdracht.versie).code(201).send(overdracht);
    },
  });

  app.route({
    ...contract.listCasusOverdrachten,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items] = await Promise.all([
          requireKijken(scope, casusId),
          listCasusOverdrachten(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'overdrachten', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.listOverdrachten,
    config: { recht: 'casus.overdragen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await listMijnOverdrachten(scope);
        await logActie(scope, { actie: 'lezen', onderwerp: 'overdrachten', aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.acceptOverdracht,
    config: { recht: 'casus.overdragen' },
    handler: (request) => request.inScope((scope) => acceptOverdracht(scope, request.params.id)),
  });

  app.route({
    ...contract.noteAntwoordGezin,
    config: { recht: 'casus.overdragen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const overdracht = await request.inScope((scope) =>
        noteAntwoordGezin(scope, id, request.body.antwoord),
      );
      return setVersie(reply, overdracht.versie).code(201).send(overdracht);
    },
  });

  app.route({
    ...contract.rejectOverdracht,
    config: { recht: 'casus.overdragen' },
    handler: async (request, reply) => {
      await request.inScope((scope) => rejectOverdracht(scope, request.params.id));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.withdrawOverdracht,
    config: { recht: 'casus.overdragen' },
    handler: async (request, reply) => {
      await request.inScope((scope) => withdrawOverdracht(scope, request.params.id));
      return reply.code(204).send(null);
    },
  });
}
