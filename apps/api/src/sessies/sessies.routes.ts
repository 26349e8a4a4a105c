import * as contract from '@naast/contract/sessies';
import type { CasusPdf } from '@naast/pdf/casus-document';
import { renderCasusPdf } from '@naast/pdf/casus-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { findExport, listExports } from '../gebruikers/export.queries.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { createCasusstuk } from './create-casusstuk.ts';

/** Casusstukken for the omgekeerde toets, and the register of who got them. */
export async function sessiesRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.createCasusstuk,
    config: { recht: 'casus.exporteren', ...perKwartier },
    handler: async (request, reply) => {
      const { id } = request.params;
      return reply.code(201).send(await request.inScope((scope) => createCasusstuk(scope, id, request.body)));
    },
  });

  app.route({
    ...contract.listCasusExports,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => ({ items: await readRegister(scope, request.params.id) })),
  });

  app.route({
    ...contract.getCasusstukPdf,
    config: { recht: 'casus.exporteren', ...perKwartier },
    handler: async (request, reply) => {
      const { id, exportId } = request.params;
      const stuk = await request.inScope((scope) => readCasusstuk(scope, id, exportId));
      const bytes = renderCasusPdf(stuk.document as unknown as CasusPdf, {
        gemaaktOp: new Date(stuk.gemaaktOp),
        bestandsId: exportId,
      });
      return sendBestand(reply, `casusstuk-exemplaar-${stuk.exemplaarNummer}`, 'pdf', bytes);
    },
  });
}

async function readRegister(scope: DbScope, casusId: string) {
  const { huishoudenId } = await requireKijken(scope, casusId);
  const [items] = await Promise.all([
    listExports(scope, casusId),
    logActie(scope, { actie: 'lezen', onderwerp: 'export', casusId, huishoudenId }),
  ]);
  return items;
}

/** Only who made the copy prints it again: a named copy must not reach someone who could not have made it. */
async function readCasusstuk(scope: DbScope, casusId: string, exportId: string) {
  const { huishoudenId } = await requireKijken(scope, casusId);
  const stuk = await findExport(scope, { casusId }, exportId);
  if (stuk?.soort !== 'casusstuk' || stuk.gemaaktDoorId !== scope.gebruiker.id) throw nietGevonden();
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'casusstuk',
    onderwerpId: exportId,
    casusId,
    huishoudenId,
    doel: stuk.doel,
  });
  return stuk;
}
