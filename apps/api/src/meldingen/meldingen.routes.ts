import * as contract from '@naast/contract/meldingen';
import { getMeldingenTelling } from '@naast/contract/meldingen-telling';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { decodeCursor, toPagina } from '../platform/cursor.ts';
import type { DbScope } from '../platform/db-scope.ts';
import { setVersie, verouderd } from '../platform/versie.ts';
import * as meldingen from './meldingen.queries.ts';

const perPagina = 25;

/** What the gebruiker is told, and how they want to hear of it by e-mail. */
export async function meldingenRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const ingelogd = { config: { recht: 'ingelogd' } } as const;
  const mailAan = app.deps.config.smtp !== undefined;

  app.route({
    ...contract.listMeldingen,
    ...ingelogd,
    handler: (request) =>
      request.inScope(async (scope) => {
        const { na, aantal = perPagina } = request.query;
        const plek = na === undefined ? undefined : decodeCursor(na);
        const rijen = await meldingen.listMeldingen(scope, { plek, aantal });
        return toPagina(rijen, aantal, ({ op, id }) => ({ op: new Date(op).toISOString(), id }));
      }),
  });

  app.route({
    ...getMeldingenTelling,
    ...ingelogd,
    handler: (request) =>
      request.inScope(async (scope) => ({ ongelezen: await meldingen.countOngelezen(scope) })),
  });

  app.route({
    ...contract.readMeldingen,
    ...ingelogd,
    handler: (request) =>
      request.inScope(async (scope) => {
        await meldingen.markGelezen(scope, request.body);
        return { ongelezen: await meldingen.countOngelezen(scope) };
      }),
  });

  app.route({
    ...contract.getMeldingVoorkeur,
    ...ingelogd,
    handler: async (request, reply) => {
      const voorkeur = await request.inScope(meldingen.findVoorkeur);
      return setVersie(reply, voorkeur.versie).send({ ...voorkeur, mailAan });
    },
  });

  app.route({
    ...contract.updateMeldingVoorkeur,
    ...ingelogd,
    handler: async (request, reply) => {
      const { versie, body } = request;
      const voorkeur = await request.inScope((scope) => changeVoorkeur(scope, versie, body.mail));
      return setVersie(reply, voorkeur.versie).send({ ...voorkeur, mailAan });
    },
  });
}

async function changeVoorkeur(scope: DbScope, versie: number, mail: meldingen.Voorkeur['mail']) {
  if (!(await meldingen.saveVoorkeur(scope, versie, mail)))
    throw verouderd(await meldingen.findVoorkeur(scope));
  return meldingen.findVoorkeur(scope);
}
