import * as contract from '@naast/contract/fonds-beschikking';
import { hasRecht } from '@naast/domain/gebruikers';
import { renderBeschikkingPdf } from '@naast/pdf/beschikking-pdf';
import { renderBezwaarbriefPdf } from '@naast/pdf/bezwaarbrief-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { findExport, listBeschikkingen } from '../gebruikers/export.queries.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { requireAanvraag } from './aanvraag.read.ts';
import { findBriefgegevens } from './beschikking.queries.ts';
import { createBeschikking, mayCreateBeschikking } from './create-beschikking.ts';
import { listBrieven } from './list-brieven.ts';
import { describeStuk, readBrief, type Stuk } from './read-brief.ts';

/** The decision letter: to read, and as a numbered copy. */
export async function beschikkingRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getBeschikking,
    config: { recht: 'beschikking.lezen' },
    handler: (request) =>
      request.inScope((scope) => readLetter(scope, request.params.id, request.query.brief)),
  });

  app.route({
    ...contract.listBrieven,
    config: { recht: 'beschikking.lezen' },
    handler: (request) => request.inScope((scope) => readKeuzes(scope, request.params.id)),
  });

  app.route({
    ...contract.createBeschikking,
    config: { recht: 'beschikking.maken', ...perKwartier },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply
        .code(201)
        .send(await request.inScope((scope) => createBeschikking(scope, params.id, body)));
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
      const bytes = renderStuk(stuk.document as unknown as Stuk, {
        gemaaktOp: new Date(stuk.gemaaktOp),
        bestandsId: exportId,
      });
      return sendBestand(reply, `beschikking-exemplaar-${stuk.exemplaarNummer}`, 'pdf', bytes);
    },
  });
}

const renderStuk = (stuk: Stuk, opties: Parameters<typeof renderBeschikkingPdf>[1]): Uint8Array =>
  'brieftype' in stuk ? renderBezwaarbriefPdf(stuk, opties) : renderBeschikkingPdf(stuk, opties);

async function readLetter(scope: DbScope, aanvraagId: string, gevraagd: string | undefined) {
  const { brief, gegevens } = await readBrief(scope, aanvraagId, gevraagd);
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'beschikking',
    onderwerpId: aanvraagId,
    casusId: gegevens.casusId,
  });
  return describeStuk({ ...brief, ontvanger: '', exemplaarNummer: 0, exportId: '' } as Stuk);
}

async function readKeuzes(scope: DbScope, aanvraagId: string) {
  const { casusId } = await requireAanvraag(scope, aanvraagId);
  const [items] = await Promise.all([
    listBrieven(scope, aanvraagId),
    logActie(scope, { actie: 'lezen', onderwerp: 'beschikking', onderwerpId: aanvraagId, casusId }),
  ]);
  return { items };
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
