import * as contract from '@naast/contract/canvas';
import type { OrdeblokNr, TekstblokNr } from '@naast/domain/canvas';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie } from '../platform/versie.ts';
import { findHuishoudenNaam } from './canvas.queries.ts';
import { getCanvas } from './canvas.read.ts';
import { updateBlok, updateEigenWoorden, updateVolgorde } from './change-tekst.ts';
import { listWijzigingen } from './list-wijzigingen.ts';
import { readVerleden } from './read-verleden.ts';

/** The canvas as a whole, its texts, its orders and its history; items are in canvas-items.routes.ts. */
export async function canvasRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getCanvas,
    config: { recht: 'canvas.lezen' },
    handler: (request) => request.inScope((scope) => readCanvas(scope, request.params.id)),
  });

  app.route({
    ...contract.updateBlok,
    config: { recht: 'canvas.wijzigen' },
    handler: async (request, reply) => {
      const { id, blok } = request.params;
      const wat = { blok: blok as TekstblokNr, tekst: request.body.tekst, versie: request.versie };
      const tekstblok = await request.inScope((scope) => updateBlok(scope, id, wat));
      setVersie(reply, tekstblok.versie);
      return tekstblok;
    },
  });

  app.route({
    ...contract.updateEigenWoorden,
    config: { recht: 'canvas.wijzigen' },
    handler: async (request, reply) => {
      const { id, lidId } = request.params;
      const wat = { lidId, woorden: request.body.woorden, versie: request.versie };
      const woorden = await request.inScope((scope) => updateEigenWoorden(scope, id, wat));
      setVersie(reply, woorden.versie);
      return woorden;
    },
  });

  app.route({
    ...contract.updateVolgorde,
    config: { recht: 'canvas.wijzigen' },
    handler: async (request, reply) => {
      const { id, blok } = request.params;
      const wat = { blok: blok as OrdeblokNr, ids: request.body.ids, versie: request.versie };
      const volgorde = await request.inScope((scope) => updateVolgorde(scope, id, wat));
      setVersie(reply, volgorde.versie);
      return volgorde;
    },
  });

  app.route({
    ...contract.listWijzigingen,
    config: { recht: 'canvas.lezen' },
    handler: (request) =>
      request.inScope((scope) => listWijzigingen(scope, request.params.id, request.query)),
  });

  app.route({
    ...contract.getVerleden,
    config: { recht: 'canvas.lezen' },
    handler: (request) => request.inScope((scope) => readVerleden(scope, request.params.id, request.query)),
  });
}

async function readCanvas(scope: DbScope, casusId: string) {
  const { huishoudenId, code, fase, mag } = await requireKijken(scope, casusId);
  const [canvas, huishouden] = await Promise.all([
    getCanvas(scope, casusId),
    findHuishoudenNaam(scope, huishoudenId),
    logActie(scope, { actie: 'lezen', onderwerp: 'canvas', casusId, huishoudenId }),
  ]);
  const dicht = fase === 'afgesloten' || fase === 'gestopt';
  return { ...canvas, code, fase, huishouden, mag: dicht ? ('kijken' as const) : mag };
}
