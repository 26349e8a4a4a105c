import * as contract from '@naast/contract/verslag-grootboek';
import { renderGrootboekPdf } from '@naast/pdf/grootboek-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { findMijnNaam } from './fonds.queries.ts';
import { exportGrootboek, readGrootboek, readMutatie, readTotalen } from './read-grootboek.ts';
import { writeGrootboekCsv } from './write-grootboek-csv.ts';

const recht = 'grootboek.lezen';
/** A rekenblad takes every mutatie; on paper a thousand is enough to read. */
const meeste = { csv: 200_000, pdf: 1_000 };

/** Every euro of a fonds: a page at a time, added up, one by one, and as a file. */
export async function grootboekRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getGrootboek,
    config: { recht },
    handler: (request) => request.inScope((scope) => readGrootboek(scope, request.params.id, request.query)),
  });

  app.route({
    ...contract.getGrootboekTotalen,
    config: { recht },
    handler: (request) => request.inScope((scope) => readTotalen(scope, request.params.id, request.query)),
  });

  app.route({
    ...contract.getMutatie,
    config: { recht },
    handler: (request) =>
      request.inScope((scope) => readMutatie(scope, request.params.id, request.params.mutatieId)),
  });

  app.route({
    ...contract.getGrootboekCsv,
    config: { recht, ...perKwartier },
    handler: async (request, reply) => {
      const { params, query } = request;
      const boek = await request.inScope((scope) => exportGrootboek(scope, params.id, query, meeste.csv));
      return sendBestand(reply, `grootboek-${boek.budgetjaar}`, 'csv', writeGrootboekCsv(boek));
    },
  });

  app.route({
    ...contract.getGrootboekPdf,
    config: { recht, ...perKwartier },
    handler: async (request, reply) => {
      const { params, query, server } = request;
      const stuk = await request.inScope(async (scope) => ({
        ...(await exportGrootboek(scope, params.id, query, meeste.pdf)),
        ontvanger: await findMijnNaam(scope),
      }));
      const opties = { gemaaktOp: server.deps.nu(), bestandsId: uuidv7() };
      return sendBestand(reply, `grootboek-${stuk.budgetjaar}`, 'pdf', renderGrootboekPdf(stuk, opties));
    },
  });
}
