import * as contract from '@naast/contract/vergaderingen';
import { renderAgendaPdf } from '@naast/pdf/agenda-pdf';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { perKwartier, sendBestand } from '../platform/send-bestand.ts';
import { setVersie } from '../platform/versie.ts';
import * as change from './change-vergadering.ts';
import { createStukken, readStukken } from './create-stukken.ts';
import { findVergaderendFonds, listVergaderingen } from './vergadering.queries.ts';

/** The meetings of the commissie: planning, agenda, who is there, notes, and the papers. */
export async function vergaderingenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const lezen = { config: { recht: 'vergadering.lezen' } } as const;
  const leiden = { config: { recht: 'vergadering.leiden' } } as const;

  app.route({
    ...contract.listVergaderingen,
    ...lezen,
    handler: (request) => request.inScope((scope) => readLijst(scope, request.params.id)),
  });

  app.route({
    ...contract.createVergadering,
    ...leiden,
    handler: async (request, reply) => {
      const { params, body } = request;
      const nieuw = await request.inScope((scope) => change.createVergadering(scope, params.id, body));
      return setVersie(reply, nieuw.versie).code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.getVergadering,
    ...lezen,
    handler: async (request, reply) => {
      const vergadering = await request.inScope((scope) => openVergadering(scope, request.params.id));
      return setVersie(reply, vergadering.versie).send(vergadering);
    },
  });

  app.route({
    ...contract.updateVergadering,
    ...leiden,
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      const na = await request.inScope((scope) => change.changeVergadering(scope, params.id, versie, body));
      return setVersie(reply, na.versie).send(na);
    },
  });

  app.route({
    ...contract.setAgenda,
    ...leiden,
    handler: (request) => {
      const { params, versie, body } = request;
      return request.inScope((scope) => change.changeAgenda(scope, params.id, versie, body.aanvraagIds));
    },
  });

  app.route({
    ...contract.setAanwezigen,
    ...leiden,
    handler: (request) => {
      const { params, body } = request;
      return request.inScope((scope) => change.changeAanwezigen(scope, params.id, body.gebruikerIds));
    },
  });

  app.route({
    ...contract.updatePunt,
    ...leiden,
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      const punt = await request.inScope((scope) => change.changePunt(scope, params, versie, body));
      return setVersie(reply, punt.versie).send(punt);
    },
  });
}

/** The papers of a meeting: a numbered copy for one recipient, and the same copy again. */
export async function stukkenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.createStukken,
    config: { recht: 'vergadering.lezen', ...perKwartier },
    handler: async (request, reply) => {
      const { params, body } = request;
      const stukken = await request.inScope((scope) => createStukken(scope, params.id, body.ontvanger));
      return reply.code(201).send(stukken);
    },
  });

  app.route({
    ...contract.getStukkenPdf,
    config: { recht: 'vergadering.lezen', ...perKwartier },
    handler: async (request, reply) => {
      const { params } = request;
      const { document, gemaaktOp } = await request.inScope((scope) => readStukken(scope, params));
      const opties = { gemaaktOp: new Date(gemaaktOp), bestandsId: params.stukkenId };
      return sendBestand(
        reply,
        `agenda-exemplaar-${document.exemplaarNummer}`,
        'pdf',
        renderAgendaPdf(document, opties),
      );
    },
  });
}

async function readLijst(scope: DbScope, fondsId: string) {
  const fonds = await findVergaderendFonds(scope, fondsId);
  if (!fonds) throw nietGevonden();
  const items = await listVergaderingen(scope, fondsId);
  await logLezen(scope, undefined, items.length);
  return { ...fonds, items };
}

/** An agenda says what is asked for, so reading it is a look. */
async function openVergadering(scope: DbScope, id: string) {
  const vergadering = await change.readVergadering(scope, id);
  await logLezen(scope, id, vergadering.punten.length + vergadering.teAgenderen.length);
  return vergadering;
}

const logLezen = (scope: DbScope, onderwerpId: string | undefined, aantal: number) =>
  logActie(scope, {
    actie: 'lezen',
    onderwerp: 'vergadering',
    onderwerpId,
    aantal,
    doel: 'beslissen over aanvragen',
  });
