import * as contract from '@naast/contract/huishoudens-familie';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { perGebruiker } from '../platform/limiet.ts';
import { addFamilieband, removeFamilieband } from './change-familie.ts';
import { readFamilie, searchLeden } from './familie.queries.ts';
import { moveOut, undoMoveOut } from './move-out.ts';
import { requireHuishouden, requireWijzigbaar } from './require-huishouden.ts';

const zoeklimiet = perGebruiker(60, '5 minutes');

/** A family over households: who moved out, who lives in two, who is whose parent. */
export async function familieRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.moveOut,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      const nieuw = await request.inScope((scope) => moveOut(scope, request.params.id, request.body));
      return reply.code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.undoMoveOut,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      const { id, verhuizingId } = request.params;
      await request.inScope((scope) => undoMoveOut(scope, id, verhuizingId));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.searchLedenElders,
    config: { recht: 'huishouden.wijzigen', ...zoeklimiet },
    handler: (request) =>
      request.inScope(async (scope) => {
        const { id: huishoudenId } = await requireWijzigbaar(scope, request.params.id);
        const items = await searchLeden(scope, huishoudenId, request.body.naam);
        await logActie(scope, { actie: 'zoeken', onderwerp: 'lid', huishoudenId, aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.getFamilie,
    config: { recht: 'huishouden.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const { id: huishoudenId } = await requireHuishouden(scope, request.params.id);
        const familie = await readFamilie(scope, huishoudenId);
        await logActie(scope, {
          actie: 'lezen',
          onderwerp: 'familie',
          onderwerpId: huishoudenId,
          huishoudenId,
        });
        return familie;
      }),
  });

  app.route({
    ...contract.addFamilieband,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      const band = await request.inScope((scope) => addFamilieband(scope, request.params.id, request.body));
      return reply.code(201).send(band);
    },
  });

  app.route({
    ...contract.removeFamilieband,
    config: { recht: 'huishouden.wijzigen' },
    handler: async (request, reply) => {
      await request.inScope((scope) => removeFamilieband(scope, request.params.id, request.params.bandId));
      return reply.code(204).send(null);
    },
  });
}
