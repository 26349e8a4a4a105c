import * as contract from '@naast/contract/indexreeksen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { setVersie } from '../platform/versie.ts';
import {
  createIndexreeks,
  deleteIndexreeks,
  removeIndexcijfer,
  renameIndexreeks,
} from './change-indexreeks.ts';
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

  app.route({
    ...contract.createIndexreeks,
    config: { recht: 'prijslijst.beheren' },
    handler: async (request, reply) => {
      const reeks = await request.inScope((scope) => createIndexreeks(scope, request.body));
      return setVersie(reply, reeks.versie).code(201).send(reeks);
    },
  });

  app.route({
    ...contract.updateIndexreeks,
    config: { recht: 'prijslijst.beheren' },
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      const reeks = await request.inScope((scope) => renameIndexreeks(scope, gezien, request.body.naam));
      return setVersie(reply, reeks.versie).send(reeks);
    },
  });

  app.route({
    ...contract.deleteIndexreeks,
    config: { recht: 'prijslijst.beheren' },
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      await request.inScope((scope) => deleteIndexreeks(scope, gezien));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.deleteIndexcijfer,
    config: { recht: 'prijslijst.beheren' },
    handler: async (request, reply) => {
      const { id, jaar } = request.params;
      const gezien = { id, versie: request.versie };
      const reeks = await request.inScope((scope) => removeIndexcijfer(scope, gezien, jaar));
      return setVersie(reply, reeks.versie).send(reeks);
    },
  });
}
