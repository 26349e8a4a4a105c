import * as contract from '@naast/contract/fonds-beschikking';
import { hasRecht } from '@naast/domain/gebruikers';
import type { Beschikking } from '@naast/pdf/beschikking-document';
import { renderBeschikkingPdf } from '@naast/pdf/beschikking-pdf';
import { describeBeschikking } from '@naast/pdf/beschikking-tekst';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { findExport, listBeschikkingen } from '../gebruikers/export.queries.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { perGebruiker } from '../platform/limiet.ts';
import { nietGevonden } from '../platform/problem.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { findBriefgegevens } from './beschikking.queries.ts';
import { createBeschikking, mayCreateBeschikking, readBeschikking } from './create-beschikking.ts';

const perKwartier = perGebruiker(30, '15 minutes');

/** The decision letter: to read, and as a numbered copy. */
export async function beschikkingRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getBeschikking,
    config: { recht: 'beschikking.lezen' },
    handler: (request) => request.inScope((scope) => readBrief(scope, request.params.id)),
  });

  app.route({
    ...contract.createBeschikking,
    config: { recht: 'beschikking.maken', ...perKwartier },
    handler: async (request, reply) => {
      const { ontvanger } = request.body;
      return reply
        .code(201)
        .send(await request.inScope((scope) => createBeschikking(scope, request.params.id, ontvanger)));
    },
  });

  app.route({
    ...contract.listBeschikkingen,
    config: { recht: 'beschikking.lezen' },
    handler: (request) => request.inScope((scope) => readRegister(scope, request.params.id)),
  });

  app.route({
    ...contract.getBeschikkingPdf,
    config: { recht: 'beschikking.maken', ...perKwartier },
    handler: async (request, reply) => {
      const { id, exportId } = request.params;
      const stuk = await request.inScope((scope) => readExemplaar(scope, id, exportId));
      const bytes = renderBeschikkingPdf(stuk.document as unknown as Beschikking, {
        gemaaktOp: new Date(stuk.gemaaktOp),
        bestandsId: exportId,
      });
      return reply
        .type('application/pdf')
        .header(
          'content-disposition',
          `attachment; filename="beschikking-exemplaar-${stuk.exemplaarNummer}.pdf"`,
        )
        .send(Buffer.from(bytes));
    },
  });
}

async function readBrief(scope: DbScope, aanvraagId: string) {
  const { brief, gegevens } = await readBeschikking(scope, aanvraagId);
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'beschikking',
    onderwerpId: aanvraagId,
    casusId: gegevens.casusId,
  });
  return describeBeschikking({ ...brief, ontvanger: '', exemplaarNummer: 0, exportId: '' });
}

async function readRegister(scope: DbScope, aanvraagId: string) {
  const { casusId } = await requireAanvraag(scope, aanvraagId);
  const [items, gegevens] = await Promise.all([
    listBeschikkingen(scope, aanvraagId),
    findBriefgegevens(scope, aanvraagId),
    logActie(scope, { actie: 'lezen', onderwerp: 'export', onderwerpId: aanvraagId, casusId }),
  ]);
  const heeftRecht = hasRecht(scope.gebruiker.rollen, 'beschikking.maken');
  return { items, magMaken: heeftRecht && gegevens !== undefined && mayCreateBeschikking(gegevens) };
}

/** Only who made the copy prints it again: the letter of a contactpersoon holds a name, that of the commissie does not. */
async function readExemplaar(scope: DbScope, aanvraagId: string, exportId: string) {
  const { casusId } = await requireAanvraag(scope, aanvraagId);
  const stuk = await findExport(scope, { aanvraagId }, exportId);
  if (!stuk || stuk.gemaaktDoorId !== scope.gebruiker.id) throw nietGevonden();
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'beschikking',
    onderwerpId: exportId,
    casusId,
    doel: stuk.doel,
  });
  return stuk;
}
