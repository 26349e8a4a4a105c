import * as contract from '@naast/contract/rendement';
import { toInvoer } from '@naast/domain/berekening';
import { calculateVerdeling, type Verdeling } from '@naast/domain/rendement';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { requireKijken } from '../casussen/casus.read.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { Problem } from '../platform/problem.ts';
import { setVersie } from '../platform/versie.ts';
import { getBerekening, listBerekeningen } from './berekening.read.ts';
import {
  copyBerekening,
  createBerekening,
  logBerekening,
  recalculateBerekening,
  removeBerekening,
  saveBerekening,
} from './save-berekening.ts';

/** The berekeningen of a casus. */
export async function berekeningRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const lezen = { config: { recht: 'berekening.lezen' } } as const;
  const maken = { config: { recht: 'berekening.maken' } } as const;

  app.route({
    ...contract.createBerekening,
    ...maken,
    handler: async (request, reply) => {
      const { params, body } = request;
      const nieuw = await request.inScope((scope) => createBerekening(scope, params.id, body));
      return setVersie(reply, nieuw.versie).code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.listBerekeningen,
    ...lezen,
    handler: (request) => request.inScope((scope) => readBerekeningen(scope, request.params.id)),
  });

  app.route({
    ...contract.getBerekening,
    ...lezen,
    handler: async (request, reply) => {
      const berekening = await request.inScope((scope) => readBerekening(scope, request.params.id));
      return setVersie(reply, berekening.versie).send(berekening);
    },
  });

  app.route({
    ...contract.updateBerekening,
    ...maken,
    handler: async (request, reply) => {
      const { params, versie, body } = request;
      const berekening = await request.inScope((scope) => saveBerekening(scope, params.id, versie, body));
      return setVersie(reply, berekening.versie).send(berekening);
    },
  });

  app.route({
    ...contract.deleteBerekening,
    ...maken,
    handler: async (request, reply) => {
      await request.inScope((scope) => removeBerekening(scope, request.params.id, request.versie));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.copyBerekening,
    ...maken,
    handler: async (request, reply) => {
      const kopie = await request.inScope((scope) => copyBerekening(scope, request.params.id));
      return setVersie(reply, kopie.versie).code(201).send(kopie);
    },
  });

  app.route({
    ...contract.recalculateBerekening,
    ...maken,
    handler: async (request, reply) => {
      const nieuw = await request.inScope((scope) => recalculateBerekening(scope, request.params.id));
      return setVersie(reply, nieuw.versie).code(201).send(nieuw);
    },
  });

  app.route({
    ...contract.getVerdeling,
    ...lezen,
    handler: (request) => request.inScope((scope) => readVerdeling(scope, request.params.id)),
  });
}

async function readBerekeningen(scope: DbScope, casusId: string) {
  await requireKijken(scope, casusId);
  const [items] = await Promise.all([
    listBerekeningen(scope, casusId),
    logBerekening(scope, 'lezen', { id: casusId, casusId }),
  ]);
  return { items };
}

async function readBerekening(scope: DbScope, id: string) {
  const berekening = await getBerekening(scope, id);
  await logBerekening(scope, 'lezen', berekening);
  return berekening;
}

async function readVerdeling(scope: DbScope, id: string): Promise<Verdeling> {
  const berekening = await readBerekening(scope, id);
  if (!berekening.uitkomst) {
    throw new Problem(
      409,
      'berekening_niet_af',
      'Deze berekening is nog niet af. Vul eerst in wat ontbreekt.',
    );
  }
  return calculateVerdeling(toInvoer(berekening.invoer), berekening.indexcijfers);
}
