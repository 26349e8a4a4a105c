import * as meldcode from '@naast/contract/meldcode';
import * as contract from '@naast/contract/veiligheid';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { noteMeldcode, readMeldcode } from './note-meldcode.ts';
import { liftVeiligheid, readVeiligheid, startVeiligheid } from './separate-leden.ts';
import { splitHuishouden } from './split-huishouden.ts';

/** Leden apart, a household in two, and the steps of the meldcode. */
export async function veiligheidRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getVeiligheid,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readVeiligheid(scope, request.params.id)),
  });

  app.route({
    ...contract.startVeiligheid,
    config: { recht: 'veiligheid.regelen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      const begonnen = await request.inScope((scope) => startVeiligheid(scope, params.id, body.reden));
      return reply.code(201).send(begonnen);
    },
  });

  app.route({
    ...contract.liftVeiligheid,
    config: { recht: 'veiligheid.regelen' },
    handler: async (request, reply) => {
      await request.inScope((scope) => liftVeiligheid(scope, request.params.id, request.body.reden));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.splitHuishouden,
    config: { recht: 'veiligheid.regelen' },
    handler: async (request, reply) => {
      await request.inScope((scope) => splitHuishouden(scope, request.params.id, request.body));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...meldcode.listMeldcode,
    config: { recht: 'casus.lezen' },
    handler: (request) => request.inScope((scope) => readMeldcode(scope, request.params.id)),
  });

  app.route({
    ...meldcode.createMeldcodeNotitie,
    config: { recht: 'veiligheid.regelen' },
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => noteMeldcode(scope, params.id, body)));
    },
  });
}
