import * as contract from '@naast/contract/uitvoering';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { cleanVoorCommissie, stepOnAanvraag } from '../fonds/stap.read.ts';
import type { DbScope } from '../platform/db-scope.ts';

import { setVersie, verouderd } from '../platform/versie.ts';
import { readOpvolging } from './opvolging.read.ts';
import { readUitvoering } from './read-uitvoering.ts';
import { requireIban } from './require-iban.ts';
import { findOpvolging } from './uitvoering.queries.ts';
import * as stappen from './uitvoering-stappen.queries.ts';

/** One step with an id of its own on an aanvraag. @returns that id. */
async function step(
  scope: DbScope,
  aanvraagId: string,
  work: (id: string) => Promise<void>,
): Promise<{ id: string }> {
  const id = uuidv7();
  await stepOnAanvraag(scope, aanvraagId, () => work(id));
  return { id };
}

/** After the besluit: what is planned and waited for, and what is looked back on. */
export async function opvolgingRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getUitvoering,
    config: { recht: 'beschikking.lezen' },
    handler: (request) => request.inScope((scope) => readUitvoering(scope, request.params.id)),
  });

  app.route({
    ...contract.listOpvolging,
    config: { recht: 'beschikking.lezen' },
    handler: (request) => request.inScope(async (scope) => ({ items: await readOpvolging(scope) })),
  });

  app.route({
    ...contract.updateOpvolging,
    config: { recht: 'opvolging.zetten' },
    handler: async (request, reply) => {
      const { params, body, versie } = request;
      const nieuw = await request.inScope((scope) => saveOpvolging(scope, params.id, versie, body));
      return setVersie(reply, nieuw).send({ versie: nieuw });
    },
  });

  app.route({
    ...contract.evaluateAanvraag,
    config: { recht: 'aanvraag.indienen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope(async (scope) => {
        const tekst = await cleanVoorCommissie(scope, params.id, 'tekst', body.tekst, 4000);
        return step(scope, params.id, () => stappen.evaluateAanvraag(scope, params.id, body.hielp, tekst));
      });
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.noteBesteding,
    config: { recht: 'uitvoering.regelen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope(async (scope) => {
        const omschrijving = await cleanVoorCommissie(
          scope,
          params.id,
          'omschrijving',
          body.omschrijving,
          2000,
        );
        return step(scope, params.id, (id) =>
          stappen.noteBesteding(scope, params.id, id, { ...body, omschrijving }),
        );
      });
      return reply.code(201).send(na);
    },
  });
}

/** The plan of one line: its voorwaarde, pause and stop, and the account it goes to. */
export async function betaalplanRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.noteVoorwaarde,
    config: { recht: 'uitvoering.regelen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope(async (scope) => {
        const waarmee = await cleanVoorCommissie(scope, params.id, 'waarmee', body.waarmee, 2000);
        return step(scope, params.id, (id) =>
          stappen.noteVoorwaarde(scope, params.id, id, body.regelId, waarmee),
        );
      });
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.pauseRegel,
    config: { recht: 'uitvoering.regelen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope(async (scope) => {
        const reden = await cleanVoorCommissie(scope, params.id, 'reden', body.reden, 2000);
        return step(scope, params.id, (id) => stappen.pauseRegel(scope, params.id, id, body.regelId, reden));
      });
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.resumeRegel,
    config: { recht: 'uitvoering.regelen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        step(scope, params.id, () => stappen.resumeRegel(scope, params.id, body.regelId)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.stopRegel,
    config: { recht: 'aanvraag.betalen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        step(scope, params.id, (id) => stappen.stopRegel(scope, params.id, id, body.regelId, body.reden)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.proposeRekening,
    config: { recht: 'aanvraag.indienen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope(async (scope) => {
        const reden = await cleanVoorCommissie(scope, params.id, 'reden', body.reden, 2000);
        return step(scope, params.id, (id) =>
          stappen.proposeRekening(scope, params.id, id, { ...body, iban: requireIban(body.iban), reden }),
        );
      });
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.judgeRekening,
    config: { recht: 'aanvraag.betalen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        step(scope, params.id, () => stappen.judgeRekening(scope, params.id, params.wijzigingId, body)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.returnTermijn,
    config: { recht: 'aanvraag.betalen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        step(scope, params.id, () => stappen.returnTermijn(scope, params.id, body.termijnId, body.reden)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.receiveRest,
    config: { recht: 'aanvraag.betalen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        step(scope, params.id, (id) => stappen.receiveRest(scope, params.id, id, body)),
      );
      return reply.code(201).send(na);
    },
  });
}

async function saveOpvolging(
  scope: DbScope,
  aanvraagId: string,
  versie: number,
  body: { evaluatieOp: string; verantwoordenVoor: string | null },
): Promise<number> {
  let nieuw: number | null = null;
  await stepOnAanvraag(scope, aanvraagId, async () => {
    nieuw = await stappen.setOpvolging(scope, aanvraagId, versie, body);
  });
  if (nieuw === null) throw verouderd(await findOpvolging(scope, aanvraagId));
  return nieuw;
}
