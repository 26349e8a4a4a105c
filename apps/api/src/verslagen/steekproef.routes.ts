import * as contract from '@naast/contract/verslag-steekproef';
import { renderSteekproefPdf } from '@naast/pdf/steekproef-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { addBevinding, readSteekproef, readSteekproeven, startSteekproef } from './draw-steekproef.ts';
import { findMijnNaam } from './fonds.queries.ts';
import { writeSteekproefCsv } from './write-steekproef-csv.ts';

const lezen = { recht: 'controle.lezen' } as const;
const maken = { recht: 'steekproef.maken' } as const;

/** Samples of the payments: drawing, checking one by one, and the list as a file. */
export async function steekproefRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listSteekproeven,
    config: lezen,
    handler: (request) => request.inScope((scope) => readSteekproeven(scope, request.params.id)),
  });

  app.route({
    ...contract.createSteekproef,
    config: maken,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => startSteekproef(scope, params.id, body)));
    },
  });

  app.route({
    ...contract.getSteekproef,
    config: lezen,
    handler: (request) => request.inScope((scope) => readSteekproef(scope, request.params, 'lezen')),
  });

  app.route({
    ...contract.createBevinding,
    config: maken,
    handler: async (request, reply) => {
      const { id, ...plaats } = request.params;
      const bevinding = { ...plaats, ...request.body };
      return reply.code(201).send(await request.inScope((scope) => addBevinding(scope, id, bevinding)));
    },
  });

  app.route({
    ...contract.getSteekproefCsv,
    config: { ...lezen, ...perKwartier },
    handler: async (request, reply) => {
      const lijst = await request.inScope((scope) => readSteekproef(scope, request.params, 'exporteren'));
      return sendBestand(reply, `steekproef-${lijst.budgetjaar}`, 'csv', writeSteekproefCsv(lijst));
    },
  });

  app.route({
    ...contract.getSteekproefPdf,
    config: { ...lezen, ...perKwartier },
    handler: async (request, reply) => {
      const stuk = await request.inScope(async (scope) => ({
        ...(await readSteekproef(scope, request.params, 'exporteren')),
        ontvanger: await findMijnNaam(scope),
      }));
      const opties = { gemaaktOp: request.server.deps.nu(), bestandsId: uuidv7() };
      return sendBestand(reply, `steekproef-${stuk.budgetjaar}`, 'pdf', renderSteekproefPdf(stuk, opties));
    },
  });
}
