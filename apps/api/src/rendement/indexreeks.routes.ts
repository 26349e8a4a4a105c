import * as contract from '@naast/contract/prijslijst-beheer';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { setVersie } from '../platform/versie.ts';
import { listIndexreeksen } from './indexreeks.queries.ts';
import { saveIndexcijfer } from './save-indexcijfer.ts';

/** The figures that bring a price of one year to another. */
export async function indexreeksRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listIndexreeksen,
    config: { recht: 'prijslijst.lezen' },
    handler: (request) => request.inScope(async (scope) => ({ items: await listIndexreeksen(scope) })),
  });

  app.route({
    ...contract.saveIndexcijfer,
    config: { recht: 'prijslijst.beheren' },
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      const reeks = await request.inScope((scope) => saveIndexcijfer(scope, gezien, request.body));
      return setVersie(reply, reeks.versie).send(reeks);
    },
  });
}
