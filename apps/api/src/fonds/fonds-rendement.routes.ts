import * as contract from '@naast/contract/realisatie';
import { renderWieBespaartPdf } from '@naast/pdf/wie-bespaart-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { findMijnNaam } from './fonds-rendement.queries.ts';
import { readFondsRendement } from './read-fonds-rendement.ts';
import { writeFondsRendementCsv } from './write-fonds-rendement-csv.ts';

/** Who gains over all granted casussen of a fonds: to read, for a spreadsheet and on paper. */
export async function fondsRendementRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getFondsRendement,
    config: { recht: 'fondsrendement.lezen' },
    handler: (request) => request.inScope((scope) => readFondsRendement(scope, request.params.id, 'lezen')),
  });

  app.route({
    ...contract.getFondsRendementCsv,
    config: { recht: 'fondsrendement.lezen', ...perKwartier },
    handler: async (request, reply) => {
      const { id } = request.params;
      const rendement = await request.inScope((scope) => readFondsRendement(scope, id, 'exporteren'));
      return sendBestand(reply, 'wie-bespaart', 'csv', writeFondsRendementCsv(rendement));
    },
  });

  app.route({
    ...contract.getFondsRendementPdf,
    config: { recht: 'fondsrendement.lezen', ...perKwartier },
    handler: async (request, reply) => {
      const { id } = request.params;
      const stuk = await request.inScope(async (scope) => ({
        ...(await readFondsRendement(scope, id, 'exporteren')),
        ontvanger: await findMijnNaam(scope),
      }));
      const opties = { gemaaktOp: request.server.deps.nu(), bestandsId: uuidv7() };
      return sendBestand(reply, 'wie-bespaart', 'pdf', renderWieBespaartPdf(stuk, opties));
    },
  });
}
