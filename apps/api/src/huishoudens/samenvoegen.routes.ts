import * as contract from '@naast/contract/huishoudens-samenvoegen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { readLevensloop } from './levensloop.queries.ts';
import { mergeHuishoudens, unmergeHuishoudens } from './merge-huishoudens.ts';
import { previewSamenvoeging } from './preview-samenvoeging.ts';
import { requireHuishouden } from './require-huishouden.ts';
import { listLijkende } from './samenvoegen.queries.ts';
import { listTreffers } from './zoek.queries.ts';

/** Two households that turn out to be one, and what happened to a household as a whole. */
export async function samenvoegenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listMogelijkDezelfde,
    config: { recht: 'huishouden.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const { id: huishoudenId } = await requireHuishouden(scope, request.params.id);
        const items = await listTreffers(scope, await listLijkende(scope, huishoudenId));
        await logActie(scope, {
          actie: 'zoeken',
          onderwerp: 'huishouden',
          huishoudenId,
          aantal: items.length,
          doel: 'zoeken naar hetzelfde gezin',
        });
        return { items };
      }),
  });

  app.route({
    ...contract.getSamenvoegVoorbeeld,
    config: { recht: 'huishouden.lezen' },
    handler: (request) =>
      request.inScope((scope) => previewSamenvoeging(scope, request.params.id, request.params.wegId)),
  });

  app.route({
    ...contract.mergeHuishoudens,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      const samen = await request.inScope((scope) =>
        mergeHuishoudens(scope, request.params.id, request.body),
      );
      return reply.code(201).send(samen);
    },
  });

  app.route({
    ...contract.unmergeHuishoudens,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      const { id, samenvoegingId } = request.params;
      await request.inScope((scope) => unmergeHuishoudens(scope, id, samenvoegingId));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.getLevensloop,
    config: { recht: 'huishouden.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const { id: huishoudenId } = await requireHuishouden(scope, request.params.id);
        const items = await readLevensloop(scope, huishoudenId);
        await logActie(scope, {
          actie: 'lezen',
          onderwerp: 'levensloop',
          onderwerpId: huishoudenId,
          huishoudenId,
        });
        return { items };
      }),
  });
}
