import * as contract from '@naast/contract/bank';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { withWeigering } from '../fonds/stap.read.ts';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import * as bank from './bank.queries.ts';
import { checkBankbestand, storeBankbestand } from './process-bankbestand.ts';

/** Statements of the bank: what was paid, what came back, and what somebody has to look at. */
export async function bankRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const betalen = { config: { recht: 'aanvraag.betalen' } } as const;

  app.route({
    ...contract.checkBankbestand,
    ...betalen,
    handler: (request) => request.inScope((scope) => checkBankbestand(scope, request.body)),
  });

  app.route({
    ...contract.storeBankbestand,
    ...betalen,
    handler: async (request, reply) => {
      const { body } = request;
      return reply.code(201).send(await request.inScope((scope) => storeBankbestand(scope, body)));
    },
  });

  app.route({
    ...contract.listBankregels,
    config: { recht: 'betaalopdracht.lezen' },
    handler: (request) => request.inScope(readBankregels),
  });

  app.route({
    ...contract.handleBankregel,
    ...betalen,
    handler: async (request, reply) => {
      const { params, body } = request;
      return reply.code(201).send(await request.inScope((scope) => handleBankregel(scope, params.id, body)));
    },
  });
}

async function readBankregels(scope: DbScope) {
  const [items, posten] = await Promise.all([bank.listOpenRegels(scope), bank.listTeMatchen(scope)]);
  await logActie(scope, {
    actie: 'lezen',
    onderwerp: 'bankregel',
    aantal: items.length,
    doel: 'betalingen vergelijken met de bank',
  });
  const koppelbaar = posten.flatMap(({ postId, code, bedragCent, houder, stand }) =>
    stand === 'open' || stand === 'betaald' ? [{ id: postId, code, bedragCent, houder, stand }] : [],
  );
  return { items, posten: koppelbaar };
}

async function handleBankregel(scope: DbScope, id: string, body: Parameters<typeof bank.handleRegel>[2]) {
  await withWeigering(bank.handleRegel(scope, id, body));
  await logActie(scope, {
    actie: 'wijzigen',
    onderwerp: 'bankregel',
    onderwerpId: id,
    doel: 'betalingen vergelijken met de bank',
  });
  return { id };
}
