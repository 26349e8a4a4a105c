import * as contract from '@naast/contract/gebruikers';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { perGebruiker } from '../platform/limiet.ts';
import { Problem } from '../platform/problem.ts';
import { findMij, searchCollegas } from './gebruikers.queries.ts';
import { logActie } from './logregel.queries.ts';
import { updateWachtwoord } from './update-wachtwoord.ts';

/** The signed-in gebruiker, and colleagues to choose from. */
export async function gebruikersRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getMij,
    config: { recht: 'ingelogd' },
    handler: async (request) => {
      const mij = await request.inScope(findMij);
      if (!mij) throw new Problem(401, 'niet_ingelogd', 'Log in om verder te gaan.');
      return mij;
    },
  });

  app.route({
    ...contract.updateWachtwoord,
    config: { recht: 'ingelogd', ...perGebruiker(10, '10 minutes') },
    handler: async (request, reply) => {
      await request.inScope((scope) => updateWachtwoord(scope, request.body));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.searchGebruikers,
    config: { recht: 'gebruiker.zoeken' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await searchCollegas(scope, request.body);
        await logActie(scope, {
          actie: 'zoeken',
          onderwerp: 'gebruiker',
          aantal: items.length,
          doel: 'een collega kiezen',
        });
        return { items };
      }),
  });
}
