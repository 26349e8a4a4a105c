import * as contract from '@naast/contract/toegang';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { requireKijken } from './casus.read.ts';
import { grantToegang, revokeToegang } from './grant-toegang.ts';
import { endVervanger, setVervanger } from './set-vervanger.ts';
import { listToegang } from './toegang.queries.ts';

/** Who may see a casus besides its contactpersoon, and who stands in. */
export async function toegangRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listToegang,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items] = await Promise.all([
          requireKijken(scope, casusId),
          listToegang(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'toegang', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.grantToegang,
    config: { recht: 'casus.toegang' },
    handler: async (request, reply) => {
      const toegang = await request.inScope((scope) => grantToegang(scope, request.params.id, request.body));
      return reply.code(201).send(toegang);
    },
  });

  app.route({
    ...contract.revokeToegang,
    config: { recht: 'casus.toegang' },
    handler: async (request, reply) => {
      const { id, toegangId } = request.params;
      await request.inScope((scope) => revokeToegang(scope, id, toegangId));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.setVervanger,
    config: { recht: 'casus.toegang' },
    handler: async (request, reply) => {
      const vervanger = await request.inScope((scope) =>
        setVervanger(scope, request.params.id, request.body),
      );
      return reply.code(201).send(vervanger);
    },
  });

  app.route({
    ...contract.endVervanger,
    config: { recht: 'casus.toegang' },
    handler: async (request, reply) => {
      const { id, vervangerId } = request.params;
      await request.inScope((scope) => endVervanger(scope, id, vervangerId));
      return reply.code(204).send(null);
    },
  });
}
