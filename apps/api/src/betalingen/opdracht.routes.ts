import * as contract from '@naast/contract/betaalopdrachten';
import { writePain } from '@naast/domain/betalingen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { withWeigering } from '../fonds/stap.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { perGebruiker } from '../platform/limiet.ts';
import { sendBestand } from '../platform/send-bestand.ts';
import { setVersie } from '../platform/versie.ts';
import { readOpdracht, readVoorBestand, releaseOpdracht, stepOpdracht } from './change-opdracht.ts';
import * as opdrachten from './opdracht.queries.ts';
import { writeOpdrachtCsv } from './write-opdracht-csv.ts';

const perPagina = 500;
const perKwartier = perGebruiker(60, '15 minutes');
const lezen = { config: { recht: 'betaalopdracht.lezen' } } as const;
const betalen = { config: { recht: 'aanvraag.betalen' } } as const;

/** What is due, and the orders that pay it. */
export async function betaalopdrachtRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listTeBetalen,
    ...lezen,
    handler: (request) => request.inScope((scope) => readTeBetalen(scope, request.query.totEnMet)),
  });

  app.route({
    ...contract.listBetaalopdrachten,
    ...lezen,
    handler: (request) =>
      request.inScope(async (scope) => {
        const items = await opdrachten.listOpdrachten(scope);
        await logActie(scope, {
          actie: 'lezen',
          onderwerp: 'betaalopdracht',
          aantal: items.length,
          doel: 'uitbetalen wat is toegekend',
        });
        return { items };
      }),
  });

  app.route({
    ...contract.getBetaalopdracht,
    ...lezen,
    handler: async (request, reply) => {
      const opdracht = await request.inScope((scope) => readOpdracht(scope, request.params.id));
      return setVersie(reply, opdracht.versie).send(opdracht);
    },
  });

  app.route({
    ...contract.createBetaalopdracht,
    ...betalen,
    handler: async (request, reply) => {
      const { params, body } = request;
      const nieuw = { id: uuidv7(), ...body };
      const na = await request.inScope((scope) => createOpdracht(scope, params.id, nieuw));
      return reply.code(201).send(na);
    },
  });
}

async function readTeBetalen(scope: DbScope, totEnMet: string) {
  const rijen = await opdrachten.listTeBetalen(scope, totEnMet, perPagina + 1);
  const items = rijen.slice(0, perPagina);
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'betaling',
    aantal: items.length,
    doel: 'uitbetalen wat is toegekend',
  });
  return { items, meer: rijen.length > perPagina };
}

async function createOpdracht(
  scope: DbScope,
  fondsId: string,
  nieuw: Parameters<typeof opdrachten.createOpdracht>[2],
) {
  await withWeigering(opdrachten.createOpdracht(scope, fondsId, nieuw));
  await logActie(scope, {
    actie: 'aanmaken',
    onderwerp: 'betaalopdracht',
    onderwerpId: nieuw.id,
    aantal: nieuw.termijnIds.length,
    doel: 'uitbetalen wat is toegekend',
  });
  return { id: nieuw.id };
}

/** The steps of an order: released by a second person, sent, paid; or it falls away. */
export async function opdrachtStapRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.releaseBetaalopdracht,
    ...betalen,
    handler: async (request, reply) => {
      const { params, versie } = request;
      const na = await request.inScope((scope) => releaseOpdracht(scope, params.id, versie));
      return setVersie(reply, na.versie).code(201).send(na);
    },
  });

  app.route({
    ...contract.sendBetaalopdracht,
    ...betalen,
    handler: async (request, reply) => {
      const { id } = request.params;
      const na = await request.inScope((scope) =>
        stepOpdracht(scope, id, () => opdrachten.sendOpdracht(scope, id)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.expireBetaalopdracht,
    ...betalen,
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        stepOpdracht(scope, params.id, () => opdrachten.expireOpdracht(scope, params.id, body.reden)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.removeBetaalpost,
    ...betalen,
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        stepOpdracht(scope, params.id, () =>
          opdrachten.removePost(scope, params.id, params.postId, body.reden),
        ),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.settleBetaalopdracht,
    ...betalen,
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        stepOpdracht(scope, params.id, () =>
          opdrachten.settleOpdracht(scope, params.id, body.postIds, body.reden),
        ),
      );
      return reply.code(201).send(na);
    },
  });
}

/** The files of an order: for a person, and for the bank. */
export async function opdrachtBestandRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getBetaalopdrachtCsv,
    config: { recht: 'betaalopdracht.lezen', ...perKwartier },
    handler: async (request, reply) => {
      const opdracht = await request.inScope((scope) => readVoorBestand(scope, request.params.id));
      return sendBestand(reply, opdracht.code, 'csv', writeOpdrachtCsv(opdracht));
    },
  });

  app.route({
    ...contract.getBetaalopdrachtPain,
    config: { recht: 'aanvraag.betalen', ...perKwartier },
    handler: async (request, reply) => {
      const opdracht = await request.inScope((scope) => readVoorBestand(scope, request.params.id));
      return sendBestand(reply, opdracht.code, 'xml', writePain(opdracht));
    },
  });
}
