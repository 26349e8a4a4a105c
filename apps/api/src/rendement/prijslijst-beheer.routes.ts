import * as contract from '@naast/contract/prijslijst-beheer';
import { comparePrijzen } from '@naast/domain/prijslijst';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie } from '../platform/versie.ts';
import { decidePrijslijst, endPrijslijst } from './change-prijslijst.ts';
import { createPrijslijst } from './create-prijslijst.ts';
import { listPrijzen } from './prijslijst.queries.ts';
import { requirePrijslijst } from './prijslijst-beheer.queries.ts';
import { deletePrijslijst, renamePrijslijst } from './rename-prijslijst.ts';

/** Beginning, deciding, ending and comparing price lists. */
export async function prijslijstBeheerRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const lezen = { recht: 'prijslijst.lezen' } as const;
  const beheren = { recht: 'prijslijst.beheren' } as const;

  app.route({
    ...contract.createPrijslijst,
    config: beheren,
    handler: async (request, reply) => {
      const lijst = await request.inScope((scope) => createPrijslijst(scope, request.body));
      return setVersie(reply, lijst.versie).code(201).send(lijst);
    },
  });

  app.route({
    ...contract.getPrijslijst,
    config: lezen,
    handler: async (request, reply) => {
      const lijst = await request.inScope((scope) => requirePrijslijst(scope, request.params.id));
      return setVersie(reply, lijst.versie).send(lijst);
    },
  });

  app.route({
    ...contract.updatePrijslijst,
    config: beheren,
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      const lijst = await request.inScope((scope) => renamePrijslijst(scope, gezien, request.body));
      return setVersie(reply, lijst.versie).send(lijst);
    },
  });

  app.route({
    ...contract.deletePrijslijst,
    config: beheren,
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      await request.inScope((scope) => deletePrijslijst(scope, gezien));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.decidePrijslijst,
    config: beheren,
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      const lijst = await request.inScope((scope) => decidePrijslijst(scope, gezien, request.body));
      return setVersie(reply, lijst.versie).send(lijst);
    },
  });

  app.route({
    ...contract.endPrijslijst,
    config: beheren,
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      const lijst = await request.inScope((scope) => endPrijslijst(scope, gezien, request.body.geldigTot));
      return setVersie(reply, lijst.versie).send(lijst);
    },
  });

  app.route({
    ...contract.comparePrijslijsten,
    config: lezen,
    handler: (request) =>
      request.inScope((scope) => readVergelijking(scope, request.params.id, request.query.met)),
  });
}

async function readVergelijking(scope: DbScope, vanId: string, metId: string) {
  const [van, met, prijzen, andere] = await Promise.all([
    requirePrijslijst(scope, vanId),
    requirePrijslijst(scope, metId),
    listPrijzen(scope, vanId),
    listPrijzen(scope, metId),
  ]);
  return { van, met, ...comparePrijzen(andere, prijzen) };
}
