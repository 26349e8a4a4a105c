import * as contract from '@naast/contract/vertrekken';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { setVersie } from '../platform/versie.ts';
import { createVertrek, divideVertrek, finishVertrek, readVertrek } from './divide-vertrek.ts';
import { listTeamleden } from './vertrekken.queries.ts';

/** A colleague leaves: the teamleider divides their casussen. */
export async function vertrekkenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listTeamleden,
    config: { recht: 'vertrek.regelen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await listTeamleden(scope);
        await logActie(scope, { actie: 'lezen', onderwerp: 'team', aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.createVertrek,
    config: { recht: 'vertrek.regelen' },
    handler: async (request, reply) => {
      const vertrek = await request.inScope((scope) => createVertrek(scope, request.body));
      return setVersie(reply, vertrek.versie).code(201).send(vertrek);
    },
  });

  app.route({
    ...contract.getVertrek,
    config: { recht: 'vertrek.regelen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const vertrek = await request.inScope(async (scope) => {
        await logActie(scope, { actie: 'lezen', onderwerp: 'vertrek', onderwerpId: id });
        return readVertrek(scope, id);
      });
      return setVersie(reply, vertrek.versie).send(vertrek);
    },
  });

  app.route({
    ...contract.divideVertrek,
    config: { recht: 'vertrek.regelen' },
    handler: (request) =>
      request.inScope((scope) => divideVertrek(scope, request.params.id, request.body.verdeling)),
  });

  app.route({
    ...contract.finishVertrek,
    config: { recht: 'vertrek.regelen' },
    handler: async (request, reply) => {
      const vertrek = await request.inScope((scope) =>
        finishVertrek(scope, request.params.id, request.versie),
      );
      return setVersie(reply, vertrek.versie).send(vertrek);
    },
  });
}
