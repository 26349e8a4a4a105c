import * as contract from '@naast/contract/kladjes';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { nietGevonden } from '../platform/problem.ts';
import { setVersie } from '../platform/versie.ts';
import * as kladjes from './kladjes.queries.ts';
import { saveKladje } from './save-kladje.ts';

/** Drafts of forms, and the key for what a browser could not send. Both are of the gebruiker alone. */
export async function kladjesRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const ingelogd = { config: { recht: 'ingelogd' } } as const;

  app.route({
    ...contract.listKladjes,
    ...ingelogd,
    handler: (request) => request.inScope(async (scope) => ({ items: await kladjes.listKladjes(scope) })),
  });

  app.route({
    ...contract.getKladje,
    ...ingelogd,
    handler: async (request, reply) => {
      const kladje = await request.inScope((scope) => kladjes.findKladje(scope, request.params.plek));
      if (!kladje) throw nietGevonden();
      return setVersie(reply, kladje.versie).send(kladje);
    },
  });

  app.route({
    ...contract.putKladje,
    ...ingelogd,
    handler: async (request, reply) => {
      const { params, body, versie } = request;
      const kladje = await request.inScope((scope) => saveKladje(scope, { ...params, ...body, versie }));
      return setVersie(reply, kladje.versie).send(kladje);
    },
  });

  app.route({
    ...contract.deleteKladje,
    ...ingelogd,
    handler: async (request, reply) => {
      await request.inScope((scope) => kladjes.deleteKladje(scope, request.params.plek));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.getKluissleutel,
    ...ingelogd,
    handler: async (request) => {
      const sleutel = await request.inScope(kladjes.getKluissleutel);
      return { sleutel: sleutel.toString('base64') };
    },
  });
}
