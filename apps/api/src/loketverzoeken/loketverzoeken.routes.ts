import * as contract from '@naast/contract/loketverzoeken';
import { type Loketbrief, renderLoketbriefPdf } from '@naast/pdf/loketbrief-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { setVersie } from '../platform/versie.ts';
import { changeLoketverzoek, stepLoketverzoek } from './change-loketverzoek.ts';
import { createLoketbrief, readLoketbrief, readRegister } from './create-loketbrief.ts';
import { createLoketverzoek } from './create-loketverzoek.ts';
import { listTeLaat } from './loketverzoeken.queries.ts';
import { getLoketverzoek, logVerzoek, readLijst, requireVerzoek } from './read-loketverzoek.ts';

const dagInNederland = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** What is asked of a loket instead of the fonds: the letter, and what came of it. */
export async function loketverzoekenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listLoketverzoeken,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readLijst(scope, request.params.id)),
  });

  app.route({
    ...contract.listTeLaat,
    config: { recht: 'aanvraag.maken' },
    handler: (request) =>
      request.inScope(async (scope) => {
        const [items] = await Promise.all([
          listTeLaat(scope, dagInNederland.format(scope.nu)),
          logActie(scope, { actie: 'lezen', onderwerp: 'loketverzoek' }),
        ]);
        return { items };
      }),
  });

  app.route({
    ...contract.createLoketverzoek,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const nieuw = await request.inScope((scope) => createLoketverzoek(scope, params.id, body));
      return setVersie(reply, nieuw.versie).code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.getLoketverzoek,
    config: { recht: 'casus.lezen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const verzoek = await request.inScope(async (scope) => {
        const { toegang } = await requireVerzoek(scope, id);
        const [gelezen] = await Promise.all([
          getLoketverzoek(scope, id),
          logVerzoek(scope, 'lezen', toegang, id),
        ]);
        return gelezen;
      });
      return setVersie(reply, verzoek.versie).send(verzoek);
    },
  });

  app.route({
    ...contract.updateLoketverzoek,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      const verzoek = await request.inScope((scope) => changeLoketverzoek(scope, params.id, versie, body));
      return setVersie(reply, verzoek.versie).send(verzoek);
    },
  });

  app.route({
    ...contract.stepLoketverzoek,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const verzoek = await request.inScope((scope) => stepLoketverzoek(scope, params.id, body));
      return setVersie(reply, verzoek.versie).code(201).send(verzoek);
    },
  });

  app.route({
    ...contract.listLoketbrieven,
    config: { recht: 'casus.lezen' },
    handler: (request) =>
      request.inScope(async (scope) => ({ items: await readRegister(scope, request.params.id) })),
  });

  app.route({
    ...contract.createLoketbrief,
    config: { recht: 'casus.exporteren', ...perKwartier },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply
        .code(201)
        .send(await request.inScope((scope) => createLoketbrief(scope, params.id, body.ontvanger)));
    },
  });

  app.route({
    ...contract.getLoketbriefPdf,
    config: { recht: 'casus.exporteren', ...perKwartier },
    handler: async (request, reply) => {
      const { id, exportId } = request.params;
      const stuk = await request.inScope((scope) => readLoketbrief(scope, id, exportId));
      const bytes = renderLoketbriefPdf(stuk.document as unknown as Loketbrief, {
        gemaaktOp: new Date(stuk.gemaaktOp),
        bestandsId: exportId,
      });
      return sendBestand(reply, `brief-loket-exemplaar-${stuk.exemplaarNummer}`, 'pdf', bytes);
    },
  });
}
