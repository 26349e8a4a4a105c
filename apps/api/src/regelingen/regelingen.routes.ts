import * as contract from '@naast/contract/regelingen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { setVersie } from '../platform/versie.ts';
import { listRegelingen, listVersies } from './regelingen.queries.ts';
import { createRegeling, updateRegeling } from './save-regeling.ts';

/** The list of regelingen that the beheerder keeps for everyone in the netwerk. */
export async function regelingenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.searchRegelingen,
    config: { recht: 'regeling.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => ({ items: await listRegelingen(scope, request.body) })),
  });

  app.route({
    ...contract.listRegelingVersies,
    config: { recht: 'regeling.lezen' },
    handler: (request) => request.inScope((scope) => readVersies(scope, request.params.id)),
  });

  app.route({
    ...contract.createRegeling,
    config: { recht: 'regeling.beheren' },
    handler: async (request, reply) => {
      const regeling = await request.inScope((scope) => createRegeling(scope, request.body));
      return setVersie(reply, regeling.versie).code(201).send(regeling);
    },
  });

  app.route({
    ...contract.updateRegeling,
    config: { recht: 'regeling.beheren' },
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      const regeling = await request.inScope((scope) => updateRegeling(scope, gezien, request.body));
      return setVersie(reply, regeling.versie).send(regeling);
    },
  });
}

async function readVersies(scope: DbScope, id: string) {
  const items = await listVersies(scope, id);
  if (items.length === 0) throw nietGevonden();
  return { items };
}
