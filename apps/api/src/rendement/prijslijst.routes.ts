import * as contract from '@naast/contract/prijslijst';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import {
  hasPrijslijst,
  listIndexcijfers,
  listPrijslijsten,
  listPrijzen,
  type Prijsvraag,
} from './prijslijst.queries.ts';

/** Price lists and the index: the same for everyone in the netwerk, and about no one. */
export async function prijslijstRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = { recht: 'prijslijst.lezen' } as const;

  app.route({
    ...contract.listPrijslijsten,
    config,
    handler: (request) => request.inScope(async (scope) => ({ items: await listPrijslijsten(scope) })),
  });

  app.route({
    ...contract.listPrijzen,
    config,
    handler: (request) => request.inScope((scope) => readPrijzen(scope, request.params.id, {})),
  });

  app.route({
    ...contract.searchPrijzen,
    config,
    handler: (request) =>
      request.inScope(async (scope) => {
        const gevonden = await readPrijzen(scope, request.params.id, request.body);
        await logActie(scope, {
          actie: 'zoeken',
          onderwerp: 'prijs',
          aantal: gevonden.items.length,
          doel: 'een prijs kiezen',
        });
        return gevonden;
      }),
  });

  app.route({
    ...contract.listIndexcijfers,
    config,
    handler: (request) => request.inScope(async (scope) => ({ items: await listIndexcijfers(scope) })),
  });
}

async function readPrijzen(scope: DbScope, prijslijstId: string, vraag: Prijsvraag) {
  const [bestaat, items] = await Promise.all([
    hasPrijslijst(scope, prijslijstId),
    listPrijzen(scope, prijslijstId, vraag),
  ]);
  if (!bestaat) throw nietGevonden();
  return { items };
}
