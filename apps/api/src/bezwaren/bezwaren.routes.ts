import * as contract from '@naast/contract/bezwaren';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { stepOn } from '../fonds/stap.read.ts';
import * as stappen from './bezwaar-stappen.queries.ts';
import {
  noteGehoord,
  postpone,
  readBezwaren,
  registerBezwaar,
  settleBezwaar,
  withdraw,
} from './handle-bezwaar.ts';

const behandelen = { config: { recht: 'bezwaar.behandelen' } } as const;
const registreren = { config: { recht: 'bezwaar.registreren' } } as const;

/** Who does not agree: registering, and the family taking it back. */
export async function bezwarenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listBezwaren,
    config: { recht: 'beschikking.lezen' },
    handler: (request) => request.inScope((scope) => readBezwaren(scope, request.params.id)),
  });

  app.route({
    ...contract.createBezwaar,
    ...registreren,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => registerBezwaar(scope, params.id, body)));
    },
  });

  app.route({
    ...contract.withdrawBezwaar,
    ...registreren,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => withdraw(scope, params, body.reden)));
    },
  });
}

/** The steps of who handles it, and had nothing to do with the besluit. */
export async function bezwaarBehandelingRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.takeBezwaar,
    ...behandelen,
    handler: async (request, reply) => {
      const { params } = request;
      const na = await request.inScope((scope) =>
        stepOn(scope, params.id, params.bezwaarId, () => stappen.takeBezwaar(scope, params)),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.judgeBezwaar,
    ...behandelen,
    handler: async (request, reply) => {
      const { params, body } = request;
      const na = await request.inScope((scope) =>
        stepOn(scope, params.id, params.bezwaarId, () =>
          stappen.judgeOntvankelijk(scope, params, body.ontvankelijk, body.reden),
        ),
      );
      return reply.code(201).send(na);
    },
  });

  app.route({
    ...contract.postponeBezwaar,
    ...behandelen,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => postpone(scope, params, body.reden)));
    },
  });

  app.route({
    ...contract.hearBezwaar,
    ...behandelen,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => noteGehoord(scope, params, body)));
    },
  });

  app.route({
    ...contract.decideBezwaar,
    ...behandelen,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => settleBezwaar(scope, params, body)));
    },
  });
}
