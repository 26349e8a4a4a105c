import * as contract from '@naast/contract/herzieningen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { stepOn } from '../fonds/stap.read.ts';
import { passZienswijze, proposeHerziening, recordHerziening } from './change-besluit.ts';
import * as stappen from './herziening-stappen.queries.ts';
import { readBesluiten } from './read-besluiten.ts';

/** Changing a besluit: proposing, hearing the family, voting, recording; and what comes back. */
export async function herzieningenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getBesluiten,
    config: { recht: 'beschikking.lezen' },
    handler: (request) => request.inScope((scope) => readBesluiten(scope, request.params.id)),
  });

  app.route({
    ...contract.createHerziening,
    config: { recht: 'besluit.herzien' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply
        .code(201)
        .send(await request.inScope((scope) => proposeHerziening(scope, params.id, body)));
    },
  });

  app.route({
    ...contract.hearGezin,
    config: { recht: 'aanvraag.indienen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) => passZienswijze(scope, params, body.zienswijze));
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.createHerzieningStem,
    config: { recht: 'aanvraag.stemmen' },
    handler: async (request, reply) => {
      const { id, herzieningId } = request.params;
      const stem = { id: uuidv7(), ...request.body };
      const na = await request.inScope((scope) =>
        stepOn(scope, id, herzieningId, () => stappen.insertStem(scope, id, herzieningId, stem)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.decideHerziening,
    config: { recht: 'aanvraag.besluiten' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => recordHerziening(scope, params, body)));
    },
  });

  app.route({
    ...contract.stopHerziening,
    config: { recht: 'besluit.herzien' },
    handler: async (request, reply) => {
      const { id, herzieningId } = request.params;
      const na = await request.inScope((scope) =>
        stepOn(scope, id, herzieningId, () =>
          stappen.stopHerziening(scope, id, herzieningId, request.body.reden),
        ),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.receiveTerug,
    config: { recht: 'aanvraag.betalen' },
    handler: async (request, reply) => {
      const { id, vorderingId } = request.params;
      const ontvangst = { id: uuidv7(), ...request.body };
      const na = await request.inScope((scope) =>
        stepOn(scope, id, ontvangst.id, () => stappen.receiveTerug(scope, id, vorderingId, ontvangst)),
      );
      return reply.code(201).send(na);
    },
  });
}
