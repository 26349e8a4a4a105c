import * as contract from '@naast/contract/vragenlijsten-beheer';
import { writeVragenlijst } from '@naast/domain/gesprekken';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie } from '../platform/versie.ts';
import {
  deleteVersie,
  describeVersie,
  expireVersie,
  getVersie,
  publishVersie,
  saveVersie,
} from './change-versie.ts';
import { createVersie, createVragenlijst, importVragenlijst } from './create-versie.ts';
import { listVersies } from './versies.queries.ts';
import { writeYaml } from './yaml.ts';

const config = { recht: 'vragenlijst.beheren' } as const;

/** Writing vragenlijsten: concept, published, lapsed. */
export async function vragenlijstBeheerRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.listVersies,
    config,
    handler: (request) =>
      request.inScope(async (scope) => ({ items: (await listVersies(scope)).map(describeVersie) })),
  });

  app.route({
    ...contract.createVragenlijst,
    config,
    handler: (request, reply) =>
      create(request, reply, (scope) => createVragenlijst(scope, request.body.titel)),
  });

  app.route({
    ...contract.importVragenlijst,
    config,
    handler: (request, reply) => create(request, reply, (scope) => importVragenlijst(scope, request.body)),
  });

  app.route({
    ...contract.createVersie,
    config,
    handler: (request, reply) => create(request, reply, (scope) => createVersie(scope, request.params.id)),
  });

  app.route({
    ...contract.getVersie,
    config,
    handler: (request, reply) => answer(request, reply, (scope) => getVersie(scope, request.params.id)),
  });

  app.route({
    ...contract.saveVersie,
    config,
    handler: (request, reply) =>
      answer(request, reply, (scope) => saveVersie(scope, gezien(request), request.body.inhoud)),
  });

  app.route({
    ...contract.publishVersie,
    config,
    handler: (request, reply) => answer(request, reply, (scope) => publishVersie(scope, gezien(request))),
  });

  app.route({
    ...contract.expireVersie,
    config,
    handler: (request, reply) => answer(request, reply, (scope) => expireVersie(scope, gezien(request))),
  });

  app.route({
    ...contract.deleteVersie,
    config,
    handler: async (request, reply) => {
      await request.inScope((scope) => deleteVersie(scope, gezien(request)));
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.exportVersie,
    config,
    handler: (request) => request.inScope((scope) => exportVersie(scope, request.params.id)),
  });
}

const gezien = (request: FastifyRequest) => ({
  id: (request.params as { id: string }).id,
  versie: request.versie,
});

async function answer<T extends { versie: number }>(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (scope: DbScope) => Promise<T>,
) {
  const versie = await request.inScope(work);
  return setVersie(reply, versie.versie).send(versie);
}

const create = (
  request: FastifyRequest,
  reply: FastifyReply,
  work: (scope: DbScope) => Promise<{ id: string; versie: number }>,
) => answer(request, reply.code(201), work);

async function exportVersie(scope: DbScope, id: string) {
  const { titel, nummer, inhoud } = await getVersie(scope, id);
  await logActie(scope, { actie: 'exporteren', onderwerp: 'vragenlijst', onderwerpId: id });
  const naam = titel
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return {
    bestandsnaam: `${naam || 'vragenlijst'}-${nummer}.yaml`,
    yaml: writeYaml(writeVragenlijst(inhoud)),
  };
}
