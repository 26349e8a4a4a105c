import * as contract from '@naast/contract/casussen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { decodeCursor, toPagina } from '../platform/cursor.ts';
import { nietGevonden } from '../platform/problem.ts';
import { setVersie } from '../platform/versie.ts';
import { openCasusRij } from './casus.queries.ts';
import { listCasussen, searchCasussen } from './casussen.queries.ts';
import { changeFase } from './change-fase.ts';
import { createCasus } from './create-casus.ts';
import { updateCasus } from './update-casus.ts';

/** Casussen: open one, find one, and move it through its fasen. */
export async function casussenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.createCasus,
    config: { recht: 'casus.aanmaken' },
    handler: async (request, reply) => {
      const casus = await request.inScope((scope) => createCasus(scope, request.body));
      return reply.code(201).send(casus);
    },
  });

  app.route({
    ...contract.listCasussen,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const { fase, na, aantal = 25 } = request.query;
        const vraag = { fase, na: na ? decodeCursor(na) : undefined, limiet: aantal + 1 };
        const rijen = await listCasussen(scope, vraag);
        const pagina = toPagina(rijen, aantal, (rij) => ({ op: rij.gewijzigdOp, id: rij.id }));
        await logActie(scope, { actie: 'lezen', onderwerp: 'casussen', aantal: pagina.items.length });
        return pagina;
      }),
  });

  app.route({
    ...contract.searchCasussen,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await searchCasussen(scope, request.body);
        await logActie(scope, { actie: 'zoeken', onderwerp: 'casus', aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.getCasus,
    config: { recht: 'casus.lezen' },
    handler: async (request, reply) => {
      const casus = await request.inScope((scope) => openCasusRij(scope, request.params.id));
      if (!casus) throw nietGevonden();
      return setVersie(reply, casus.versie).send(casus);
    },
  });

  app.route({
    ...contract.updateCasus,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const casus = await request.inScope((scope) =>
        updateCasus(scope, request.params.id, request.versie, request.body),
      );
      return setVersie(reply, casus.versie).send(casus);
    },
  });

  app.route({
    ...contract.changeFase,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const casus = await request.inScope((scope) =>
        changeFase(scope, request.params.id, request.versie, request.body),
      );
      return setVersie(reply, casus.versie).send(casus);
    },
  });
}
