import { createHash } from 'node:crypto';
import * as contract from '@naast/contract/agendalink';
import { addDagen } from '@naast/domain/taken';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { logActie } from '../gebruikers/logregel.queries.ts';
import { withGebruiker, withSysteem } from '../platform/db-scope.ts';
import { perGebruiker } from '../platform/limiet.ts';
import { nietGevonden } from '../platform/problem.ts';
import { vandaag } from '../platform/vandaag.ts';
import { createGeheim, hashGeheim, readGeheim } from './agenda-geheim.ts';
import {
  deleteAgendalink,
  findAgendaGebruiker,
  findAgendalink,
  saveAgendalink,
} from './agendalink.queries.ts';
import { listGescheiden, listWerk } from './werk.queries.ts';
import { writeAgenda } from './write-agenda.ts';

const terugDagen = 31;
const vooruitDagen = 366;
// Calendars ask a few times a day; a whole office may share one address.
const perAdres = { rateLimit: { max: 120, timeWindow: '1 minute' } };

const findAdres = ({ server, protocol, host }: FastifyRequest): string =>
  (server.deps.config.adres ?? `${protocol}://${host}`).replace(/\/$/, '');

/** Reads the calendar in the scope of whose secret it is: what they may no longer see is not in it. */
async function readAgenda(request: FastifyRequest, bestand: string): Promise<string> {
  const { pool, nu } = request.server.deps;
  const geheim = readGeheim(bestand);
  if (geheim === undefined) throw nietGevonden();
  const wie = await withSysteem(pool, { nu: nu() }, (scope) =>
    findAgendaGebruiker(scope, hashGeheim(geheim)),
  );
  if (!wie) throw nietGevonden();
  const gebruiker = { ...wie, rollen: [], loginId: wie.id };
  const [werk, stil] = await withGebruiker(
    pool,
    gebruiker,
    { nu: nu(), traceId: request.id },
    async (scope) => {
      const dag = vandaag(scope.nu);
      const periode = { vanaf: addDagen(dag, -terugDagen), tot: addDagen(dag, vooruitDagen) };
      const [alles, apart] = await Promise.all([listWerk(scope, 'mij', periode), listGescheiden(scope)]);
      const items = alles.filter(({ vanMij }) => vanMij);
      await logActie(scope, {
        actie: 'exporteren',
        onderwerp: 'agenda',
        aantal: items.length,
        doel: 'eigen agenda',
      });
      return [items, apart] as const;
    },
  );
  return writeAgenda(werk, findAdres(request), stil);
}

/** The calendar of one gebruiker by a secret address, and making or taking back that address. */
export async function agendaRoutes(plain: FastifyInstance): Promise<void> {
  const app = plain.withTypeProvider<ZodTypeProvider>();

  app.route({
    ...contract.getAgendalink,
    config: { recht: 'ingelogd' },
    handler: async (request) => ({ link: await request.inScope(findAgendalink) }),
  });

  app.route({
    ...contract.createAgendalink,
    config: { recht: 'ingelogd', ...perGebruiker(20, '1 hour') },
    handler: async (request, reply) => {
      const geheim = createGeheim();
      await request.inScope(async (scope) => {
        await saveAgendalink(scope, hashGeheim(geheim));
        await logActie(scope, { actie: 'aanmaken', onderwerp: 'agendalink', doel: 'eigen agenda' });
      });
      const adres = `${findAdres(request)}/api/v1/agenda/${geheim}.ics`;
      return reply.code(201).send({ adres });
    },
  });

  app.route({
    ...contract.revokeAgendalink,
    config: { recht: 'ingelogd' },
    handler: async (request, reply) => {
      await request.inScope(async (scope) => {
        await deleteAgendalink(scope);
        await logActie(scope, { actie: 'wijzigen', onderwerp: 'agendalink', doel: 'eigen agenda' });
      });
      return reply.code(204).send(null);
    },
  });

  app.route({
    ...contract.getAgenda,
    config: { recht: 'openbaar', ...perAdres },
    handler: async (request, reply) => {
      const tekst = await readAgenda(request, request.params.bestand);
      const etag = `"${createHash('sha256').update(tekst).digest('base64url')}"`;
      reply.header('etag', etag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match'] === etag) return reply.code(304).send(null);
      return reply.type('text/calendar; charset=utf-8').send(Buffer.from(tekst));
    },
  });
}
