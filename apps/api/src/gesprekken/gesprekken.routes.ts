import * as contract from '@naast/contract/gesprekken';
import * as praten from '@naast/contract/gesprekken-praatpunten';
import type { Gesprekgebeurtenis } from '@naast/domain/gesprekken';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie } from '../platform/versie.ts';
import { changeStand } from './change-stand.ts';
import { createGesprek } from './create-gesprek.ts';
import { getGesprek } from './get-gesprek.ts';
import { listAntwoordenVanCasus } from './list-antwoorden.ts';
import { describeGesprek, loadGesprekken } from './load-gesprekken.ts';
import { loadPraatpunten, pakPraatpuntOp } from './praatpunten.ts';
import { updateAntwoord } from './update-antwoord.ts';

/** Holding a gesprek and reading its answers. */
export async function gesprekkenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const lezen = { recht: 'gesprek.lezen' } as const;
  const afnemen = { recht: 'gesprek.afnemen' } as const;

  app.route({
    ...contract.listGesprekken,
    config: lezen,
    handler: (request) => request.inScope((scope) => showGesprekken(scope, request.params.id)),
  });

  app.route({
    ...contract.createGesprek,
    config: afnemen,
    handler: async (request, reply) => {
      const nieuw = await request.inScope((scope) => createGesprek(scope, request.params.id, request.body));
      return setVersie(reply, nieuw.versie).code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.getGesprek,
    config: lezen,
    handler: async (request, reply) => {
      const gesprek = await request.inScope((scope) => getGesprek(scope, request.params.id));
      return setVersie(reply, gesprek.versie).send(gesprek);
    },
  });

  app.route({
    ...contract.updateAntwoord,
    config: afnemen,
    handler: async (request, reply) => {
      const { id: gesprekId, vraagCode } = request.params;
      const opdracht = { gesprekId, vraagCode, versie: request.versie, body: request.body };
      const antwoord = await request.inScope((scope) => updateAntwoord(scope, opdracht));
      return setVersie(reply, antwoord.versie).send(antwoord);
    },
  });

  app.route({
    ...praten.listPraatpunten,
    config: lezen,
    handler: (request) => request.inScope((scope) => showPraatpunten(scope, request.params.id)),
  });

  app.route({
    ...praten.pakPraatpuntOp,
    config: afnemen,
    handler: (request) => {
      const { id: gesprekId, vraagCode } = request.params;
      return request.inScope((scope) => pakPraatpuntOp(scope, { gesprekId, vraagCode, ...request.body }));
    },
  });

  app.route({ ...contract.pauseGesprek, config: afnemen, handler: handleStand('pauze') });
  app.route({ ...contract.resumeGesprek, config: afnemen, handler: handleStand('hervatting') });
  app.route({ ...contract.finishGesprek, config: afnemen, handler: handleStand('afronding') });

  app.route({
    ...contract.listAntwoorden,
    config: lezen,
    handler: (request) => request.inScope((scope) => listAntwoordenVanCasus(scope, request.params.id)),
  });
}

async function showGesprekken(scope: DbScope, casusId: string) {
  const toegang = await requireKijken(scope, casusId);
  const [gesprekken] = await Promise.all([
    loadGesprekken(scope, toegang),
    logActie(scope, { actie: 'lezen', onderwerp: 'gesprek', casusId, huishoudenId: toegang.huishoudenId }),
  ]);
  return { items: gesprekken.map(describeGesprek) };
}

const handleStand =
  (gebeurtenis: Gesprekgebeurtenis) =>
  async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
    const staat = await request.inScope((scope) =>
      changeStand(scope, request.params.id, gebeurtenis, request.versie),
    );
    return setVersie(reply, staat.versie).send(staat);
  };

async function showPraatpunten(scope: DbScope, casusId: string) {
  const toegang = await requireKijken(scope, casusId);
  const { huishoudenId, mag } = toegang;
  const [items] = await Promise.all([
    loadPraatpunten(scope, toegang),
    logActie(scope, { actie: 'lezen', onderwerp: 'antwoord', casusId, huishoudenId }),
  ]);
  return { mag, items };
}
