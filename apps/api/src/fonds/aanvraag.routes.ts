import * as contract from '@naast/contract/fonds-aanvraag';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { markGelezenVan } from '../meldingen/meldingen.read.ts';
import { decodeCursor, toPagina } from '../platform/cursor.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie } from '../platform/versie.ts';
import { getAanvraag, requireAanvraag } from './aanvraag.read.ts';
import { listKaarten } from './kaarten.queries.ts';
import { logAanvraag } from './log-aanvraag.ts';
import { createAanvraag, saveAanvraag } from './save-aanvraag.ts';

/** Beginning, reading and saving an aanvraag; the steps that follow are in stappen.routes.ts. */
export async function aanvraagRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.createAanvraag,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const nieuw = await request.inScope((scope) => createAanvraag(scope, params.id, body.fondsId));
      return setVersie(reply, nieuw.versie).code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.listCasusAanvragen,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readVanCasus(scope, request.params.id)),
  });

  app.route({
    ...contract.listAanvragen,
    config: { recht: 'aanvraag.lezen' },
    handler: (request) => request.inScope((scope) => readLijst(scope, request.query)),
  });

  app.route({
    ...contract.getAanvraag,
    config: { recht: 'aanvraag.lezen' },
    handler: async (request, reply) => {
      const aanvraag = await request.inScope((scope) => readAanvraag(scope, request.params.id));
      return setVersie(reply, aanvraag.versie).send(aanvraag);
    },
  });

  app.route({
    ...contract.updateAanvraag,
    config: { recht: 'aanvraag.maken' },
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      const aanvraag = await request.inScope((scope) => saveAanvraag(scope, params.id, versie, body));
      return setVersie(reply, aanvraag.versie).send(aanvraag);
    },
  });
}

async function readAanvraag(scope: DbScope, aanvraagId: string) {
  const rij = await requireAanvraag(scope, aanvraagId);
  const [aanvraag] = await Promise.all([
    getAanvraag(scope, aanvraagId),
    logAanvraag(scope, 'lezen', rij),
    markGelezenVan(scope, aanvraagId),
  ]);
  return aanvraag;
}

async function readVanCasus(scope: DbScope, casusId: string) {
  const { huishoudenId } = await requireKijken(scope, casusId);
  const [items] = await Promise.all([
    listKaarten(scope, { casusId, aantal: 100 }),
    logActie(scope, { actie: 'lezen', onderwerp: 'aanvraag', casusId, huishoudenId }),
  ]);
  return { items };
}

interface LijstVraag {
  na?: string | undefined;
  aantal?: number | undefined;
  fonds?: string | undefined;
  stand?: string | undefined;
}

async function readLijst(scope: DbScope, { na, aantal = 100, fonds, stand }: LijstVraag) {
  const rijen = await listKaarten(scope, {
    fonds,
    stand,
    na: na === undefined ? undefined : decodeCursor(na),
    aantal: aantal + 1,
  });
  const pagina = toPagina(rijen, aantal, ({ gewijzigdOp, id }) => ({ op: gewijzigdOp, id }));
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'aanvraag',
    aantal: pagina.items.length,
    doel: 'overzicht van aanvragen',
  });
  return pagina;
}
