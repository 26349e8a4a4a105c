import * as contract from '@naast/contract/prijslijst-beheer';
import { writePrijsbestand } from '@naast/domain/prijslijst';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { sendBestand } from '../platform/send-bestand.ts';
import { setVersie } from '../platform/versie.ts';
import { checkImport, importPrijzen } from './import-prijzen.ts';
import { findImportvoortgang } from './import-voortgang.queries.ts';
import { openVoortgang } from './import-voortgang.ts';
import { listPrijzen } from './prijslijst.queries.ts';
import { requirePrijslijst } from './prijslijst-beheer.queries.ts';

/** Prices in and out as a file. */
export async function prijsImportRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const config = { recht: 'prijslijst.beheren' } as const;

  app.route({
    ...contract.checkImport,
    config,
    handler: (request) =>
      request.inScope((scope) =>
        checkImport(scope, request.params.id, request.body.inhoud, openVoortgang(request, request.params.id)),
      ),
  });

  app.route({
    ...contract.importPrijzen,
    config,
    handler: async (request, reply) => {
      const gezien = { id: request.params.id, versie: request.versie };
      const lijst = await request.inScope((scope) =>
        importPrijzen(scope, gezien, request.body.inhoud, openVoortgang(request, gezien.id)),
      );
      return setVersie(reply, lijst.versie).send(lijst);
    },
  });

  app.route({
    ...contract.getImportvoortgang,
    config,
    handler: (request) =>
      request.inScope(async (scope) => {
        const { id } = await requirePrijslijst(scope, request.params.id);
        return (await findImportvoortgang(scope, id)) ?? { werk: null, klaar: 0, totaal: 0 };
      }),
  });

  app.route({
    ...contract.exportPrijzen,
    config: { recht: 'prijslijst.lezen' },
    handler: async (request, reply) => {
      const { lijst, csv } = await request.inScope((scope) => readExport(scope, request.params.id));
      return sendBestand(reply, `${makeBestandsnaam(lijst.naam)}-${lijst.nummer}`, 'csv', csv);
    },
  });
}

async function readExport(scope: DbScope, id: string) {
  const [lijst, prijzen] = await Promise.all([requirePrijslijst(scope, id), listPrijzen(scope, id)]);
  await logActie(scope, {
    actie: 'exporteren',
    onderwerp: 'prijslijst',
    onderwerpId: id,
    doel: 'prijzen opslaan als bestand',
    aantal: prijzen.length,
  });
  return { lijst, csv: writePrijsbestand(prijzen) };
}

/** Only letters that a header may carry. */
const makeBestandsnaam = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase() || 'prijslijst';
