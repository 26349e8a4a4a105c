import * as contract from '@naast/contract/verslag-controle';
import { renderControlePdf } from '@naast/pdf/controle-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { findMijnNaam } from './fonds.queries.ts';
import { readControle } from './read-controle.ts';
import { writeControleCsv } from './write-controle-csv.ts';

const recht = 'controle.lezen';

/** The fonds added up for the controleur: to read, for a spreadsheet and on paper. */
export async function controleRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getControle,
    config: { recht },
    handler: (request) =>
      request.inScope((scope) => readControle(scope, request.params.id, request.query.budgetjaar, 'lezen')),
  });

  app.route({
    ...contract.getControleCsv,
    config: { recht, ...perKwartier },
    handler: async (request, reply) => {
      const { params, query } = request;
      const controle = await request.inScope((scope) =>
        readControle(scope, params.id, query.budgetjaar, 'exporteren'),
      );
      return sendBestand(reply, `controle-${controle.saldo.budgetjaar}`, 'csv', writeControleCsv(controle));
    },
  });

  app.route({
    ...contract.getControlePdf,
    config: { recht, ...perKwartier },
    handler: async (request, reply) => {
      const { params, query, server } = request;
      const stuk = await request.inScope(async (scope) => ({
        ...(await readControle(scope, params.id, query.budgetjaar, 'exporteren')),
        ontvanger: await findMijnNaam(scope),
      }));
      const opties = { gemaaktOp: server.deps.nu(), bestandsId: uuidv7() };
      return sendBestand(reply, `controle-${stuk.saldo.budgetjaar}`, 'pdf', renderControlePdf(stuk, opties));
    },
  });
}
