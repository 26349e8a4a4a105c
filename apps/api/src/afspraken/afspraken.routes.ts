import * as contract from '@naast/contract/afspraken';
import { type Afsprakenbrief, renderAfsprakenbriefPdf } from '@naast/pdf/afsprakenbrief-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { createAfsprakenbrief, listBrieven, readAfsprakenbrief } from './create-afsprakenbrief.ts';
import { readAfspraken, writeBericht } from './read-afspraken.ts';

/** The afspraken of a casus in one list with its taken, and as a letter or a message for the family. */
export async function afsprakenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listAfspraken,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readAfspraken(scope, request.params.id)),
  });

  app.route({
    ...contract.composeAfsprakenBericht,
    config: { recht: 'casus.exporteren', ...perKwartier },
    handler: (request) =>
      request.inScope(async (scope) => ({
        tekst: await writeBericht(scope, request.params.id, request.body.lidId ?? null),
      })),
  });

  app.route({
    ...contract.createAfsprakenbrief,
    config: { recht: 'casus.exporteren', ...perKwartier },
    handler: async (request, reply) => {
      const { params, body } = request;
      const brief = await request.inScope((scope) =>
        createAfsprakenbrief(scope, params.id, body.lidId ?? null),
      );
      return reply.code(201).send(brief);
    },
  });

  app.route({
    ...contract.listAfsprakenbrieven,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const casusId = request.params.id;
        await requireKijken(scope, casusId);
        const [items] = await Promise.all([
          listBrieven(scope, casusId),
          logActie(scope, { actie: 'lezen', onderwerp: 'export', casusId }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.getAfsprakenbriefPdf,
    config: { recht: 'casus.exporteren', ...perKwartier },
    handler: async (request, reply) => {
      const { id, exportId } = request.params;
      const stuk = await request.inScope((scope) => readAfsprakenbrief(scope, id, exportId));
      const bytes = renderAfsprakenbriefPdf(stuk.document as unknown as Afsprakenbrief, {
        gemaaktOp: new Date(stuk.gemaaktOp),
        bestandsId: exportId,
      });
      return sendBestand(reply, `afspraken-exemplaar-${stuk.exemplaarNummer}`, 'pdf', bytes);
    },
  });
}
