import * as contract from '@naast/contract/fonds';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { listFondsen } from './fonds.queries.ts';

/** The fondsen, with what is left. */
export async function fondsRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listFondsen,
    config: { recht: 'fonds.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await listFondsen(scope);
        await logActie(scope, {
          actie: 'lezen',
          onderwerp: 'fonds',
          aantal: items.length,
          doel: 'fonds bekijken',
        });
        return { items };
      }),
  });
}
