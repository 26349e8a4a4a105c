import * as contract from '@naast/contract/fonds-stappen';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { v7 as uuidv7 } from 'uuid';
import { noteHulp } from './hulp.read.ts';
import * as stappen from './stappen.queries.ts';
import { replyVraag, stepAanvraag, withdrawAanvraag } from './step-aanvraag.ts';
import { submitAanvraag } from './submit-aanvraag.ts';

/** The steps of the aanvrager: submitting, answering, withdrawing. */
export async function aanvragerRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const indienen = { config: { recht: 'aanvraag.indienen' } } as const;

  app.route({
    ...contract.submitAanvraag,
    ...indienen,
    handler: async (request, reply) => {
      const { params, versie } = request;
      return reply.code(201).send(await request.inScope((scope) => submitAanvraag(scope, params.id, versie)));
    },
  });

  app.route({
    ...contract.answerVraag,
    ...indienen,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => replyVraag(scope, params, body.antwoord)));
    },
  });

  app.route({
    ...contract.withdrawAanvraag,
    ...indienen,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => withdrawAanvraag(scope, params.id, body)));
    },
  });
}

/** The steps of the commissie: taking, asking, voting, stepping back, deciding. */
export async function commissieRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.takeAanvraag,
    config: { recht: 'aanvraag.behandelen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const na = await request.inScope((scope) =>
        stepAanvraag(scope, id, () => stappen.takeAanvraag(scope, id)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.askVraag,
    config: { recht: 'aanvraag.behandelen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const vraag = { id: uuidv7(), ...request.body };
      const na = await request.inScope(async (scope) => ({
        ...(await stepAanvraag(scope, id, () => stappen.askVraag(scope, id, vraag))),
        vraagId: vraag.id,
      }));
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.createStem,
    config: { recht: 'aanvraag.stemmen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const stem = { id: uuidv7(), aanvraagId: id, ...request.body };
      const na = await request.inScope((scope) =>
        stepAanvraag(scope, id, () => stappen.insertStem(scope, stem)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.recuseLid,
    config: { recht: 'aanvraag.stemmen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        stepAanvraag(scope, params.id, () => stappen.recuseLid(scope, params.id, body.reden)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.referAanvraag,
    config: { recht: 'aanvraag.stemmen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        stepAanvraag(scope, params.id, () => stappen.referAanvraag(scope, params.id, body.reden)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.decideAanvraag,
    config: { recht: 'aanvraag.besluiten' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const { hulpDaarna: hulp, ...body } = request.body;
      const besluit = { id: uuidv7(), ...body };
      const afgewezen = body.uitkomst === 'afgewezen';
      const na = await request.inScope(async (scope) => {
        const gezet = await stepAanvraag(scope, id, () => stappen.decideAanvraag(scope, id, besluit));
        await noteHulp(scope, id, besluit.id, { afgewezen, hulp });
        return { ...gezet, besluitId: besluit.id };
      });
      return reply.code(201).send(na);
    },
  });
}

/** After the besluit: paying and checking, by two other people. */
export async function uitvoeringRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.settleRegel,
    config: { recht: 'aanvraag.betalen' },
    handler: async (request, reply) => {
      const { id } = request.params;
      const post = { id: uuidv7(), ...request.body };
      const na = await request.inScope((scope) =>
        stepAanvraag(scope, id, () => stappen.settleRegel(scope, id, post)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.accountAanvraag,
    config: { recht: 'aanvraag.verantwoorden' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        stepAanvraag(scope, params.id, () =>
          stappen.accountAanvraag(scope, params.id, body.oordeel, body.zonderBon ?? false),
        ),
      );
      return reply.code(201).send(na);
    },
  });
}
