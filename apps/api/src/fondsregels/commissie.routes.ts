import * as contract from '@naast/contract/fonds-commissie';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { addLid, endLid, setVoorzitter } from './change-commissie.ts';
import { listCommissieleden } from './commissie.queries.ts';
import { requireFonds } from './read-uitleg.ts';

/** The commissie of a fonds, with its periods and deputies. */
export async function fondsCommissieRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const inrichten = { config: { recht: 'fonds.inrichten' } } as const;

  app.route({
    ...contract.listCommissie,
    config: { recht: 'fonds.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const { id } = request.params;
        await requireFonds(scope, id);
        const [items] = await Promise.all([
          listCommissieleden(scope, id),
          logActie(scope, {
            actie: 'lezen',
            onderwerp: 'fonds',
            onderwerpId: id,
            doel: 'commissie bekijken',
          }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.addCommissielid,
    ...inrichten,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => addLid(scope, params.id, body)));
    },
  });

  app.route({
    ...contract.endCommissielid,
    ...inrichten,
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      const na = await request.inScope((scope) => endLid(scope, params, versie, body.laatsteDag));
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.setVoorzitter,
    ...inrichten,
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      const na = await request.inScope((scope) => setVoorzitter(scope, params, versie, body.vanaf));
      return reply.code(201).send(na);
    },
  });
}
