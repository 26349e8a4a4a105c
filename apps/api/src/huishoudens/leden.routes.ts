import * as contract from '@naast/contract/huishoudens';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { setVersie } from '../platform/versie.ts';
import { addLid, endLid, updateLid } from './change-leden.ts';

/** Leden of a huishouden. */
export async function ledenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.addLid,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      const lid = await request.inScope((scope) => addLid(scope, request.params.id, request.body));
      return setVersie(reply, lid.versie).code(201).send(lid);
    },
  });

  app.route({
    ...contract.updateLid,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      const { id: huishoudenId, lidId } = request.params;
      const lid = await request.inScope((scope) =>
        updateLid(scope, { huishoudenId, lidId, versie: request.versie }, request.body),
      );
      return setVersie(reply, lid.versie).send(lid);
    },
  });

  app.route({
    ...contract.endLid,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      await request.inScope((scope) => endLid(scope, request.params.id, request.params.lidId));
      return reply.code(204).send(null);
    },
  });
}
