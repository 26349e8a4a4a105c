import * as contract from '@naast/contract/prijslijst-beheer';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { setVersie } from '../platform/versie.ts';
import { addPrijs, changePrijs, removePrijs } from './change-prijslijst.ts';

/** Single prices of a concept. */
export async function prijsRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = { recht: 'prijslijst.beheren' } as const;

  app.route({
    ...contract.createPrijs,
    config,
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      const lijst = await request.inScope((scope) => addPrijs(scope, gezien, request.body));
      return setVersie(reply, lijst.versie).code(201).send(lijst);
    },
  });

  app.route({
    ...contract.updatePrijs,
    config,
    handler: async (request, reply) => {
      const { id, prijsId } = request.params;
      const gezien = { id, versie: request.versie };
      const lijst = await request.inScope((scope) => changePrijs(scope, gezien, prijsId, request.body));
      return setVersie(reply, lijst.versie).send(lijst);
    },
  });

  app.route({
    ...contract.deletePrijs,
    config,
    handler: async (request, reply) => {
      const { id, prijsId } = request.params;
      const gezien = { id, versie: request.versie };
      const lijst = await request.inScope((scope) => removePrijs(scope, gezien, prijsId));
      return setVersie(reply, lijst.versie).send(lijst);
    },
  });
}
