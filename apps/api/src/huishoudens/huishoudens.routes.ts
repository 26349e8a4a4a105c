import * as contract from '@naast/contract/huishoudens';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { perGebruiker } from '../platform/limiet.ts';
import { setVersie } from '../platform/versie.ts';
import { createHuishouden } from './create-huishouden.ts';
import { listBegonnen } from './huishoudens.queries.ts';
import { readHuishouden } from './require-huishouden.ts';
import { searchHuishoudens } from './search-huishoudens.ts';
import { updateHuishouden } from './update-huishouden.ts';

// Guessing names one by one must be slow; a day of real intakes never comes near.
const zoeklimiet = perGebruiker(30, '5 minutes');

/** Households: search before create, register, read, change. */
export async function huishoudensRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.searchHuishoudens,
    config: { recht: 'huishouden.zoeken', ...zoeklimiet },
    handler: (request) => request.inScope((scope) => searchHuishoudens(scope, request.body)),
  });

  app.route({
    ...contract.createHuishouden,
    config: { recht: 'huishouden.aanmaken' },
    handler: async (request, reply) => {
      const huishouden = await request.inScope((scope) => createHuishouden(scope, request.body));
      return setVersie(reply, huishouden.versie).code(201).send(huishouden);
    },
  });

  app.route({
    ...contract.listBegonnenHuishoudens,
    config: { recht: 'huishouden.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await listBegonnen(scope);
        await logActie(scope, { actie: 'lezen', onderwerp: 'huishoudens', aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.getHuishouden,
    config: { recht: 'huishouden.lezen' },
    handler: async (request, reply) => {
      const huishouden = await request.inScope((scope) => readHuishouden(scope, request.params.id));
      return setVersie(reply, huishouden.versie).send({ ...huishouden, waarschuwingen: [] });
    },
  });

  app.route({
    ...contract.updateHuishouden,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      const huishouden = await request.inScope((scope) =>
        updateHuishouden(scope, request.params.id, request.versie, request.body),
      );
      return setVersie(reply, huishouden.versie).send(huishouden);
    },
  });
}
