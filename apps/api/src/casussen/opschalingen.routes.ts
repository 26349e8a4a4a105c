import * as contract from '@naast/contract/opschalingen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { setVersie } from '../platform/versie.ts';
import { requireKijken } from './casus.read.ts';
import { answerOpschaling, createOpschaling, updateOpschaling, withdrawOpschaling } from './opschalen.ts';
import { listMijnOpschalingen, listOpschalingen } from './opschalingen.queries.ts';
import { writeLoketTekst } from './write-lokettekst.ts';

/** The ladder: asking for help one step up. */
export async function opschalingenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listOpschalingen,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        const [, items] = await Promise.all([
          requireKijken(scope, casusId),
          listOpschalingen(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'opschalingen', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.listMijnOpschalingen,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await listMijnOpschalingen(scope);
        await logActie(scope, { actie: 'lezen', onderwerp: 'opschalingen', aantal: items.length });
        return { items };
      }),
  });

  app.route({
    ...contract.createOpschaling,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const vraag = await request.inScope((scope) =>
        createOpschaling(scope, request.params.id, request.body),
      );
      return setVersie(reply, vraag.versie).code(201).send(vraag);
    },
  });

  app.route({
    ...contract.answerOpschaling,
    config: { recht: 'casus.lezen' },
    handler: (request) => {
      const { id, opschalingId } = request.params;
      return request.inScope((scope) => answerOpschaling(scope, id, opschalingId, request.body.antwoord));
    },
  });

  app.route({
    ...contract.updateOpschaling,
    config: { recht: 'casus.wijzigen' },
    handler: async (request, reply) => {
      const { id: casusId, opschalingId } = request.params;
      const gezien = { casusId, opschalingId, versie: request.versie };
      const vraag = await request.inScope((scope) => updateOpschaling(scope, gezien, request.body));
      return setVersie(reply, vraag.versie).send(vraag);
    },
  });

  app.route({
    ...contract.withdrawOpschaling,
    config: { recht: 'casus.wijzigen' },
    handler: (request) => {
      const { id, opschalingId } = request.params;
      return request.inScope((scope) => withdrawOpschaling(scope, id, opschalingId));
    },
  });

  app.route({
    ...contract.getLoketTekst,
    config: { recht: 'casus.exporteren' },
    handler: (request) => {
      const { id, opschalingId } = request.params;
      return request.inScope(async (scope) => ({ tekst: await writeLoketTekst(scope, id, opschalingId) }));
    },
  });
}
